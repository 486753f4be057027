"""Breaking changes since the last release must be meant: those that are not, and reasons that nothing needs, are reported."""

from __future__ import annotations

from pathlib import Path

from scripts.contract import api, released, wire
from scripts.contract.intended import Intended
from tests.scripts.fresh import contract

OLD = """\
class lumnisai:
    class Base:
        def shared(self, a, b=1): ...
    class Client(lumnisai.Base):
        def list(self, *, limit=50, offset=0): ...
        def get(self, id): ...
        name: ...
    def helper(text): ...
"""


def intended(tmp_path: Path, text: str, version: str = "1.0") -> Intended:
    path = tmp_path / "intended.yaml"
    path.write_text(text)
    return Intended("api", version, path)


def test_a_change_that_has_a_reason_is_left_alone(tmp_path: Path) -> None:
    known = intended(tmp_path, 'api: {since: "1.0", changes: {"lumnisai.Old*: *": It was never documented.}}')
    assert list(known.unintended(["lumnisai.OldThing: public object was removed"], "Undo it.")) == []


def test_a_change_that_has_none_is_reported_with_what_to_do(tmp_path: Path) -> None:
    found = intended(tmp_path, 'api: {since: "1.0"}').unintended(["lumnisai.Client.get: public object was removed"], "Undo it.")
    assert list(map(str, found)) == ["lumnisai.Client.get: public object was removed. Undo it."]


def test_an_entry_that_nothing_needs_or_that_gives_no_reason_is_reported(tmp_path: Path) -> None:
    known = intended(tmp_path, 'api: {since: "1.0", changes: {"a: *": Because., "b: *": }}')
    assert list(map(str, known.unintended([], "Undo it."))) == [
        "intended.yaml: nothing needs 'a: *' any more. Take it out.",
        "intended.yaml: 'b: *' has no reason. Say why it may break.",
    ]


def test_entries_about_an_older_release_are_reported(tmp_path: Path) -> None:
    found = [one.what for one in intended(tmp_path, 'api: {since: "1.0"}', "1.1").unintended([], "Undo it.")]
    assert found == ["its entries are about changes since 1.0, but the last release is 1.1."]


def test_names_that_are_the_same_or_more_break_nobody() -> None:
    assert list(api.changes(OLD, OLD)) == []
    assert list(api.changes(OLD, OLD.replace("limit=50", "limit=50, order=None") + "    class New: ...\n")) == []


def test_names_and_arguments_that_go_are_found_once_where_they_were() -> None:
    new = OLD.replace("offset=0", "start=0").replace("b=1", "b").replace("        def get(self, id): ...\n", "")
    assert sorted(set(api.changes(OLD, new.replace("helper", "other")))) == [
        "lumnisai.Base.shared(b): parameter is now required",
        "lumnisai.Client.get: public object was removed",
        "lumnisai.Client.list(offset): parameter was removed",
        "lumnisai.helper: public object was removed",
    ]


def test_a_contract_is_recorded_without_its_words_and_read_again(tmp_path: Path) -> None:
    released.write_contract(contract(), "1.2.3", tmp_path)
    released.write_api(OLD, "1.2.3", tmp_path)
    read = released.read(tmp_path)
    assert (read.api, read.api_version, read.wire_version) == (OLD, "1.2.3", "1.2.3")
    assert wire.changes(read.contract, contract()) == ([], 0)


def test_a_field_called_description_is_no_description() -> None:
    schema = {"description": "words", "properties": {"description": {"type": "string", "description": "words"}}}
    assert released.without_words(schema) == {"properties": {"description": {"type": "string"}}}


def test_a_breaking_change_of_the_contract_is_told_with_whom_it_breaks() -> None:
    new = contract()
    del new["paths"]["/v1/threads"]["post"]
    broken, _ = wire.changes(released.without_words(contract()), new)
    assert any(change.startswith("POST /v1/threads") and "it breaks callers and installed" in change for change in broken), broken


def test_the_committed_record_can_be_read_and_its_reasons_are_about_it() -> None:
    record = released.read()
    assert record.api.startswith("# Written by `make release-record`")
    for part, version in (("api", record.api_version), ("wire", record.wire_version)):
        assert not any("its entries are about" in one.what for one in Intended(part, version).unintended([], ""))
