"""Every change of the corpus that breaks somebody is noticed by `make contract`, in both directions."""

from __future__ import annotations

from scripts.contract import mutants, wire
from scripts.contract.corpus import back, forth
from scripts.contract.released import without_words


def test_each_is_noticed_by_the_comparison_with_the_last_release() -> None:
    found = {mutant.name: wire.changes(without_words(mutant.old), mutant.new)[0] for way in (forth, back) for mutant in way()}
    assert [name for name, broken in found.items() if not broken] == []
    assert len(found) > 100


def test_one_that_was_generated_anew_is_noticed_all_the_same() -> None:
    mutant = next(mutant for mutant in forth() if mutant.name == "operations: an operation is removed")
    found = mutants.try_out(mutant)
    assert found.at_once == ["generated"]
    assert set(found.later) >= {"facade", "local", "wire"}
    assert found.is_enough


def test_one_that_nothing_notices_is_not_enough_and_is_marked_in_the_table() -> None:
    missed = mutants.Noticed("a change", ["generated"], [], False)
    assert not missed.is_enough
    assert "| a change | generated | **nothing** |" in mutants.page([missed])
    assert "0 of 1 were noticed both times." in mutants.page([missed])
