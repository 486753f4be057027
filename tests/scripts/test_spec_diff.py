"""The corpus of mutations: each change of a contract is judged as written down, forth and back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonpatch
import pytest
import yaml

from scripts.spec.diff import Change, compare
from scripts.spec.diff.rules import BY_DIRECTION, RULES
from scripts.spec.diff.schema_rules import SCHEMA_RULES
from scripts.spec.diff.version import bump
from scripts.spec.document import SPEC
from tests.scripts.fresh import contract

CORPUS = Path(__file__).with_name("mutations")
FILES = sorted(path for path in CORPUS.glob("*.yaml") if path.name != "small.yaml")


def base(name: str) -> Any:
    return contract(SPEC if name == SPEC.name else CORPUS / name)


def corpus() -> list[tuple[str, str, dict[str, Any]]]:
    read = [(path.stem, yaml.safe_load(path.read_text(encoding="utf-8"))) for path in FILES]
    return [(f"{stem}: {case['name']}", data["base"], case) for stem, data in read for case in data["cases"]]


CASES = corpus()


def both(base_name: str, case: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    old, new = (jsonpatch.apply_patch(base(base_name), case.get("setup", []), in_place=True) for _ in range(2))
    return old, jsonpatch.apply_patch(new, case["patch"], in_place=True)


def found(changes: list[Change]) -> list[list[str]]:
    return sorted([" ".join(change.verdicts), change.direction, change.kind, change.place] for change in changes)


def agree(changes: list[Change], expected: list[list[str]]) -> None:
    assert found(changes) == sorted(entry[:4] for entry in expected)
    for verdict, direction, kind, place, words in expected:
        said = [
            c.words for c in changes if [" ".join(c.verdicts), c.direction, c.kind, c.place] == [verdict, direction, kind, place]
        ]
        assert any(words in text for text in said), f"{words!r} is not in {said}"


@pytest.mark.parametrize(("base_name", "case"), [each[1:] for each in CASES], ids=[each[0] for each in CASES])
def test_a_mutation_is_judged_as_expected_forth_and_back(base_name: str, case: dict[str, Any]) -> None:
    old, new = both(base_name, case)
    forth, back = compare(old, new), compare(new, old)
    agree(forth, case["expect"])
    agree(back, case["reverse"])
    assert [bump(forth), bump(back)] == case.get("bump", ["none", "none"])
    if "operations" in case:
        assert {name for change in forth for name in change.operations} == set(case["operations"])


def test_the_corpus_is_large_and_every_case_has_its_own_name() -> None:
    names = [name for name, _, _ in CASES]
    assert len(names) == len(set(names)) >= 60


def test_every_rule_has_a_case_in_every_direction_it_speaks_of() -> None:
    shown = {(entry[2], entry[1]) for _, _, case in CASES for entry in [*case["expect"], *case["reverse"]]}
    kinds = {kind for kind, _ in shown}
    assert kinds == RULES.keys() | SCHEMA_RULES.keys()
    assert {(kind, direction) for kind in SCHEMA_RULES for direction in ("request", "response")} - shown == set()
    assert BY_DIRECTION.keys() - shown == set()


def test_every_rule_gives_a_reason_in_a_sentence() -> None:
    rules = [*RULES.values(), *BY_DIRECTION.values(), *(rule for pair in SCHEMA_RULES.values() for rule in pair)]
    assert all(rule.reason[0].isupper() and rule.reason.endswith(".") for rule in rules)
    assert all((rule.effect == "breaking") == (rule.callers or rule.installed) for rule in rules)
