"""Where following a run stopped, as a small string."""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any, NamedTuple

from lumnisai._core.json_values import is_list
from lumnisai.exceptions import ValidationError

VERSION = 1


def fingerprint(value: Any) -> int:
    """Return a short digest of a JSON value."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), default=str)
    return zlib.crc32(text.encode())


class Cursor(NamedTuple):
    """What has been delivered of a run: its status, its output, and each progress entry with its tool calls.

    `entries` holds, per entry, the digest of the entry itself and then of each of its tool calls.
    """

    response_id: str
    status: str | None
    output: int | None
    entries: list[list[int]]

    def encode(self) -> str:
        """Return the string form."""
        text = json.dumps([VERSION, *self], separators=(",", ":"))
        return base64.urlsafe_b64encode(zlib.compress(text.encode(), 9)).decode().rstrip("=")

    @classmethod
    def decode(cls, text: str) -> Cursor:
        """Read the string form.

        Raises:
            ValidationError: It is not a cursor of ours.
        """
        try:
            data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
            unpacking = zlib.decompressobj()
            version, *fields = json.loads(unpacking.decompress(data, 10_000_000))
            if version == VERSION and unpacking.eof and _is_ours(*fields):
                return cls(*fields)
        except (ValueError, TypeError, RecursionError, zlib.error):
            pass
        raise ValidationError("This is not a cursor: pass on the string that `stream.cursor` gave, unchanged.")


def _is_ours(response_id: Any, status: Any, output: Any, entries: Any) -> bool:
    if not (isinstance(response_id, str) and isinstance(status, str | None) and isinstance(output, int | None)):
        return False
    return _is_list_of(entries, list) and all(_is_list_of(entry, int) for entry in entries)


def _is_list_of(value: Any, kind: type) -> bool:
    items: list[Any] = value if is_list(value) else [None]
    return all(isinstance(item, kind) for item in items)
