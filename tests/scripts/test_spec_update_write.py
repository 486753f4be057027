"""The new contract is written so that its diff can be read, and files are changed all together or not at all."""

from __future__ import annotations

import copy
import random
from difflib import unified_diff
from pathlib import Path
from typing import Any

import pytest

from scripts.spec.diff.reader import SpecError
from scripts.spec.document import SPEC
from scripts.spec.update.parse import parse
from scripts.spec.update.staging import Changes, apply
from scripts.spec.update.write import write
from tests.scripts.fresh import contract

TEXT = SPEC.read_text(encoding="utf-8")


def lines_changed(document: Any) -> tuple[list[str], list[str]]:
    written = write(document, TEXT)
    assert parse(written.encode(), "yaml") == document
    assert write(document, written) == written
    lines = list(unified_diff(TEXT.splitlines(), written.splitlines(), n=0, lineterm=""))[2:]
    return [line[1:] for line in lines if line[0] == "-"], [line[1:] for line in lines if line[0] == "+"]


def test_the_present_contract_keeps_its_text() -> None:
    assert write(contract(), TEXT) == TEXT


def test_only_the_line_of_a_changed_value_changes() -> None:
    document = contract()
    document["paths"]["/v1/threads"]["get"]["summary"] = "List all: threads"
    assert lines_changed(document) == (["      summary: List threads"], ["      summary: 'List all: threads'"])


def test_a_property_comes_and_another_goes_with_its_own_line() -> None:
    document = contract()
    properties = document["components"]["schemas"]["ThreadObject"]["properties"]
    del properties["title"]
    properties["mood"] = {"type": "string", "description": "How it feels."}
    removed, added = lines_changed(document)
    assert [line.split(":")[0].strip() for line in removed] == ["title"]
    assert added == ["        mood: {type: string, description: How it feels.}"]


def test_a_parameter_comes_in_its_place() -> None:
    document = contract()
    parameter = {"name": "mood", "in": "query", "required": False, "description": "Of the threads.", "schema": {"type": "string"}}
    document["paths"]["/v1/threads"]["get"]["parameters"].insert(1, parameter)
    assert lines_changed(document) == (
        [],
        ["        - {name: mood, in: query, required: false, description: Of the threads., schema: {type: string}}"],
    )


def test_a_new_operation_is_written_over_several_lines_and_its_references_on_one() -> None:
    document = contract()
    document["paths"]["/v1/rooms"] = copy.deepcopy(document["paths"]["/v1/threads"])
    removed, added = lines_changed(document)
    assert removed == []
    assert {"  /v1/rooms:", "    post:", "      operationId: create_thread"} <= {*added}
    assert "        '500': {$ref: '#/components/responses/InternalServerError'}" in added


def test_text_over_several_lines_stays_so() -> None:
    document = contract()
    document["paths"]["/v1/threads"]["get"]["description"] = "One.\n\n  Two: 'x'\n# Three\n"
    _, added = lines_changed(document)
    assert added == ["      description: |", "        One.", "", "          Two: 'x'", "        # Three"]


@pytest.mark.parametrize(
    "value", ["", "null", "1", "2026-03-02", "yes", "a: b", "#x", " x ", "- x", "*a", "'", '"', "[", "<<", "ü☃", "\t"]
)
def test_a_text_reads_as_it_was_meant(value: str) -> None:
    text = "# Kept.\ninfo:\n  title: Small\n  list: [1]\n"
    document = {"info": {"title": "Small", "list": [value, {value or "empty": value}], value or "other": f"{value}\n{value}"}}
    written = write(document, text)
    assert parse(written.encode(), "yaml") == document
    assert written.startswith("# Kept.\ninfo:\n  title: Small\n")


@pytest.mark.parametrize("seed", range(2))
def test_what_did_not_change_keeps_its_lines_whatever_else_changes(seed: int) -> None:
    chance, document = random.Random(seed), contract()  # noqa: S311
    schemas, paths = document["components"]["schemas"], document["paths"]
    for name in chance.sample(sorted(schemas), 20):
        del schemas[name]
    for name in chance.sample(sorted(schemas), 20):
        schemas[f"{name}Copy"] = copy.deepcopy(schemas[name])
    for path in chance.sample(sorted(paths), 10):
        next(iter(paths[path].values()))["summary"] = f"Another {seed}"
    removed, added = lines_changed(document)
    kept = [line for line in TEXT.splitlines() if line.strip()]
    assert len(removed) < len(kept) / 5
    assert sum(line.strip().startswith("summary: Another") for line in added) == 10


def files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in ("openapi.yaml", "kept.py", "old/gone.py", "file"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"old")
    return tmp_path


def test_files_are_written_and_removed_with_the_folders_that_are_empty_then(project: Path) -> None:
    before: dict[str, bytes | None] = {"openapi.yaml": b"old", "old/gone.py": b"old", "new/a.py": None}
    apply(Changes(before, {"openapi.yaml": b"new", "old/gone.py": None, "new/a.py": b"new"}), project)
    assert files(project) == {"openapi.yaml": b"new", "kept.py": b"old", "new/a.py": b"new", "file": b"old"}
    assert not (project / "old").exists()


def test_a_file_that_somebody_changed_meanwhile_is_not_overwritten(project: Path) -> None:
    before = files(project)
    changes = Changes({"kept.py": b"old", "openapi.yaml": b"older"}, {"kept.py": b"new", "openapi.yaml": b"new"})
    with pytest.raises(SpecError, match=r"openapi\.yaml was changed while the update was under way; run it again"):
        apply(changes, project)
    assert files(project) == before


def test_files_already_written_are_taken_back_when_one_can_not_be(project: Path) -> None:
    before = files(project)
    # Below a file there can be no other.
    after: dict[str, bytes | None] = {"a/new.py": b"new", "file/x.py": b"new", "openapi.yaml": b"new"}
    with pytest.raises(SpecError, match=r"file/x\.py can't be written"):
        apply(Changes({"a/new.py": None, "file/x.py": None, "openapi.yaml": b"old"}, after), project)
    assert files(project) == before
