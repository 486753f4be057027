"""What the network can do: from a connection that is refused to one that drips."""

from __future__ import annotations

from lumnisai import ConnectionFailedError, RequestTimeoutError, UnreadableAnswerError
from tests.faults.case import OK, PERSON, Case, Expected, answer, read, write
from tests.faults.server import Step

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
WHOLE = answer(200, PERSON)
BODY = WHOLE.partition(b"\r\n\r\n")[2]
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
BROKEN = Expected(ConnectionFailedError, attempts=4)
REPEATED = Expected(attempts=2)
QUICK = {"timeout": 0.15, "max_retries": 1}
SLOW = Expected(RequestTimeoutError, attempts=2, within=2.0, says="within 0.15 s")


def _lasting(name: str, step: Step, *, error: type[Exception] = ConnectionFailedError) -> list[Case]:
    """Return the cases of a fault that lasts: for a read, and for a write."""
    expected = Expected(error, attempts=4)
    return [
        Case(f"{name}, always, on a read", [step], read, expected, "get_user"),
        Case(f"{name}, always, on a write", [step], write, expected, "create_user"),
    ]


def _passing(name: str, step: Step) -> list[Case]:
    """Return the cases of a fault that comes once: for a read, and for a write."""
    return [
        Case(f"{name}, once, on a read", [step, OK], read, REPEATED, "get_user"),
        Case(f"{name}, once, on a write", [step, OK], write, REPEATED, "create_user"),
    ]


BROKEN_CONNECTIONS = {
    "reset when accepted": Step(reads="nothing", ends="reset"),
    "closed when accepted": Step(reads="nothing"),
    "reset after the request": Step(ends="reset"),
    "closed after the request": Step(),
    "closed inside the status line": Step(b"HTTP/1.1 20"),
    "closed inside the headers": Step(HEAD + b"Content-Len"),
    "reset inside the headers": Step(HEAD + b"Content-Len", ends="reset"),
    "half-closed without an answer": Step(ends="drain"),
    "body shorter than its Content-Length": Step(WHOLE[:-20]),
    "reset inside the body": Step(WHOLE[:-20], ends="reset"),
    "no body after the headers": Step(WHOLE[: -len(BODY)]),
    "chunked body without its last chunk": Step(CHUNKED + b"%x\r\n%b\r\n" % (len(BODY), BODY)),
    "chunked body cut inside a chunk": Step(CHUNKED + b"%x\r\n%b" % (len(BODY), BODY[:-20])),
    "chunk size that is no number": Step(CHUNKED + b"zz\r\n" + BODY),
    "garbage instead of HTTP": Step(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"),
    "binary garbage": Step(bytes(range(256)) * 4),
    "header without a colon": Step(HEAD + b"no colon here\r\n\r\n"),
    "header of 300 kB": Step(HEAD + b"X-Long: " + b"x" * 300_000 + b"\r\n\r\n"),
    "negative Content-Length": Step(HEAD + b"Content-Length: -5\r\n\r\n" + BODY),
    "Content-Length that is no number": Step(HEAD + b"Content-Length: many\r\n\r\n" + BODY),
    "two Content-Lengths that differ": Step(HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n" + BODY),
    "101 without a question": Step(b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n"),
    "TLS alert instead of HTTP": Step(b"\x15\x03\x01\x00\x02\x02\x28"),
}

CONNECTION = [
    Case("refused", [], read, BROKEN._replace(says="was not reached"), "get_user", where="nobody"),
    Case("refused, on a write", [], write, BROKEN, "create_user", where="nobody"),
    Case("no such name", [], read, BROKEN, "get_user", where="nobody", settings={"allow_insecure_http": True},
         base_url="http://nonexistent.invalid"),
    Case("TLS to a port that speaks plain HTTP", [Step(answer(400), reads="nothing")], read, BROKEN, "get_user",
         base_url="https://{here}"),
    *(case for name, step in BROKEN_CONNECTIONS.items() for case in _lasting(name, step)),
    *(case for name, step in BROKEN_CONNECTIONS.items() for case in _passing(name, step)),
    Case("three faults, then an answer", [Step(ends="reset"), Step(b"HTTP/1.1"), Step(WHOLE[:-1]), OK], write,
         Expected(attempts=4), "create_user"),
    Case("a fault when no retries are wanted", [Step(ends="reset"), OK], write,
         Expected(ConnectionFailedError), "create_user", settings={"max_retries": 0}),
]  # fmt: skip

HTTP = [
    Case("HTTP/1.0 without a length", [Step(b"HTTP/1.0 200 OK\r\n\r\n" + BODY)], read, Expected(), "get_user"),
    Case("HTTP/1.1 without a length", [Step(HEAD + b"\r\n" + BODY)], read, Expected(), "get_user"),
    Case("no reason phrase", [Step(WHOLE.replace(b"200 Status", b"200"))], read, Expected(), "get_user"),
    Case("half-closed after the answer", [OK._replace(ends="drain")], read, Expected(), "get_user"),
    Case("reset after the whole answer", [OK._replace(drips=0.0005, ends="reset")], read, Expected(), "get_user"),
    # aiohttp takes no answer behind whose end more comes at once: whoever sends it, and httpx, differ on where it ends.
    Case("more bytes than Content-Length", [Step(WHOLE + b"HTTP/1.1 500 X\r\n\r\n")], read, Expected(), "get_user",
         over_aiohttp=BROKEN),
    Case("Content-Length shorter than the body", [Step(answer(200, PERSON, length=10))], read,
         Expected(UnreadableAnswerError, status=200), "get_user", over_aiohttp=BROKEN),
    Case("1xx before the answer", [Step(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + WHOLE)], read, Expected(),
         "get_user"),
    Case("headers that repeat", [Step(answer(200, PERSON, "X-A: 1", "X-A: 2", "Content-Type: text/plain"))], read, Expected(),
         "get_user"),
    Case("chunks of one byte", [Step(CHUNKED + b"".join(b"1\r\n%c\r\n" % byte for byte in BODY) + b"0\r\n\r\n")], read,
         Expected(), "get_user"),
]  # fmt: skip

# The first attempt under TLS reads them, which counts, and takes its time on a busy machine.
READING_CERTIFICATES = {"timeout": 0.5}

TIMEOUTS = [
    Case("no SYN is answered", [], read, SLOW._replace(says="no connection within 0.15 s"), "get_user", where="unreachable",
         settings=QUICK, real_time=True),
    Case("TLS handshake that hangs", [Step(reads="nothing", ends="silence")], read, SLOW._replace(says="no connection"),
         "get_user", settings=QUICK | READING_CERTIFICATES, real_time=True, base_url="https://{here}"),
    Case("no answer to a read", [Step(ends="silence")], read, SLOW, "get_user", settings=QUICK, real_time=True),
    Case("no answer to a write", [Step(ends="silence")], write, SLOW, "create_user", settings=QUICK, real_time=True),
    Case("no answer to a write, once", [Step(ends="silence"), OK], write, REPEATED, "create_user", settings=QUICK,
         real_time=True),
    Case("silence inside the headers", [Step(HEAD, ends="silence")], read, SLOW, "get_user", settings=QUICK, real_time=True),
    Case("silence inside the body", [Step(WHOLE[:-9], ends="silence")], read, SLOW, "get_user", settings=QUICK, real_time=True),
    Case("headers that drip past the timeout", [Step(HEAD + b"X: " + b"x" * 99, drips=0.01)], read, SLOW, "get_user",
         settings=QUICK, real_time=True),
    Case("body that drips past the timeout", [Step(BODY, WHOLE[: -len(BODY)], drips=0.01)], read, SLOW, "get_user",
         settings=QUICK, real_time=True),
    Case("chunks that drip past the timeout", [Step(b"1\r\n \r\n" * 99, CHUNKED, drips=0.005)], read, SLOW, "get_user",
         settings=QUICK, real_time=True),
    Case("an error's body that drips past the timeout", [Step(b" " * 99, answer(500, b"", length=99), drips=0.01)], read, SLOW,
         "get_user", settings=QUICK, real_time=True),
    Case("1xx answers without end", [Step(b"HTTP/1.1 102 Processing\r\n\r\n" * 99, drips=0.001)], read, SLOW, "get_user",
         settings=QUICK, real_time=True),
]  # fmt: skip
