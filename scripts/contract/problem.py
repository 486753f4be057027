"""What a check finds."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """One thing that is wrong: where, what, and what to do about it, the last two as sentences."""

    where: str
    what: str
    todo: str

    def __str__(self) -> str:
        where = f"{self.where}: " if self.where else ""
        return f"{where}{self.what} {self.todo}".rstrip()


class Outcome(NamedTuple):
    """What a check looked at, in words with counts, and what is wrong."""

    checked: str
    problems: list[Problem]


def read(line: str, todo: str) -> Problem:
    """Make a problem of a line such as `place: it is wrong.`, as other commands print it."""
    where, _, what = line.strip().partition(": ")
    return Problem(where, what, todo) if what else Problem("", where, todo)
