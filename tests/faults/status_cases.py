"""What a status and its headers mean: which are tried again, and when."""

from __future__ import annotations

from lumnisai import (
    AuthenticationError,
    ConflictError,
    NotFoundError,
    NotImplementedYetError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
    TransportError,
    ValidationError,
)
from tests.faults.case import OK, PERSON, Case, Expected, answer, failing, read, write
from tests.faults.server import LONG_AGO, SOON, Step

RETRIED = (408, 425, 429, 500, 502, 503, 504, *range(520, 530))
FINAL = {
    400: ValidationError,
    401: AuthenticationError,
    402: ValidationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: ValidationError,
    406: ValidationError,
    409: ConflictError,
    410: ValidationError,
    413: ValidationError,
    415: ValidationError,
    418: ValidationError,
    422: ValidationError,
    423: ValidationError,
    428: ValidationError,
    431: ValidationError,
    451: ValidationError,
    499: ValidationError,
    501: NotImplementedYetError,
    505: ServerError,
    507: ServerError,
    511: ServerError,
    530: ServerError,
    599: ServerError,
    600: ServerError,
    999: ServerError,
}


def _class(status: int) -> type[Exception]:
    return RateLimitError if status == 429 else ServerError if status >= 500 else ValidationError


STATUSES = [
    *(Case(f"{status}, once", [failing(status), OK], write, Expected(attempts=2), "create_user") for status in RETRIED),
    *(
        Case(f"{status}, always", [failing(status)], write,
             Expected(_class(status), attempts=4, status=status, says="It broke"), "create_user")
        for status in RETRIED
    ),
    *(
        Case(f"{status} is final", [failing(status), OK], write, Expected(error, status=status, says="It broke"), "create_user")
        for status, error in FINAL.items()
    ),
    Case("299 with what is expected", [Step(answer(299, PERSON))], read, Expected(), "get_user"),
    Case("304 without a question", [Step(answer(304))], read, Expected(TransportError, status=304), "get_user"),
    Case("300 without a Location", [Step(answer(300, PERSON))], read, Expected(TransportError, status=300), "get_user"),
]  # fmt: skip

ADVICE = [
    Case("503, x-should-retry: false", [failing(503, "x-should-retry: false"), OK], read,
         Expected(ServerError, status=503), "get_user"),
    Case("503, X-Should-Retry: FALSE", [failing(503, "X-Should-Retry: FALSE"), OK], read,
         Expected(ServerError, status=503), "get_user"),
    Case("409, x-should-retry: true", [failing(409, "x-should-retry: true"), OK], write, Expected(attempts=2), "create_user"),
    Case("404, x-should-retry: true, always", [failing(404, "x-should-retry: true")], read,
         Expected(NotFoundError, attempts=4, status=404), "get_user"),
    Case("503, x-should-retry: perhaps", [failing(503, "x-should-retry: perhaps"), OK], read, Expected(attempts=2), "get_user"),
    Case("200, x-should-retry: true", [Step(answer(200, PERSON, "x-should-retry: true"))], read, Expected(), "get_user"),
]  # fmt: skip


def _after(name: str, *headers: str, pause: float | tuple[float, float]) -> Case:
    return Case(f"Retry-After: {name}", [failing(503, *headers), OK], read, Expected(attempts=2, pauses=[pause]), "get_user")


def _nonsense(text: str) -> Case:
    # Ignored: the pause is drawn, at most the first wait.
    return _after(f"{text!r} is nonsense", f"Retry-After: {text}", pause=(0.0, 0.5))


def _too_long(name: str, header: str, seconds: float) -> Case:
    expected = Expected(RateLimitError, status=429, retry_after=seconds, pauses=[])
    return Case(f"Retry-After: {name}", [failing(429, header), OK], write, expected, "create_user")


RETRY_AFTER = [
    _after("seconds", "Retry-After: 7", pause=7),
    _after("a fraction", "Retry-After: 0.25", pause=0.25),
    _after("with spaces", "Retry-After:    7   ", pause=7),
    _after("milliseconds", "retry-after-ms: 1500", pause=1.5),
    _after("milliseconds win over seconds", "Retry-After: 60", "retry-after-ms: 250", pause=0.25),
    _after("a date", f"Retry-After: {SOON.decode()}", pause=(28, 31)),
    _after("exactly the longest", "Retry-After: 120", pause=120),
    Case("Retry-After: 0", [failing(503, "Retry-After: 0"), OK], read, Expected(attempts=2, pauses=[]), "get_user"),
    Case("Retry-After: a date long ago", [failing(503, f"Retry-After: {LONG_AGO.decode()}"), OK], read,
         Expected(attempts=2, pauses=[]), "get_user"),
    *map(_nonsense, ("soon", "-5", "inf", "nan", "1e999", "", "12 monkeys", "Tue, 99 Feb 2026 25:61:61 GMT", "٣", "0x10", "1_0")),
    _too_long("three days", "Retry-After: 259200", 259200),
    _too_long("just longer than is waited for", "Retry-After: 120.5", 120.5),
    _too_long("a year in milliseconds", "retry-after-ms: 31536000000", 31536000),
    Case("Retry-After: beyond the deadline", [failing(503, "Retry-After: 30"), OK], write,
         Expected(ServerError, status=503, retry_after=30, pauses=[]), "create_user", settings={"deadline": 20}),
    Case("Retry-After: within the deadline", [failing(503, "Retry-After: 15"), OK], write,
         Expected(attempts=2, pauses=[15]), "create_user", settings={"deadline": 20}),
    Case("Retry-After: on a final answer", [failing(400, "Retry-After: 3"), OK], write,
         Expected(ValidationError, status=400, retry_after=3), "create_user"),
    Case("Retry-After: each time", [failing(429, "Retry-After: 2")], write,
         Expected(RateLimitError, status=429, attempts=4, retry_after=2, pauses=[2, 2, 2]), "create_user"),
    Case("backoff grows and is drawn", [failing(500)], read,
         Expected(ServerError, status=500, attempts=6, pauses=[(0, 0.5), (0, 1), (0, 2), (0, 4), (0, 8)]), "get_user",
         settings={"max_retries": 5}),
]  # fmt: skip
