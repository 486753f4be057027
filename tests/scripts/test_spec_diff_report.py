"""What the comparison writes, for people and for programs, and how it ends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from scripts.spec.diff import SpecError, compare, facade_calls, report
from scripts.spec.diff.__main__ import main
from scripts.spec.diff.markdown import changelog, render
from scripts.spec.diff.version import bump, following, rule
from scripts.spec.document import ROOT
from tests.scripts.fresh import contract

FORM = json.loads((ROOT / "scripts/spec/diff/report.schema.json").read_text(encoding="utf-8"))
SMALL = Path(__file__).parent / "mutations/small.yaml"


@pytest.fixture
def old() -> Any:
    return contract()


@pytest.fixture
def new() -> Any:
    changed = contract()
    schemas = changed["components"]["schemas"]
    del schemas["ThreadObject"]["properties"]["title"]
    schemas["ResponseStatus"]["x-extensible-enum"].append("paused")
    schemas["FileSearchRequest"]["properties"]["limit"]["maximum"] = 20
    schemas["User"]["properties"]["email"]["description"] = "The address."
    changed["webhooks"]["message.gone"] = changed["webhooks"].pop("message.sent")
    return changed


@pytest.fixture
def made(old: Any, new: Any) -> report.Report:
    return report.make(old, new, "1.4.2", ("old.yaml", "new.yaml"))


def write(directory: Path, name: str, document: Any) -> str:
    path = directory / name
    path.write_text(json.dumps(document), encoding="utf-8")
    return str(path)


def test_the_report_for_programs_has_the_form_that_is_described(made: report.Report) -> None:
    Draft202012Validator.check_schema(FORM)
    data = json.loads(json.dumps(made.as_json()))
    Draft202012Validator(FORM).validate(data)
    assert data["summary"] == {"callers": 2, "installed": 2, "safe": 2, "docs": 1}
    assert data["version"] == {"current": "1.4.2", "bump": "major", "next": "2.0.0"}
    verdicts = [change["verdicts"] for change in data["changes"]]
    assert verdicts == [["callers", "installed"], ["callers"], ["installed"], ["safe"], ["safe"], ["docs"]]


def test_the_report_for_people_says_what_whom_and_why(made: report.Report) -> None:
    text = render(made)
    assert "Next version: 2.0.0 after 1.4.2 (major)." in text
    assert (
        "- `ThreadObject.title` (in what comes back): removed; it was optional. **Breaks callers.** The attribute goes away; "
        "for installed clients an absent optional field reads as None." in text
    )
    assert "- `FileSearchRequest.limit` (in requests): maximum 50 became 20. **Breaks installed clients.**" in text
    assert "### `list_threads`, `create_thread`, `get_thread`, `update_thread`, `list_user_threads`" in text
    assert "| `get_thread` | `client.threads.get()`, `client.get_thread()` |" in text


def test_a_report_on_nothing_says_so(old: Any) -> None:
    nothing = report.make(old, contract(), "1.4.2")
    assert "Nothing that reaches the wire or its description." in render(nothing)
    assert (nothing.next_version, nothing.methods, nothing.mentions) == ("1.4.2", {}, [])


def test_the_changelog_tells_what_programs_have_to_change_and_leaves_words_out(made: report.Report) -> None:
    text = changelog(made)
    assert text.startswith("## 2.0.0 (unreleased)\n\nPrograms have to change:\n\n- ")
    breaking, _, rest = text.partition("Upgrade, because the platform has changed:")
    upgrade, _, fresh = rest.partition("New:")
    assert "`ThreadObject.title`" in breaking
    assert "- `client.files.search()`: `FileSearchRequest.limit`" in upgrade
    assert "enum value `paused` added" in fresh
    assert "User.email" not in text


def test_pages_that_name_what_changed_are_found(made: report.Report, tmp_path: Path, old: Any, new: Any) -> None:
    assert {mention.file for mention in made.mentions} >= {"README.md", "docs/webhooks.md"}
    (tmp_path / "docs").mkdir()
    (tmp_path / "README.md").write_text("one\nada.threads.get(thread)\nold_get_threads()\n", encoding="utf-8")
    (tmp_path / "docs/a.md").write_text("A ThreadObject\nmessage.sent, not other.message.sent\nThreadObjects\n", encoding="utf-8")
    (tmp_path / "docs/b.md").write_text("<!-- Do not edit. -->\nThreadObject\n", encoding="utf-8")
    found = report.make(old, new, "1.4.2", root=tmp_path).mentions
    assert sorted(found) == [
        ("README.md", "client.threads.get()", (2,)),
        ("docs/a.md", "ThreadObject", (1,)),
        ("docs/a.md", "message.sent", (2,)),
    ]


def test_classes_that_came_and_went_are_named_though_the_wire_is_the_same(old: Any) -> None:
    other = json.loads(
        json.dumps(contract()).replace('schemas/ThreadObject"', 'schemas/Talk"').replace('"ThreadObject":', '"Talk":')
    )
    renamed = report.make(old, other, "1.4.2")
    assert renamed.changes == []
    assert (renamed.classes_added, renamed.classes_removed) == (["Talk"], ["ThreadObject"])
    assert "Gone: `ThreadObject`. Programs may import them" in render(renamed)


def test_calls_are_named_as_a_program_writes_them() -> None:
    calls = facade_calls.facade_calls()
    assert calls["list_threads"] == ["client.threads.list()", "client.list_threads()"]
    assert "client.campaigns.playbooks.list()" in {call for listed in calls.values() for call in listed}
    assert calls["get_health"] == ["client.health()"]
    assert "client.files.upload()" in calls["upload_file"]
    assert all(call.startswith(("client.", "AsyncResponseStream.")) for listed in calls.values() for call in listed)


@pytest.mark.parametrize("nasty", ["`x` | <b>\n# Title", "[a](b) \u202e\x1b[31m", "x" * 500])
def test_text_of_a_contract_stays_text_in_the_report(nasty: str, old: Any) -> None:
    other = contract()
    other["components"]["schemas"]["ThreadObject"]["properties"][nasty] = {"type": "string", "enum": [nasty], "default": nasty}
    other["paths"]["/" + nasty] = {"get": {"operationId": nasty, "tags": [nasty], "responses": {"200": {"description": nasty}}}}
    made = report.make(old, other, "1.4.2")
    for text in (render(made), changelog(made)):
        assert not any(line.startswith(("# Title", "<b>")) for line in text.splitlines())
        assert all(line.count("`") % 2 == 0 for line in text.splitlines())
        assert "\x1b" not in text
        assert "\u202e" not in text
        assert max(map(len, text.splitlines())) < 1000


@pytest.mark.parametrize(
    ("version", "moved", "next_one"),
    [
        ("1.4.2", "major", "2.0.0"),
        ("1.4.2", "minor", "1.5.0"),
        ("1.4.2", "patch", "1.4.3"),
        ("1.4.2", "none", "1.4.2"),
        ("0.4.2", "major", "0.5.0"),
        ("0.4.2", "minor", "0.4.3"),
        ("0.4.2", "patch", "0.4.3"),
        ("1.0.0b1", "major", "1.0.0b2"),
        ("2.0.0rc9", "patch", "2.0.0rc10"),
    ],
)
def test_the_version_moves_by_the_rules_of_its_stage(version: str, moved: Any, next_one: str) -> None:
    assert following(version, moved) == next_one
    assert rule(version).endswith(".")


def test_nothing_changed_moves_no_version() -> None:
    assert bump([]) == "none"
    with pytest.raises(ValueError, match="is not a version"):
        following("one", "major")


def test_the_exit_status_says_whether_something_breaks(tmp_path: Path, capsys: Any) -> None:
    def status(change: Any, *options: str) -> int:
        other = contract(SMALL)
        change(other)
        return main([str(SMALL), write(tmp_path, "new.json", other), *options])

    def lose(other: Any) -> None:
        del other["components"]["schemas"]["Tree"]["properties"]["extra"]

    def tighten(other: Any) -> None:
        other["components"]["schemas"]["NewPet"]["properties"]["name"]["maxLength"] = 9

    def reword(other: Any) -> None:
        other["info"]["title"] = "Other"

    assert main([str(SMALL), str(SMALL), "--fail-on", "any"]) == 0
    assert [status(change) for change in (lose, tighten, reword)] == [1, 1, 0]
    assert [status(lose, "--fail-on", on) for on in ("breaking", "callers", "installed", "any", "never")] == [1, 1, 0, 1, 0]
    assert [status(tighten, "--fail-on", on) for on in ("breaking", "callers", "installed", "any", "never")] == [1, 0, 1, 1, 0]
    assert [status(reword, "--fail-on", on) for on in ("breaking", "callers", "installed", "any", "never")] == [0, 0, 0, 1, 0]
    assert capsys.readouterr().out.startswith("# What changed in the contract")


def test_a_schema_that_is_nested_without_end_can_t_be_compared() -> None:
    def nested(kind: str) -> Any:
        deep: Any = {"type": kind}
        for _ in range(5000):
            deep = {"type": "array", "items": deep}
        document = contract(SMALL)
        document["components"]["schemas"]["Tree"]["properties"]["value"] = deep
        return document

    with pytest.raises(SpecError, match="nested too deeply"):
        compare(nested("string"), nested("integer"))


def test_each_form_goes_where_it_is_asked_for(tmp_path: Path, capsys: Any) -> None:
    names = {form: str(tmp_path / form) for form in ("json", "markdown", "changelog")}
    wanted = [part for form, name in names.items() for part in (f"--{form}", name)]
    assert main([str(SMALL), str(SMALL), *wanted, "--version", "3.0.0"]) == 0
    assert json.loads(Path(names["json"]).read_text())["version"]["next"] == "3.0.0"
    assert Path(names["markdown"]).read_text().startswith("# What changed")
    assert Path(names["changelog"]).read_text() == "## 3.0.0 (unreleased)\n"
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "its top level must be a mapping"),
        ("a: [", "can't be read"),
        ("a: &a [*a, *a", "can't be read"),
        ("a: &a [*a]", "more than 2,000,000 values, or contains itself."),
        (
            "\n".join(["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40))]),
            "more than 2,000,000 values",
        ),
        ("paths: {/a: {$ref: '#/nowhere'}}", "the reference #/nowhere leads nowhere."),
        ("paths: {/a: {$ref: 'other.yaml#/a'}}", "leads out of the document; bundle it first."),
        ("paths: {/a: {$ref: '#/paths/~1a'}}", "leads back to itself."),
    ],
)
def test_what_can_t_be_compared_ends_with_a_sentence(tmp_path: Path, capsys: Any, text: str, message: str) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text(text, encoding="utf-8")
    assert main([str(SMALL), str(path)]) == 2
    assert message in capsys.readouterr().err
    assert main([str(SMALL), str(tmp_path / "none.yaml")]) == 2
    assert main([str(SMALL), str(SMALL), "--version", "one"]) == 2
