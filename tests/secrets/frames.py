"""What tools show of an error: its words, and the local variables of every frame."""

from __future__ import annotations

import base64
import traceback
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from rich.pretty import pretty_repr

# Put together, so that a line of this file doesn't show them.
KEY = "-".join(["lmn_live", "hunter2", "0123456789"])
STORED = "-".join(["sk", "stored", "hunter2", "9876543210"])
FORMS = [KEY, STORED, *(base64.b64encode(text.encode()).decode().rstrip("=") for text in (KEY, STORED))]


def texts_of(error: BaseException) -> Iterator[tuple[str, str]]:
    """Yield all that tools show of an error and of what led to it, frame by frame, but for the frames of tests."""
    seen: set[int] = set()
    todo: list[BaseException | None] = [error]
    while todo:
        current = todo.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        todo += [current.__cause__, current.__context__]
        yield f"{type(current).__name__}", f"{current} {current!r} {current.args} {vars(current)}"
        for frame, _ in traceback.walk_tb(current.__traceback__):
            place = f"{frame.f_code.co_filename}:{frame.f_code.co_qualname}"
            if "/tests/" not in place:
                for name, value in frame.f_locals.items():
                    yield f"{place} {name}", _shown(value)


def _shown(value: Any) -> str:
    """Return a value as tools show it: as Python does, and as those do that look into containers and attrs classes."""
    with suppress(Exception):
        return f"{value!r} {pretty_repr(value, max_depth=6)}"
    return repr(type(value))


def places_of_secrets(error: BaseException) -> list[str]:
    """Return where one of the secrets above would be seen."""
    return [place for place, text in texts_of(error) for form in FORMS if form in text]
