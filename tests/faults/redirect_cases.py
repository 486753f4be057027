"""Where redirects lead, and what does not go along."""

from __future__ import annotations

from lumnisai import TransportError
from tests.faults.case import OK, Case, Expected, answer, read, write
from tests.faults.server import ELSEWHERE, HERE, Step


def _to(status: int, location: str) -> Step:
    return Step(answer(status, b"", f"Location: {location}"))


THERE = f"http://{ELSEWHERE.decode()}/v1/blob"
REFUSED = Expected(TransportError)

REDIRECTS = [
    *(
        Case(f"{status} on a read is followed", [_to(status, "/v1/moved"), OK], read, Expected(connections=2), "get_user")
        for status in (301, 302, 303, 307, 308)
    ),
    *(
        Case(f"{status} on a read leads to another host, without the key", [_to(status, THERE)], read, Expected(elsewhere=1),
             "get_user", elsewhere=[OK])
        for status in (302, 307)
    ),
    *(
        Case(f"{status} on a write is not followed", [_to(status, "/v1/moved"), OK], write,
             REFUSED._replace(status=status), "create_user")
        for status in (301, 302, 303)
    ),
    *(
        Case(f"{status} on a write is followed at home", [_to(status, "/v1/moved"), OK], write, Expected(connections=2),
             "create_user")
        for status in (307, 308)
    ),
    *(
        Case(f"{status} on a write never leads to another host", [_to(status, THERE)], write,
             REFUSED._replace(status=status), "create_user", elsewhere=[OK])
        for status in (302, 307, 308)
    ),
    Case("a redirect that leads in a circle", [_to(302, f"http://{HERE.decode()}/v1/again")], read,
         REFUSED._replace(status=302, connections=6), "get_user"),
    Case("a redirect without a Location", [Step(answer(302))], read, REFUSED._replace(status=302), "get_user"),
    Case("a redirect to nothing", [Step(answer(302, b"", "Location:  "))], read, REFUSED._replace(status=302), "get_user"),
    Case("a redirect to another scheme", [_to(302, "ftp://127.0.0.1/x")], read, REFUSED._replace(status=302), "get_user"),
    Case("a redirect to a script", [_to(302, "javascript:alert(1)")], read, REFUSED._replace(status=302), "get_user"),
    Case("a redirect to a file", [_to(302, "file:///etc/passwd")], read, REFUSED._replace(status=302), "get_user"),
    Case("a redirect to what is no URL", [_to(302, "http://[::1")], read, REFUSED._replace(status=302), "get_user"),
    Case("a redirect to a port that is none", [_to(302, "http://127.0.0.1:99999/")], read, REFUSED._replace(status=302),
         "get_user"),
    Case("a failure behind a redirect is tried again from the start", [_to(302, "/v1/moved"), Step(answer(503)), OK], read,
         Expected(attempts=2, connections=3), "get_user"),
]  # fmt: skip
