"""A fault: what goes wrong, and with which requests."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from lumnisai.local.call import Call
from lumnisai.local.contract import METHODS, Operation
from lumnisai.local.fault_kinds import Kind, check_header


@dataclass(frozen=True)
class Fault:
    """Something that goes wrong with some requests.

    Args:
        kind: What goes wrong.
        on: Operation ids or patterns such as `create_*`, separated by commas.
        method: HTTP method.
        user: Id, email or other identifier of the acting user.
        nth: Which of these requests, counted from 1; all when left out.
        skip: How many of them pass before the first to which it happens.
        times: How often it happens at most.
        chance: Probability with which it happens to a request.
        seed: Of the random numbers; the same seed gives the same sequence.
        name: Stands in the header `X-LumnisAI-Fault`; the word for the kind when left out.
    """

    kind: Kind
    on: str = "*"
    method: str | None = None
    user: str | None = None
    nth: tuple[int, ...] = ()
    skip: int = 0
    times: int | None = None
    chance: float = 1.0
    seed: int = 0
    name: str = ""

    def __post_init__(self) -> None:
        if self.method is not None and self.method.lower() not in METHODS:
            raise ValueError(f"`method` is {self.method!r}, but may be {', '.join(METHODS)}")
        if self.user is not None and self.kind.when == "before-reading":
            raise ValueError("who the user is, is not known before the request was read")
        if any(number < 1 for number in self.nth):
            raise ValueError("`nth` counts from 1")
        if self.skip < 0 or (self.times is not None and self.times < 1):
            raise ValueError("`skip` must be 0 or more, and `times` 1 or more")
        if not 0 <= self.chance <= 1:
            raise ValueError(f"`chance` is {self.chance:g}, but must be 0 to 1")
        check_header(self.name)

    @property
    def label(self) -> str:
        """Its name, or the word for its kind."""
        return self.name or self.kind.word

    def concerns(self, operation: Operation, call: Call | None) -> bool:
        """Tell whether a request is one of those that are meant.

        Args:
            call: None before the request was read.
        """
        if (call is None) != (self.kind.when == "before-reading"):
            return False
        if self.method is not None and self.method.upper() != operation.method:
            return False
        if self.user is not None and (call is None or call.user is None or call.user_id(self.user) != call.user):
            return False
        if not self.kind.fits(call):
            return False
        return any(fnmatchcase(operation.id, pattern.strip()) for pattern in self.on.split(","))


@dataclass(slots=True)
class Counted:
    """A fault with the number of requests it concerned and of those to which it happened."""

    fault: Fault
    concerned: int = 0
    happened: int = 0
    numbers: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.numbers = random.Random(self.fault.seed)  # noqa: S311 - they must be the same each time

    def is_due(self) -> bool:
        """Count a request, and tell whether it is one to which the fault happens."""
        fault = self.fault
        self.concerned += 1
        # Drawn for every request, so that the sequence depends on nothing but the seed.
        is_spared = self.numbers.random() >= fault.chance
        if is_spared or self.concerned <= fault.skip or (fault.nth and self.concerned not in fault.nth):
            return False
        return fault.times is None or self.happened < fault.times
