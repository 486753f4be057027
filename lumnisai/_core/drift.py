"""Drift: what the server sends and the contract doesn't know. It is kept where it came; here it is counted and reported."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from lumnisai._core.examination import Finding, Kind, bounded, check_of
from lumnisai._version import __version__

if TYPE_CHECKING:
    from lumnisai._core.operation import Operation
    from lumnisai_api.types import Request

logger = logging.getLogger("lumnisai.drift")

# Different kinds that are kept apart by one client.
MOST_KINDS = 1000
# Statuses with which gateways, proxies and firewalls answer in the platform's place: they tell nothing about the contract.
GATEWAY_STATUSES = frozenset({407, 408, 413, 414, 425, 429, 431, 502, 503, 504, 511, *range(520, 531)})
OTHER: Finding = ("other", "", "")

_check_of = lru_cache(maxsize=1024)(check_of)


class Drift(NamedTuple):
    """One thing that the contract doesn't know, and how often it came.

    `kind` says what it is: a `field` the object doesn't declare; an `enum` value, a `status` or an `event` that isn't listed; a
    required field that is `missing`; a value of another JSON `type` than the object, list or enum that is declared. Under `other`
    stands all that came after 1,000 different ones.
    """

    kind: Kind
    where: str
    value: str
    times: int

    def __str__(self) -> str:
        return _sentence((self.kind, self.where, self.value))


class DriftRecorder:
    """Counts drift, and logs each kind of it once. May be shared by threads.

    Args:
        enabled: Whether to look at all.
    """

    def __init__(self, *, enabled: bool = True) -> None:
        self._enabled = enabled
        self._lock = Lock()
        self._counts: dict[Finding, int] = {}

    def entries(self) -> tuple[Drift, ...]:
        """Return what was found up to now, in the order in which it was first seen."""
        with self._lock:
            return tuple(Drift(*finding, times) for finding, times in self._counts.items())

    def examine(self, request: Request[Any], body: Any) -> None:
        """Look at the decoded body of a success."""
        self.value(request.declared, request.operation, body)

    def value(self, declared: Any, where: str, value: Any) -> None:
        """Look at a value that the contract declares like this; `where` is its place, should it be of another type."""
        if not self._enabled or value is None or (check := _check_of(declared, where)) is None:
            return
        found: list[Finding] = []
        try:
            check([value], found)
        except RecursionError:
            # Nested as deeply as no object of the contract is: an answer that can be read is not to fail for this.
            return
        if found:
            self._add(found)

    def status(self, operation: Operation, status: int) -> None:
        """Look at the status of an answer."""
        if self._enabled and status not in operation.statuses and status not in GATEWAY_STATUSES:
            self._add([("status", operation.id, str(status))])

    def note(self, kind: Kind, where: str, value: str) -> None:
        """Note what was found in another way."""
        if self._enabled:
            self._add([(kind, where, bounded(value))])

    def _add(self, found: Iterable[Finding]) -> None:
        new: list[Finding] = []
        with self._lock:
            for finding in found:
                if finding not in self._counts:
                    if len(self._counts) >= MOST_KINDS:
                        finding = OTHER  # noqa: PLW2901 - what is counted from here on
                    if finding not in self._counts:
                        new.append(finding)
                self._counts[finding] = self._counts.get(finding, 0) + 1
        # Handlers may take their time, and may call the client: not under the lock.
        for finding in new:
            logger.warning("%s", _sentence(finding))


def _sentence(finding: Finding) -> str:
    kind, where, value = finding
    version = f"lumnisai {__version__}"
    if kind == "other":
        return (
            f"More than {MOST_KINDS} different things came that {version} doesn't know; from here on they are counted together."
        )
    advice = "update lumnisai if there is a newer version"
    return {
        "field": f"{where} came with the field {value!r}, which {version} doesn't know. It was kept; {advice}.",
        "enum": f"{where} came with the value {value!r}, which {version} doesn't know. It was kept; {advice}.",
        "event": f"{where} brought the event {value!r}, which {version} doesn't know. It was kept; {advice}.",
        "type": f"{where} came as JSON {value}, which {version} doesn't expect there. It was kept; {advice}.",
        "missing": f"{where} was left out, which {version} doesn't expect. The rest was kept; {advice}.",
        "status": f"{where} was answered with status {value}, which {version} doesn't expect there; {advice}.",
    }[kind]
