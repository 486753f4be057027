"""How long one attempt may take, in all and in its parts."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from lumnisai._core.deadlines import Deadline
from lumnisai.exceptions import ConfigurationError

# A century: beyond it the clocks of operating systems overflow.
LONGEST = 100 * 366 * 86_400.0
# An attempt that carries a long poll is given this much longer than the server holds it (seconds).
MARGIN = 5.0


class Timeout(NamedTuple):
    """Seconds that one attempt may take; `None` for no limit.

    `total` bounds the attempt from its beginning to the last byte of the answer. A file on its way up or down may take longer,
    as long as no pause is longer than `total`. An attempt that the server was asked to hold open always outlasts that.

    Attributes:
        total: The whole attempt.
        connect: Opening a connection, TLS included.
        read: Waiting for the next bytes.
        write: Waiting until the next bytes are taken.
        pool: Waiting for a free connection, with `max_connections`.
    """

    total: float | None = None
    connect: float | None = None
    read: float | None = None
    write: float | None = None
    pool: float | None = None


def checked_timeout(value: float | Timeout | None) -> Timeout:
    """Return a timeout from its short form: a number is the whole attempt, `None` no limit.

    Raises:
        ConfigurationError: It makes no sense.
    """
    if not isinstance(value, Timeout):
        return Timeout(positive_seconds("timeout", value))
    return Timeout(*(positive_seconds(f"Timeout.{name}", part) for name, part in zip(value._fields, value, strict=True)))


def positive_seconds(name: str, value: float | None) -> float | None:
    """Return a number of seconds, or `None` for no limit.

    Raises:
        ConfigurationError: It is neither.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= LONGEST:
        raise ConfigurationError(f"{name} must be a positive number of seconds, or None for no limit; got {value!r}.")
    return float(value)


class Allowance(float):
    """Seconds that an operation of the network may take; as a plain number, what they were when it was made.

    They become fewer while a longer limit runs out, so who obeys it asks for `left()` each time.
    """

    left: Callable[[], float]

    def __new__(cls, left: Callable[[], float]) -> Allowance:
        self = super().__new__(cls, max(0.0, left()))
        self.left = left
        return self


class AttemptLimits:
    """The limits of one attempt while it goes on.

    Args:
        deadline: That of the whole call, which holds besides.
        held: Seconds the server was asked to hold the call open.
    """

    def __init__(self, timeout: Timeout, deadline: Deadline, held: float = 0.0) -> None:
        if held > 0:
            longest = held + MARGIN
            total, read = (None if one is None else max(one, longest) for one in (timeout.total, timeout.read))
            timeout = timeout._replace(total=total, read=read)
        self.timeout = timeout
        self._deadline = deadline
        self._own = Deadline.after(deadline.clock, timeout.total)

    def begin_again(self) -> None:
        """Count the whole attempt from now on: what went before was a body on its way."""
        self._own = Deadline.after(self._deadline.clock, self.timeout.total)

    def end(self) -> None:
        """Bound no longer the whole, only each of its pauses."""
        self._own = self._own._replace(moment=None)

    def phases(self) -> dict[str, Allowance | None]:
        """Return what each phase may take."""
        return {phase: self._allowance(getattr(self.timeout, phase)) for phase in ("connect", "read", "write", "pool")}

    def _allowance(self, seconds: float | None) -> Allowance | None:
        longest = seconds if seconds is not None else self.timeout.total
        if longest is None and self._deadline.moment is None:
            return None

        def left() -> float:
            within = self._own.cap(self._deadline.cap(longest))
            return LONGEST if within is None else within

        return Allowance(left)
