"""Where following a run stopped, as a small string."""

from __future__ import annotations

import base64
import json
import zlib
from typing import Any, NamedTuple

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
            cursor = cls(*fields)
            if version == VERSION and unpacking.eof and _is_ours(cursor):
                return cursor
        except (ValueError, TypeError, RecursionError, zlib.error):
            pass
        raise ValidationError("This is not a cursor: pass on the string that `stream.cursor` gave, unchanged.")


def _is_ours(cursor: Cursor) -> bool:
    entries: Any = cursor.entries
    return (
        isinstance(cursor.response_id, str)
        and isinstance(cursor.status, str | None)
        and isinstance(cursor.output, int | None)
        and isinstance(entries, list)
        and all(isinstance(entry, list) and all(isinstance(digest, int) for digest in entry) for entry in entries)
    )
