"""Progress as plain lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from lumnisai._core.updates import ResponseUpdate


class ProgressLines:
    """Turns updates into the lines that `show_progress=True` prints: a line per new status and per new message."""

    def __init__(self) -> None:
        self._last: tuple[str | None, str | None] | None = None

    def of(self, update: ResponseUpdate) -> Iterator[str]:
        """Yield the lines for one update; none when status and message stayed the same."""
        if update.kind == "status":
            yield f"Status: {update.status}"
        elif update.kind == "progress":
            entry = (update.state, update.message)
            if entry != self._last:
                self._last = entry
                yield f"{str(update.state or 'progress').upper()}: {update.message or ''}".rstrip()
