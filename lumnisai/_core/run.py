"""The state machine of a run: what is new in a snapshot, and when to ask for the next one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from lumnisai._core.cursor import Cursor, fingerprint
from lumnisai._core.json_values import is_list, is_object
from lumnisai._core.outcome import reason_of
from lumnisai._core.retries import RetryPolicy
from lumnisai._core.updates import TOOL_UPDATE, ResponseUpdate
from lumnisai.exceptions import UnreadableAnswerError

if TYPE_CHECKING:
    from lumnisai_api.models import ResponseObject, ResponseStatus

FINAL = frozenset({"succeeded", "failed", "cancelled"})
# Below this share of the asked-for wait, an answer without news means that the server doesn't hold the call open.
HELD = 0.5
SLOWEST_POLL = 30.0
QUICK_POLLS = 3
# How many times as often a poll is repeated as another call.
PATIENCE = 3


def patient(retries: RetryPolicy) -> RetryPolicy:
    """Return the policy for polls: the run goes on meanwhile, so an outage is sat out longer than that of a single call."""
    return retries._replace(max_retries=PATIENCE * retries.max_retries)


def is_final(status: str) -> bool:
    """Return whether a run with this status is over; a status not known here means that it isn't."""
    return status in FINAL


class RunTracker:
    """Tells from successive snapshots of one run what changed between them."""

    def __init__(self, response_id: str, *, status: str | None = None, cursor: Cursor | None = None) -> None:
        self.response_id = response_id
        self.finished = False
        # Only the last update tells that a run is over, so a run that was over when it was created has that still to come.
        self._status: str | None = cursor.status if cursor else None if status in FINAL else status
        self._output: int | None = cursor.output if cursor else None
        # Digests of what was delivered. The raw entries of the last snapshot are kept beside them, for comparing them is much
        # cheaper than digesting all of a long log again.
        self._entries: list[list[int]] = [list(entry) for entry in cursor.entries] if cursor else []
        self._raw: list[Any] = []

    def observe(self, response: ResponseObject) -> Iterator[ResponseUpdate]:
        """Yield what is new in this snapshot, in the order in which it happened; the final status comes last.

        What was yielded counts as delivered, so that `cursor` is right at every point of the iteration.

        Raises:
            UnreadableAnswerError: The snapshot has no status; raised at once.
        """
        status: ResponseStatus = getattr(response, "status", None)  # type: ignore[assignment]
        if not isinstance(status, str):
            problem = f"get_response: the server sent the run {self.response_id} without a status."
            raise UnreadableAnswerError(problem, operation="get_response", response_id=self.response_id)
        return self._news(response, status)

    def unseen(self, response: ResponseObject) -> dict[str, Any]:
        """Return the wire form of a snapshot without the entries that the one before had in the same words."""
        wire: dict[str, Any] = response._wire
        raw = wire.get("progress")
        if not is_list(raw):
            return wire
        begin = self._as_before(raw)
        new = [entry for index, entry in enumerate(raw[begin:], begin) if entry not in self._raw[index : index + 1]]
        return {**wire, "progress": new}

    def _as_before(self, raw: list[Any]) -> int:
        """Return how many entries are known to be those of the last snapshot."""
        # In one step, because most of a long log is as it was.
        known = len(self._raw)
        return known if raw[:known] == self._raw else 0

    def _news(self, response: ResponseObject, status: ResponseStatus) -> Iterator[ResponseUpdate]:
        final = is_final(status)
        # While the story is still being told, a run that is over already reads as in progress.
        told: ResponseStatus = type(status)("in_progress") if final else status
        # A run with progress has been in progress, even if it was over before anybody looked.
        # With the cursor of a stream that was followed to its end, nothing is left to tell.
        told_before = final and status == self._status
        if told != self._status and not told_before and (not final or response.to_wire("progress")):
            self._status = told
            yield self._update("status", told, response)
        yield from self._progress(response, told)
        if not final:
            yield from self._partial_output(response, told)
            return
        digest = _output_digest(response)
        told_before = told_before and digest == self._output
        self._status, self._output, self.finished = status, digest, True
        if not told_before:
            yield self._update("status", status, response, output_text=response.output_text)

    @property
    def cursor(self) -> Cursor:
        """Where this tracker stands."""
        return Cursor(self.response_id, self._status, self._output, self._entries)

    def _progress(self, response: ResponseObject, told: ResponseStatus) -> Iterator[ResponseUpdate]:
        from lumnisai_api.models import ProgressEntry

        raw = _list(response.to_wire("progress"))
        before = self._raw
        for index in range(self._as_before(raw), len(raw)):
            wire = raw[index]
            if index < len(before) and before[index] == wire:
                continue
            calls = _list(wire.get("tool_calls")) if is_object(wire) else []
            digests = [_entry_digest(wire), *map(fingerprint, calls)]
            seen = self._entries[index] if index < len(self._entries) else None
            if seen == digests:
                continue
            # Marked before it is handed out: whoever holds an update must not get it again after a resume.
            self._entries[index : index + 1] = [digests]
            entry = ProgressEntry.from_dict(wire if is_object(wire) else {"message": wire})
            tool_calls = _list(entry.tool_calls)
            if seen is None or seen[0] != digests[0]:
                kind, state = "progress", getattr(entry, "state", None)
            else:
                kind, state = "tool_calls", TOOL_UPDATE
                tool_calls = [call for n, call in enumerate(tool_calls, start=1) if n >= len(seen) or seen[n] != digests[n]]
            # A server may leave out even what it has to send; that is no reason to lose the run.
            state, message, ts = state or "", getattr(entry, "message", None) or "", getattr(entry, "ts", None)
            yield self._update(kind, told, response, state=state, message=message, tool_calls=tool_calls or None, ts=ts)
        self._raw = raw

    def _partial_output(self, response: ResponseObject, told: ResponseStatus) -> Iterator[ResponseUpdate]:
        digest = _output_digest(response)
        if digest is not None and digest != self._output:
            self._output = digest
            yield self._update("output", told, response, output_text=response.output_text)

    def _update(self, kind: Any, status: ResponseStatus, response: ResponseObject, **fields: Any) -> ResponseUpdate:
        if "state" not in fields:
            # Programs that know progress entries only read state, message and time of each update.
            fields["state"] = "completed" if status == "succeeded" else str(status)
            fields["message"] = (reason_of(response.error)[1] or "") if is_final(status) else ""
            moments = ("completed_at", "created_at") if is_final(status) else ("created_at",)
            fields["ts"] = next((ts for name in moments if (ts := getattr(response, name, None))), None)
        return ResponseUpdate(kind, status, self.response_id, response, **fields)


def _list(value: Any) -> list[Any]:
    return value if is_list(value) else []


def _entry_digest(wire: Any) -> int:
    if not is_object(wire):
        return fingerprint(wire)
    return fingerprint({key: value for key, value in wire.items() if key != "tool_calls"})


def _output_digest(response: ResponseObject) -> int | None:
    output = (response.output_text, response.to_wire("structured_response"))
    return None if output == (None, None) else fingerprint(output)


def pause_before_next_poll(*, news: bool, took: float, wait: float, interval: float, idle_polls: int) -> float:
    """Return the seconds to wait before asking again.

    Args:
        news: Whether the last answer held something new.
        took: Seconds the last call took.
        wait: Seconds the server had been asked to hold it; 0 for a plain call.
        interval: The usual pause between calls that the server answers at once.
        idle_polls: How many answers in a row came at once and without news, before this one.
    """
    if wait <= 0:
        return interval
    if news or took >= wait * HELD:
        return 0.0
    # The first few come quickly, for a server may answer at once only because the run has just begun.
    growth = 2.0 ** (idle_polls - QUICK_POLLS) if idle_polls < QUICK_POLLS else 1.5 ** min(idle_polls - QUICK_POLLS, 20)
    return min(SLOWEST_POLL, interval * growth)
