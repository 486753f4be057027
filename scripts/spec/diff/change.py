"""What a comparison finds, and what it makes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

# Who sends a value: the client, the platform, or the platform when something went wrong (errors have no model in Python).
Direction = Literal["request", "response", "error", "none"]
Level = Literal["breaking", "safe", "docs"]
Effect = Literal["breaking", "adds", "safe", "docs"]


class Finding(NamedTuple):
    """A difference, not judged yet.

    `kind` is a key of the table of rules; `place` says where, without naming the operation, so that what many operations
    share is said once.
    """

    kind: str
    direction: Direction
    place: str
    words: str
    old: Any = None
    new: Any = None


class Rule(NamedTuple):
    """What a kind of difference means, and why."""

    callers: bool
    installed: bool
    effect: Effect
    reason: str


# A named schema on both sides and the direction it is used in; compared once, whoever uses it.
Unit = tuple[str, str, Direction]


@dataclass
class Slot:
    """The findings of one operation or one named schema, and the named schemas it uses."""

    findings: list[Finding] = field(default_factory=list)
    uses: set[Unit] = field(default_factory=set)

    def add(self, kind: str, direction: Direction, place: str, words: str, old: Any = None, new: Any = None) -> None:
        """Note a difference."""
        self.findings.append(Finding(kind, direction, place, words, old, new))


@dataclass(frozen=True)
class Change:
    """A judged difference and the operations it concerns; none for what concerns the document as a whole."""

    kind: str
    direction: Direction
    place: str
    words: str
    old: Any
    new: Any
    breaks_callers: bool
    breaks_installed: bool
    effect: Effect
    reason: str
    operations: tuple[str, ...]

    @property
    def level(self) -> Level:
        """How much it matters."""
        return "safe" if self.effect == "adds" else self.effect

    @property
    def verdicts(self) -> tuple[str, ...]:
        """The verdict in the words of the report: who it breaks, `safe` or `docs`."""
        broken = [name for name, breaks in (("callers", self.breaks_callers), ("installed", self.breaks_installed)) if breaks]
        return tuple(broken) or (self.level,)
