"""A FastAPI application describes itself; what comes of it is a contract of ours, and a client that talks to the application."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest

from scripts import generate
from scripts.spec import lint, overlay
from scripts.spec.document import operations
from scripts.spec.normalise import normalise, notes
from tests.scripts.fastapi_platform import calls
from tests.scripts.fastapi_platform.app import KEY, build
from tests.scripts.fastapi_platform.serving import served
from tests.scripts.fresh import contract

OVERLAY = overlay.load(Path(overlay.__file__).with_name("overlay.yaml"))
# It has no field for a provider key.
TOLERANT = OVERLAY._replace(actions=tuple(action._replace(optional=True) for action in OVERLAY.actions))
TINY = {"openapi": "3.1.0", "info": {"title": "Tiny", "version": "1"}, "paths": {}}
HEALTH, RUN, THREAD, USER, FILE = (f"/v1/{name}" for name in ("health", "responses", "threads", "users", "files"))

OPERATIONS_AS_AT_PRESENT = {
    *("get_health", "create_response", "get_response", "list_responses", "cancel_response", "create_thread", "list_threads"),
    *("get_thread", "update_thread", "list_thread_responses", "delete_thread", "create_user", "list_users", "update_user"),
    *("delete_user", "upload_file", "list_files", "download_file", "list_model_preferences", "update_model_preference"),
    *("create_note", "list_notes"),
}
OPERATIONS_BY_RULE = {
    *("is_alive", "create_response", "list_all", "poll_response", "cancel_response", "list_threads", "create_thread"),
    *("read_thread", "rename_thread", "delete_thread", "responses_thread", "page_user", "create_user", "replace_user"),
    *("remove_user", "upload_file", "list_files", "download_file", "read_model_preference", "choose_model_preference"),
    *("create_note", "list_notes"),
}


class Outcome(NamedTuple):
    contract: dict[str, Any]
    results: dict[str, list[dict[str, Any]]]


@cache
def described() -> str:
    with served(build()) as address:
        return httpx.get(f"{address}/openapi.json").text


def made_of(current: dict[str, Any]) -> dict[str, Any]:
    return overlay.apply(normalise(json.loads(described()), current), TOLERANT)


def outcome(current: dict[str, Any], directory: Path) -> Outcome:
    made = made_of(current)
    generate.generate_package(made, directory)
    modules = {
        f"{operation.method} {re.sub(r'{[^}]*}', '{}', operation.path)}": [operation.data["tags"][0], operation.id]
        for operation in operations(made)
    }
    with served(build()) as address:
        run = subprocess.run(
            [sys.executable, "-W", "error", calls.__file__, address, KEY],
            input=json.dumps(modules),
            env={**os.environ, "PYTHONPATH": str(directory / "generated")},
            capture_output=True,
            text=True,
            check=False,
        )
    assert run.returncode == 0, run.stderr
    results: dict[str, list[dict[str, Any]]] = {}
    for result in json.loads(run.stdout):
        results.setdefault(result.pop("operation"), []).append(result)
    return Outcome(made, results)


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    return outcome(contract(), tmp_path_factory.mktemp("ours"))


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    return outcome(TINY, tmp_path_factory.mktemp("tiny"))


@pytest.fixture(params=["ours", "tiny"])
def either(request: pytest.FixtureRequest) -> Outcome:
    made: Outcome = request.getfixturevalue(request.param)
    return made


def test_the_contract_breaks_none_of_our_rules(either: Outcome) -> None:
    assert list(lint.problems(either.contract)) == []


def test_every_operation_is_called_and_answers(either: Outcome) -> None:
    described_there = {
        f"{method} {re.sub(r'{[^}]*}', '{}', path)}" for path, item in json.loads(described())["paths"].items() for method in item
    }
    assert len(described_there) == 22
    assert either.results.keys() == described_there
    firsts = {name: results[0]["status"] for name, results in either.results.items()}
    others = {"delete /v1/threads/{}": 204, "delete /v1/users/{}": 204, "post /v1/notes": 201}
    assert firsts == {name: others.get(name, 200) for name in described_there}


def test_operations_that_we_have_keep_their_names(ours: Outcome) -> None:
    assert {operation.id for operation in operations(ours.contract)} == OPERATIONS_AS_AT_PRESENT
    present = {(operation.method, operation.path): operation.id for operation in operations(contract())}
    known = {each.id for each in operations(ours.contract) if present.get((each.method, each.path)) == each.id}
    assert known == OPERATIONS_AS_AT_PRESENT - {"create_note", "list_notes"}


def test_operations_that_nobody_knows_are_named_after_their_functions(tiny: Outcome) -> None:
    assert {operation.id for operation in operations(tiny.contract)} == OPERATIONS_BY_RULE


def test_schemas_keep_the_names_that_people_import(ours: Outcome) -> None:
    parsed = {name: results[0]["parsed"] for name, results in ours.results.items()}
    assert parsed["post /v1/responses"] == "CreateResponseResponse"
    assert parsed["get /v1/responses/{}"] == "ResponseObject"
    assert parsed["get /v1/threads"] == "ThreadListResponse"
    assert parsed["post /v1/files/upload"] == "FileUploadResponse"
    assert parsed["get /v1/files"] == "FileListResponse"
    assert parsed["get /v1/notes"] == "NotePage"
    assert "RunOut" not in ours.contract["components"]["schemas"]


def test_schemas_that_nobody_knows_keep_the_name_of_their_class(tiny: Outcome) -> None:
    parsed = {name: results[0]["parsed"] for name, results in tiny.results.items()}
    assert parsed["post /v1/responses"] == "RunAccepted"
    assert parsed["get /v1/files"] == "PagedStoredFile"
    assert "UploadFileForm" in tiny.contract["components"]["schemas"]


def test_a_long_poll_comes_back_as_typed_values(ours: Outcome) -> None:
    (result,) = ours.results["get /v1/responses/{}"]
    assert result["value"]["status"] == "ResponseStatus in_progress"
    assert result["value"]["response_id"] == f"UUID {calls.RUN}"
    assert result["value"]["created_at"] == "datetime 2026-03-02 09:30:00+00:00"
    assert result["value"]["input_messages"][0]["role"] == "MessageRole user"
    assert result["value"]["output_text"] is None


def test_members_of_a_union_are_told_apart_by_their_constant(either: Outcome) -> None:
    value = either.results["post /v1/notes"][0]["value"]
    assert [part["class"] for part in value["parts"]] == ["LinkPart", "TextPartOutput"]
    assert value["parts"][1]["words"] == 2
    assert value["colour"] == "NoteColour red"
    assert value["reply_to"]["class"] == value["class"]
    assert value["reply_to"]["colour"] is None


def test_a_file_goes_up_and_comes_down_again(either: Outcome) -> None:
    assert either.results["post /v1/files/upload"][0]["value"]["size"] == len("Region,Revenue\n")
    assert either.results["get /v1/files/{}/download"][0]["text"] == "Region,Revenue\n"


def test_null_sets_a_field_back(either: Outcome) -> None:
    assert either.results["post /v1/threads"][0]["value"]["title"] == "str Pumps"
    assert either.results["patch /v1/threads/{}"][0]["value"]["title"] is None


def test_failures_come_in_the_one_form_of_errors(either: Outcome) -> None:
    missing, refused = either.results["get /v1/threads/{}"][-1], either.results["post /v1/threads"][-1]
    assert (missing["status"], missing["parsed"], missing["detail"]) == (404, "ErrorEnvelope", "No such object.")
    assert (refused["status"], refused["detail"][0]["type"]) == (422, "string_too_long")
    assert "HTTPValidationError" not in either.contract["components"]["schemas"]


def test_paging_is_declared_in_every_style(either: Outcome) -> None:
    styles = {item.path: item.data["x-pagination"] for item in operations(either.contract) if "x-pagination" in item.data}
    assert styles.pop(next(path for path in styles if path.endswith("}/responses"))) == {"style": "limit_offset_array"}
    assert styles == {
        RUN: {"style": "limit_offset", "items": "responses", "total": "total"},
        THREAD: {"style": "limit_offset", "items": "threads", "total": "total"},
        USER: {"style": "page_page_size", "items": "users", "total": "pagination.total"},
        FILE: {"style": "page_limit", "items": "files", "total": "total_count"},
        "/v1/notes": {"style": "skip_limit", "items": "items", "total": "total"},
    }


def test_security_servers_and_webhooks_stay_ours(ours: Outcome) -> None:
    present = contract()
    for key in ("info", "servers", "security", "x-retries", "webhooks"):
        assert ours.contract[key] == present[key]
    assert ours.contract["components"]["securitySchemes"] == present["components"]["securitySchemes"]
    assert not any("security" in operation.data for operation in operations(ours.contract))


def test_texts_and_examples_that_still_fit_are_kept(ours: Outcome) -> None:
    before = {operation.id: operation.data for operation in operations(contract())}
    after = {operation.id: operation.data for operation in operations(ours.contract)}
    assert after["list_threads"]["summary"] == before["list_threads"]["summary"]
    assert after["list_threads"]["description"] == before["list_threads"]["description"]
    # Its function has a text of its own.
    assert after["create_response"]["description"] == "Start a run."
    request = [data["create_response"]["requestBody"]["content"]["application/json"]["example"] for data in (before, after)]
    assert request[0] == request[1]


def test_what_was_supplied_by_rule_is_told() -> None:
    told = notes(json.loads(described()), contract())
    assert "schema Paged_StoredFile_: named FileListResponse, as at present." in told
    assert "POST /v1/notes: named create_note." in told
    assert any(line.startswith("create_note: new here (POST /v1/notes)") and "x-retry standard" in line for line in told)
    assert any(line.startswith("download_file: the document doesn't say what comes with 200") for line in told)
    assert not any(line.startswith(("list_threads:", "get_health:")) for line in told)
