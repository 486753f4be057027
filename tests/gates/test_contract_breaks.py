"""Drift of each kind, made in one copy of the project: every row that looks at it says what is wrong and what to do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.contract import calls, copies
from scripts.contract.pytest_run import run
from scripts.spec.document import load
from tests.gates.test_gates import append, replace

HANDLER = '''

@operation("get_weather")
async def get_weather(call: Call) -> dict[str, str]:
    """Answer what nobody asked for."""
    return {"where": "/v1/weather"}
'''
EXAMPLE = "\n```python\nimport lumnisai\n\nwith lumnisai.Client() as client:\n    client.threads.fetch()\n```\n"


def lose_a_field(project: Path) -> None:
    """Take a field out of an answer, in the contract only."""
    document = load(project / "openapi.yaml")
    del document["components"]["schemas"]["ThreadObject"]["properties"]["response_count"]
    (project / "openapi.yaml").write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")


BREAKS = (
    append("generated/lumnisai_api/models/user.py", "\nX = 1\n"),
    replace("lumnisai/_async/resources/threads.py", "title: str | None | NotGiven = NOT_GIVEN", "name: str | None = None"),
    append("lumnisai/local/operations/tenant.py", HANDLER),
    append("docs/faults.md", EXAMPLE),
    replace("lumnisai/utils.py", 'indent: str = "\\t"', "indent: str"),
    lose_a_field,
)


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """Break a copy in every way at once, and check it."""
    project = copies.copy(tmp_path_factory.mktemp("broken"))
    for break_it in BREAKS:
        break_it(project)
    return copies.contract(project, "--static")


SAID = {
    "a hand edit in generated code": (
        "generated",
        "generated/lumnisai_api/models/user.py",
        "differs from what `make generate` writes. Change its source, not this file.",
    ),
    "a source that was not derived again": (
        "generated",
        "lumnisai/_sync/resources/threads.py",
        "differs from what `make generate`",
    ),
    "a facade parameter dropped": (
        "facade",
        "create_thread (async)",
        "title can't be passed. Add it to Threads.create().",
    ),
    "a local route off the contract": (
        "local",
        "get_weather",
        "the local platform has a handler for it, but the contract has no such operation. Take it out.",
    ),
    "a path off the contract in the local platform": (
        "local",
        "lumnisai/local/operations/tenant.py",
        "the contract has no path /v1/weather. Take it out.",
    ),
    "a contract that the local platform doesn't read": (
        "local",
        "lumnisai/local/contract.json",
        "it is not the contract: components differ. Run `make generate`.",
    ),
    "a docs example calling a method that doesn't exist": (
        "names",
        "docs/faults.md",
        "client.threads.fetch doesn't exist. Name what there is.",
    ),
    "an argument that has to be given now": (
        "api",
        "lumnisai.display_progress(indent)",
        "Undo it, or say in intended.yaml (api) why it is meant, and in CHANGELOG.md what to do about it.",
    ),
    "a field that answers had": (
        "wire",
        "ThreadObject.response_count",
        "removed; it was optional (response; it breaks callers). Undo it, or say in intended.yaml (wire) why it is meant",
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_the_row_that_looks_at_it_says_what_to_do_about(rows: dict[str, dict[str, Any]], name: str) -> None:
    row, where, words = SAID[name]
    said = [f"{one['what']} {one['todo']}" for one in rows[row]["problems"] if one["where"].startswith(where)]
    assert any(words in sentence for sentence in said), rows[row]["problems"]


def test_no_row_stops_another(rows: dict[str, dict[str, Any]]) -> None:
    assert list(rows) == ["spec", "generated", "facade", "local", "names", "api", "wire"]
    assert [name for name, row in rows.items() if row["ok"]] == ["spec"]


def test_a_broken_contract_is_told_by_the_rows_that_read_it(tmp_path: Path) -> None:
    project = copies.copy(tmp_path)
    replace("openapi.yaml", "x-retry: standard", "x-retry: sometimes")(project)
    found = copies.contract(project, "--only", "spec", "generated")
    assert any("x-retry must be standard, conflict or never." in one["what"] for one in found["spec"]["problems"])
    assert "x-retry must be standard" in found["generated"]["problems"][0]["what"]


def test_an_operation_that_answers_otherwise_is_told_by_name(tmp_path: Path) -> None:
    project = copies.copy(tmp_path)
    replace("lumnisai/local/operations/health.py", '"ok"', "5")(project)
    test = f"{calls.TESTS[0]}/test_every_operation.py::test_a_valid_request_gets_a_valid_answer"
    path = {"PYTHONPATH": f"{project}:{project / 'generated'}"}
    outcome = run((f"{test}[get_health]", f"{test}[get_tenant]"), calls.TODO, project, path)
    assert outcome.checked == "2 tests, 1 passed"
    (problem,) = outcome.problems
    assert problem.where.endswith("::test_a_valid_request_gets_a_valid_answer[get_health]")
    assert problem.todo == "Make the handler, the method or the contract say the same."
