"""A hostile or broken contract is refused with a sentence that says what is wrong, and where."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.spec.diff.reader import SpecError
from scripts.spec.update import names, parse, references, shape, tree
from scripts.spec.update.__main__ import main
from tests.scripts.fresh import contract
from tests.scripts.hostile import DOCUMENTS, NAMES, TEXTS, changed, small


def refused(text: bytes, form: str, directory: Path, capsys: pytest.CaptureFixture[str]) -> str:
    spec = directory / f"contract.{form}"
    spec.write_bytes(text)
    assert main([str(spec), "--dry-run"]) == 1
    said = capsys.readouterr().err
    assert said.endswith("\nNothing was changed.\n")
    assert len(said) < 1000
    return said


@pytest.mark.parametrize("name", TEXTS)
def test_a_text_is_refused_that_is(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form, text, words = TEXTS[name]
    assert words in refused(text, form, tmp_path, capsys)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_contract_is_refused_with(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change, words = DOCUMENTS[name]
    said = refused(changed(change), "json", tmp_path, capsys)
    assert said.startswith("refuse     failed: #/")
    assert words in said


def check_all(document: dict[str, Any]) -> None:
    for check in (tree.check, shape.check_version, references.check, names.check):
        check(document)


@pytest.mark.parametrize("name", NAMES)
def test_no_code_is_made_from(name: str) -> None:
    change, words = NAMES[name]
    document = small()
    change(document)
    with pytest.raises(SpecError) as refusal:
        check_all(document)
    assert words in str(refusal.value)
    assert str(refusal.value).startswith("#/")
    assert str(refusal.value).isascii()


@pytest.mark.parametrize("make", [small, contract])
def test_nothing_is_refused_in_a_good_contract(make: Callable[[], dict[str, Any]]) -> None:
    check_all(make())


def test_a_status_may_be_a_bare_number_in_yaml() -> None:
    text = b"responses: {200: {}, '404': {}}\ndone: true\nat: 2026-03-02\nn: [1, 2.5, null]\n"
    assert parse.parse(text, "yaml") == {
        "responses": {"200": {}, "404": {}},
        "done": True,
        "at": "2026-03-02",
        "n": [1, 2.5, None],
    }
