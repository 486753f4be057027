"""What a body can hold: none of it may break the handling of it, nor take memory without bound."""

from __future__ import annotations

import gzip
import json
import zlib
from typing import Any

from lumnisai import ServerError, UnreadableAnswerError
from tests.faults.case import EMAIL, PERSON, Case, Expected, answer, read, write
from tests.faults.server import Step

MEGABYTE = 1_000_000
JSON = json.dumps(PERSON).encode()


def bomb(megabytes: int) -> bytes:
    """Return a small gzip stream that expands to this many megabytes of spaces; its end is missing."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    head = packer.compress(b" " * MEGABYTE) + packer.flush(zlib.Z_FULL_FLUSH)
    # After a full flush each block stands for itself, so the second can be repeated.
    block = packer.compress(b" " * MEGABYTE) + packer.flush(zlib.Z_FULL_FLUSH)
    return head + block * (megabytes - 1)


def _nested(depth: int, inner: str = "1") -> bytes:
    return ("[" * depth + inner + "]" * depth).encode()


ERROR_BODIES: dict[str, tuple[bytes, str]] = {
    "empty": (b"", ""),
    "spaces": (b" \r\n ", ""),
    "HTML": (b"<html><body><h1>502 Bad Gateway</h1></body></html>", ""),
    "JSON cut off": (b'{"error": {"code": "X", "mess', ""),
    "UTF-16": (json.dumps({"error": {"message": "wide words"}}).encode("utf-16"), "wide words"),
    "Latin-1": ('{"error": {"message": "caf\xe9"}}'.encode("latin-1"), ""),
    "UTF-8 with a byte order mark": (b"\xef\xbb\xbf" + b'{"error": {"message": "marked words"}}', "marked words"),
    "bytes that are no text": (bytes(range(256)), ""),
    "10 MB of text": (b"x" * 10 * MEGABYTE, ""),
    "10 MB of JSON": (json.dumps({"error": {"message": "y" * 10 * MEGABYTE}}).encode(), ""),
    "a message of 900 kB": (json.dumps({"error": {"message": "y" * 900_000}}).encode(), "yyy"),
    "a message of many lines": (json.dumps({"error": {"message": "one\r\ntwo\x1b[31m\x00\u2028three"}}).encode(), "one two"),
    "half of a surrogate pair": (b'{"error": {"message": "broken \\ud800 words"}}', "broken"),
    "nested 100,000 deep": (_nested(100_000), ""),
    "nested 30 deep": (b'{"error": {"message": "deep", "details": ' + _nested(30) + b"}}", "deep"),
    "nested 400 deep": (b'{"error": {"message": "deep", "details": ' + _nested(400) + b"}}", ""),
    "nested 900 deep": (b'{"error": {"message": "deep", "details": ' + _nested(900) + b"}}", ""),
    "a number of 10,000 digits": (b'{"error": {"message": "big", "details": ' + b"9" * 10_000 + b"}}", ""),
    "NaN and Infinity": (b'{"error": {"message": "odd", "details": [NaN, Infinity, -Infinity]}}', ""),
    "null": (b"null", ""),
    "a number": (b"3", ""),
    "true": (b"true", ""),
    "a text": (b'"plain words"', "plain words"),
    "an array": (b"[1, 2]", ""),
    "an empty object": (b"{}", ""),
    "error is a text": (b'{"error": "short words"}', "short words"),
    "error is an array": (b'{"error": ["first", "second"]}', "first"),
    "error is a number": (b'{"error": 7}', ""),
    "error is null": (b'{"error": null}', ""),
    "error is an empty object": (b'{"error": {}}', ""),
    "error's fields are of the wrong types": (b'{"error": {"code": [1], "message": {"a": 1}, "details": 3}}', ""),
    "error's code is long and has lines": (json.dumps({"error": {"code": "A\nB" * 5000, "message": "coded"}}).encode(), "coded"),
    "FastAPI's detail": (b'{"detail": "Not this way"}', "Not this way"),
    "FastAPI's list": (b'{"detail": [{"loc": ["body", "email"], "msg": "not an email", "type": "value_error"}]}',
                       "body.email: not an email"),
    "FastAPI's list of odd things": (b'{"detail": [null, 3, {"loc": "x"}, {"msg": null}, []]}', ""),
    "1,000 problems": (json.dumps({"detail": [{"loc": ["body", n], "msg": "no"} for n in range(1000)]}).encode(), "and 995 more"),
    "problem+json": (b'{"type": "about:blank", "title": "Out of order", "status": 500}', "Out of order"),
    "keys that repeat": (b'{"error": {"message": "first"}, "error": {"message": "second"}}', "second"),
}  # fmt: skip
CODINGS: dict[str, tuple[bytes, str]] = {
    "gzip": (gzip.compress(b'{"error": {"message": "packed words"}}'), "packed words"),
    "gzip cut off": (gzip.compress(b'{"error": {"message": "packed words"}}')[:-12], ""),
    "gzip that is none": (b"not packed at all", ""),
    "gzip with rubbish behind it": (gzip.compress(b'{"error": {"message": "packed words"}}') + b"rubbish", ""),
}
FAILED = Expected(ServerError, status=507)
# An error's body is read only as far as its words can be; a success may be as large as 64 MiB.
BOUND, LARGE_BOUND = 16 * MEGABYTE, 96 * MEGABYTE


def _error(name: str, body: bytes, says: str, *more: str, memory: int | None = None) -> Case:
    # A status that is not tried again, so that each body is seen once.
    expected = FAILED._replace(says=says, memory=memory)
    return Case(f"an error's body: {name}", [Step(answer(507, body, *more))], write, expected, "create_user")


ERRORS = [
    *(_error(name, body, says) for name, (body, says) in ERROR_BODIES.items()),
    *(_error(name, body, says, "Content-Encoding: gzip") for name, (body, says) in CODINGS.items()),
    _error("an unknown coding", b"\x00\x01", "", "Content-Encoding: snappy"),
    _error("gzip that expands to 400 MB", bomb(400), "", "Content-Encoding: gzip", memory=BOUND),
    _error("100 MB", b"z" * 100 * MEGABYTE, "", memory=BOUND),
]


def _unreadable(name: str, body: bytes, *more: str, status: int = 200, memory: int | None = None) -> Case:
    expected = Expected(UnreadableAnswerError, status=status, memory=memory)
    return Case(f"a success: {name}", [Step(answer(status, body, *more))], write, expected, "create_user")


def _readable(name: str, body: Any, *more: str, gives: Any = EMAIL) -> Case:
    return Case(f"a success: {name}", [Step(answer(200, body, *more))], read, Expected(gives=gives), "get_user")


SUCCESSES = [
    _unreadable("empty", b""),
    _unreadable("204 where a body is due", b"", status=204),
    _unreadable("HTML", b"<html>Welcome to the captive portal</html>"),
    _unreadable("JSON cut off", JSON[:-1]),
    _unreadable("Latin-1", JSON.replace(b"ada", b"ad\xe1")),
    _unreadable("an array", b"[]"),
    _unreadable("a number", b"3"),
    _unreadable("null", b"null"),
    _unreadable("nested 100,000 deep", _nested(100_000)),
    _unreadable("a number of 10,000 digits", b'{"email": ' + b"9" * 10_000 + b"}"),
    _unreadable("two documents", JSON + JSON),
    _unreadable("gzip that is none", b"not packed", "Content-Encoding: gzip"),
    _unreadable("gzip cut off", gzip.compress(JSON)[:-12], "Content-Encoding: gzip"),
    _unreadable("gzip that expands to 400 MB", bomb(400), "Content-Encoding: gzip", memory=LARGE_BOUND),
    _readable("gzip", gzip.compress(JSON), "Content-Encoding: gzip"),
    _readable("UTF-16", json.dumps(PERSON).encode("utf-16")),
    _readable("with a byte order mark", b"\xef\xbb\xbf" + JSON),
    _readable("under the name of HTML", Step(answer(200, PERSON, kind="text/html")).sends.partition(b"\r\n\r\n")[2]),
    _readable("with fields nobody knows", {**PERSON, "shoe_size": 44, "nested": {"a": [1]}}),
    _readable("without fields it must have", {"email": EMAIL}),
    _readable("with null for all else", {**dict.fromkeys(PERSON), "email": EMAIL}),
]
