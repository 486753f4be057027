"""Text from elsewhere, made fit for an error message."""

from __future__ import annotations

LONGEST_LINE = 500


def one_line(text: str) -> str:
    """Return the text as one line of printable characters without a full stop, shortened when it is long."""
    # Control characters would move the cursor of a terminal, and lone surrogates can't be printed at all.
    printable = "".join(character if character.isprintable() else " " for character in text[: 4 * LONGEST_LINE])
    line = " ".join(printable.split()).rstrip(".")
    return line if len(line) <= LONGEST_LINE else line[:LONGEST_LINE] + "…"
