"""The defects of 0.2.7 are told in the files beside this one, each under its number."""

from __future__ import annotations

import re
from pathlib import Path

DEFECTS = 76


def test_each_defect_has_a_test_that_bears_its_number() -> None:
    texts = [path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_defects_*.py")]
    found = {int(number) for text in texts for number in re.findall(r"def test_defect_(\d\d)_", text)}
    assert found == set(range(1, DEFECTS + 1))
