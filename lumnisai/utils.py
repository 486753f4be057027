"""Progress of a run as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from lumnisai._core.json_values import is_mapping

if TYPE_CHECKING:
    from lumnisai._core.updates import ResponseUpdate
    from lumnisai_api.models import ProgressEntry as ProgressEntry
    from lumnisai_api.models import ToolCall

    ToolCalls = Sequence[ToolCall | Mapping[str, Any]]

__all__ = ["ProgressEntry", "ProgressTracker", "display_progress", "format_progress_entry"]

TOOL_UPDATE = "tool_update"


def display_progress(update: ProgressEntry | ResponseUpdate, indent: str = "\t") -> None:
    """Print a progress entry, or an update of a stream, on standard output: its state and message, then a line per tool call.

    Args:
        update: What to print; of a `tool_update` only the tool calls are.
        indent: What stands before each tool call.
    """
    if update.state != TOOL_UPDATE:
        print(f"{str(update.state or '').upper()} - {update.message or ''}")  # noqa: T201 - what it is for
    for call in update.tool_calls or ():
        print(indent + _tool_line(call))  # noqa: T201


def format_progress_entry(state: str, message: str, tool_calls: ToolCalls | None = None) -> str:
    """Return a progress entry as text: its state and message, then an indented line per tool call."""
    return "\n".join([f"{state.upper()}: {message}", *("\t" + _tool_line(call) for call in tool_calls or ())])


class ProgressTracker:
    """Formats a growing log: of what is passed in, only what was not passed in before."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, str], set[str]] = {}

    def format_new_entries(self, state: str, message: str, tool_calls: ToolCalls | None = None) -> str | None:
        """Return the text of what is new: the entry with its tool calls, or only the calls added to an entry seen before.

        Returns:
            `None` when nothing is new.
        """
        entry = (state, message)
        lines = [] if entry in self._seen else [f"{state.upper()}: {message}"]
        seen = self._seen.setdefault(entry, set())
        for call in tool_calls or ():
            line = _tool_line(call)
            if line not in seen:
                seen.add(line)
                lines.append("\t" + line)
        return "\n".join(lines) or None


def _tool_line(call: ToolCall | Mapping[str, Any]) -> str:
    name = call.get("name", "unknown")
    arguments: Any = call.get("args")
    if not arguments:
        return f"→ {name}"
    if is_mapping(arguments):
        return f"→ {name}({', '.join(f'{key}={value!r}' for key, value in arguments.items())})"
    return f"→ {name}({arguments!r})"


def __getattr__(name: str) -> Any:
    if name != "ProgressEntry":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from lumnisai_api.models import ProgressEntry

    return ProgressEntry
