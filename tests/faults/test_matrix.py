"""The whole matrix, with every kind of client."""

from __future__ import annotations

import pytest

from tests.faults.cases import CASES, GROUPS
from tests.faults.run import HALVES, Half, run


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("name", CASES)
def test_what_comes_of_a_fault(name: str, half: Half) -> None:
    assert run(CASES[name], half).problems == []


def test_no_two_cases_have_the_same_name() -> None:
    assert len(CASES) == sum(map(len, GROUPS.values())) >= 60
