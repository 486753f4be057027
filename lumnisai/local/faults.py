"""Misbehave on purpose: what a platform does to its requests."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from difflib import get_close_matches
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from lumnisai.local.answer_faults import Cut, Drip, Duplicate, Length, WrongJson
from lumnisai.local.call import Call, Reply
from lumnisai.local.contract import Operation
from lumnisai.local.fault import Counted, Fault
from lumnisai.local.fault_kinds import Delay, Drop, Garbage, Hang, IgnoreWait, Incident, Redirect, Status, When
from lumnisai.local.fault_spec import parse, write

if TYPE_CHECKING:
    from lumnisai.local.platform import Platform
    from lumnisai.local.request import Scope

__all__ = [
    "Cut", "Delay", "Drip", "Drop", "Duplicate", "Encounter", "Fault", "Faults", "Garbage", "Hang", "IgnoreWait", "Length",
    "Redirect", "Status", "WrongJson",
]  # fmt: skip


class Faults:
    """The faults of a platform. May be changed from any thread.

    Args:
        operations: Ids of all operations.
        faults: Faults, or the text of some.
    """

    def __init__(self, operations: Collection[str], faults: str | Iterable[Fault] = ()) -> None:
        self._operations = operations
        self._counted: list[Counted] = []
        self.happened: Counter[str] = Counter()
        for one in parse(faults) if isinstance(faults, str) else faults:
            self.add(one)

    def __bool__(self) -> bool:
        return bool(self._counted)

    def __str__(self) -> str:
        return "; ".join(write(one.fault) for one in self._counted)

    def add(self, fault: str | Fault) -> None:
        """Add a fault, or the text of one or more.

        Raises:
            ValueError: The text is not understood, or there is no such operation.
        """
        added = parse(fault) if isinstance(fault, str) else [fault]
        for pattern in (pattern.strip() for one in added for pattern in one.on.split(",")):
            if not any(fnmatchcase(operation, pattern) for operation in self._operations):
                close = get_close_matches(pattern, self._operations, 1)
                raise ValueError(f"no operation is called {pattern!r}" + (f"; is it {close[0]}?" if close else ""))
        self._counted += [Counted(one) for one in added]

    def clear(self) -> None:
        """Behave again."""
        self._counted = []
        self.happened = Counter()

    def choose(self, operation: Operation, call: Call | None) -> Fault | None:
        """Find what happens to a request: the first fault that is due. Each one that concerns the request counts it.

        Args:
            call: None before the request was read.
        """
        chosen: Counted | None = None
        for one in self._counted:
            if one.fault.concerns(operation, call) and one.is_due() and chosen is None:
                chosen = one
        if chosen is None:
            return None
        chosen.happened += 1
        self.happened[chosen.fault.label] += 1
        return chosen.fault


class Encounter:
    """One request to a platform that has faults; a request meets one of them at most."""

    def __init__(self, faults: Faults, platform: Platform, scope: Scope) -> None:
        self._faults = faults
        self._fault: Fault | None = None
        self._incident = Incident("", platform, scope.get("state", {}).get("connection"))

    async def arrive(self, operation: Operation) -> Reply | None:
        """Do what happens before the body is read; give a reply that makes the work unnecessary."""
        return await self._meet("before-reading", operation, None)

    async def begin(self, call: Call) -> Reply | None:
        """Do what happens before the work; give a reply that makes it unnecessary."""
        self._incident.call = call
        return await self._meet("before-work", call.operation, call)

    async def answer(self, reply: Reply) -> Reply:
        """Do what happens to the answer; give the one to send."""
        fault = self._fault
        if fault is None:
            return reply
        mark = {"X-LumnisAI-Fault": fault.label}
        # A copy, because others who wait for the same work have the reply as well.
        reply = self._incident.reply = Reply(reply.body, reply.status, reply.headers | mark, reply.media_type)
        other = await fault.kind.happen(self._incident) if fault.kind.when == "after-work" else None
        if other is not None:
            always = {name: reply.headers[name] for name in ("X-LumnisAI-Local", "X-Request-ID")}
            other.headers = always | other.headers | mark
        return other or reply

    async def _meet(self, when: When, operation: Operation, call: Call | None) -> Reply | None:
        if self._fault is None:
            self._fault = self._faults.choose(operation, call)
            self._incident.name = self._fault.label if self._fault else ""
        if self._fault is None or self._fault.kind.when != when:
            return None
        return await self._fault.kind.happen(self._incident)
