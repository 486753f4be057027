"""An override of a template is only valid for the upstream template it was written against."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts import templates


@pytest.fixture
def recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the hashes be read from a file that the test may change."""
    copy = tmp_path / "upstream.json"
    copy.write_bytes(templates.HASHES.read_bytes())
    monkeypatch.setattr(templates, "HASHES", copy)
    return copy


def test_the_overrides_fit_the_generator_that_is_installed(recorded: Path) -> None:
    templates.check()
    assert {path.name for path in templates.DIRECTORY.glob("*.jinja")} >= {"model.py.jinja", "types.py.jinja"}
    assert {"model.py.jinja", "types.py.jinja", "str_enum.py.jinja", "helpers.jinja"} <= json.loads(recorded.read_text()).keys()


@pytest.mark.parametrize("name", sorted(json.loads(templates.HASHES.read_text())))
def test_an_upstream_template_that_changed_stops_the_run_and_is_named(recorded: Path, name: str) -> None:
    hashes = json.loads(recorded.read_text())
    recorded.write_text(json.dumps({**hashes, name: hashes[name][::-1]}))
    with pytest.raises(SystemExit, match=rf"templates changed: {name}\. Compare each with its override"):
        templates.check()


def test_an_upstream_template_that_came_or_went_stops_the_run(recorded: Path) -> None:
    hashes = json.loads(recorded.read_text())
    recorded.write_text(json.dumps({**hashes, "gone.py.jinja": "0"}))
    with pytest.raises(SystemExit, match=r"templates changed: gone\.py\.jinja\."):
        templates.check()
    del hashes["helpers.jinja"], hashes["types.py.jinja"]
    recorded.write_text(json.dumps(hashes))
    with pytest.raises(SystemExit, match=r"templates changed: helpers\.jinja, types\.py\.jinja\."):
        templates.check()


def test_without_any_record_nothing_is_taken_on_trust(recorded: Path) -> None:
    recorded.unlink()
    with pytest.raises(SystemExit, match=r"endpoint_module\.py\.jinja"):
        templates.check()


def test_a_new_override_has_to_be_recorded(recorded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for path in templates.DIRECTORY.glob("*.jinja"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "int_enum.py.jinja").write_text("")
    monkeypatch.setattr(templates, "DIRECTORY", tmp_path)
    assert recorded.exists()
    with pytest.raises(SystemExit, match=r"templates changed: int_enum\.py\.jinja\."):
        templates.check()
