"""Text from elsewhere in our error messages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core.one_line import LONGEST_LINE, one_line


@given(text=st.text(st.characters()))
def test_any_text_becomes_one_line_that_can_be_printed(text: str) -> None:
    line = one_line(text)
    assert line.isprintable()
    assert line == line.strip()
    assert len(line) <= LONGEST_LINE + 1
    line.encode()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  no such\n\n  object.\t", "no such object"),
        ("\x1b[31mred\x1b[0m", "[31mred [0m"),
        ("nul\x00l \u2028 sep \u202e bidi", "nul l sep bidi"),
        ("cut \ud83d", "cut"),
        ("Größe 📦", "Größe 📦"),
        ("...", ""),
    ],
)
def test_what_would_disturb_a_terminal_is_taken_out(text: str, line: str) -> None:
    assert one_line(text) == line


def test_a_long_text_is_cut_and_shows_it() -> None:
    assert one_line("x" * 10**6) == "x" * LONGEST_LINE + "…"
