"""Which redirects are followed, and what goes along."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from lumnisai._core.redirects import headers_for, is_redirect, redirect_target, same_origin

HERE = "https://api.lumnis.ai/v1/files/1/download"
STATUSES = [301, 302, 303, 307, 308]


@pytest.mark.parametrize("status", STATUSES)
def test_a_redirect_needs_a_status_and_a_place(status: int) -> None:
    assert is_redirect(status, "/there")
    assert not is_redirect(status, None)
    assert not is_redirect(status, "")


@pytest.mark.parametrize("status", [200, 204, 300, 304, 305, 306, 309, 404])
def test_other_statuses_are_none(status: int) -> None:
    assert not is_redirect(status, "/there")


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/there?x=1", "https://api.lumnis.ai/there?x=1"),
        ("content", "https://api.lumnis.ai/v1/files/1/content"),
        ("//blob.example/x", "https://blob.example/x"),
        ("https://blob.example/x?sig=1", "https://blob.example/x?sig=1"),
    ],
)
def test_a_read_follows_wherever_it_is_sent(status: int, location: str, target: str) -> None:
    assert redirect_target("GET", HERE, status, location) == target


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_a_write_keeps_its_method_and_its_host(method: str) -> None:
    for status in STATUSES:
        followed = redirect_target(method, HERE, status, "/there")
        assert followed == ("https://api.lumnis.ai/there" if status in (307, 308) else None)
        assert redirect_target(method, HERE, status, "https://other.example/there") is None
        assert redirect_target(method, HERE, status, "https://api.lumnis.ai:8443/there") is None


def test_encryption_is_never_given_up() -> None:
    assert redirect_target("GET", HERE, 302, "http://api.lumnis.ai/there") is None
    assert redirect_target("GET", "http://localhost/a", 302, "https://localhost/b") == "https://localhost/b"


@pytest.mark.parametrize("location", ["ftp://h/x", "file:///etc/passwd", "javascript:1", "data:,x", "mailto:a@b"])
def test_only_the_web_is_followed(location: str) -> None:
    assert redirect_target("GET", HERE, 302, location) is None


@pytest.mark.parametrize(
    "location",
    [
        *["https://api.lumnis.ai\\@evil.example/", "https://evil.example\\.api.lumnis.ai/", "//api.lumnis.ai\\/x"],
        *["https://ada:pw@api.lumnis.ai/", "https://api.lumnis.ai@evil.example/", "https://api.lumnis.ai%40evil.example/"],
        *["https://api.lumnis.ai\u3002evil.example/", "https://api.lumnis.ai/\u202e", "/" + "x" * 70_000],
    ],
)
def test_an_address_that_not_everybody_reads_in_the_same_way_is_not_followed(location: str) -> None:
    assert redirect_target("GET", HERE, 302, location) is None


@pytest.mark.parametrize("location", ["https://[::1", "//[", "https://h:port/", "https://h:99999/", "http://[v1.x]y/"])
def test_what_is_no_url_is_not_followed(location: str) -> None:
    assert redirect_target("GET", HERE, 302, location) is None
    assert redirect_target("POST", HERE, 307, location) is None


# What people and attackers put together, in any order.
PARTS = [
    *[
        "https:",
        "http:",
        "HTTPS:",
        "//",
        "/",
        "\\",
        "@",
        ":",
        "?",
        "#",
        "%",
        "..",
        "api.lumnis.ai",
        "API.LUMNIS.AI",
        "evil.example",
        "ai",
        ".",
    ],
    *[":443", ":80", ":0443", "user:pw@", "%40", "%2f", "[::1]", "[", "]"],
    # Spaces, and what Unicode takes for a full stop or for an s.
    *("\t", "\n", " ", "\0", "\u3002", "\uff0e", "\u017f"),
]
LOCATIONS = st.lists(st.sampled_from(PARTS), min_size=1, max_size=7).map("".join) | st.text(min_size=1)
PLACES = [HERE, "http://127.0.0.1:8000/v1/files/1/download", "http://localhost/v1/x"]


@settings(max_examples=500)
@given(
    location=LOCATIONS,
    here=st.sampled_from(PLACES),
    method=st.sampled_from(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]),
    status=st.sampled_from(STATUSES),
)
@example("https://api.lumnis.ai\\@evil.example/", HERE, "GET", 302)
@example("https://api.lumnis.ai@evil.example/", HERE, "GET", 302)
@example("//evil.example\\.api.lumnis.ai/", HERE, "POST", 307)
@example("https://api.lumnis.ai%2f@evil.example", HERE, "GET", 302)
@example("https:///evil.example", HERE, "GET", 302)
@example("https:evil.example", HERE, "GET", 302)
@example("/" + "x" * 70_000, HERE, "GET", 302)
@example("https://\u017f.example/", HERE, "GET", 302)
def test_wherever_a_server_sends_a_call_nothing_goes_astray(location: str, here: str, method: str, status: int) -> None:
    target = redirect_target(method, here, status, location)
    if target is None:
        return
    # By the eyes of the library that connects, not of the one that decided.
    was, goes = httpx.URL(here), httpx.URL(target)
    stays = (was.scheme, was.host, was.port) == (goes.scheme, goes.host, goes.port)
    assert goes.scheme == "https" or was.scheme == "http"
    assert goes.host
    assert not goes.userinfo
    assert method in ("GET", "HEAD") or (stays and status in (307, 308))
    assert stays or not same_origin(here, target)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://h/a", "https://h:443/b", True),
        ("https://H/a", "https://h/b", True),
        ("http://h", "http://h:80/x?y#z", True),
        ("https://h", "http://h", False),
        ("https://h", "https://h.evil.example", False),
        ("https://h", "https://h:8443", False),
        ("https://h@evil.example", "https://h", False),
    ],
)
def test_an_origin_is_scheme_host_and_port(one: str, other: str, same: bool) -> None:
    assert same_origin(one, other) is same_origin(other, one) is same


def test_credentials_stay_with_the_host_they_are_for() -> None:
    headers = {"X-API-Key": "k", "Authorization": "Bearer k", "Cookie": "c", "Accept": "*/*", "User-Agent": "u"}
    assert headers_for(headers, HERE, "https://api.lumnis.ai/x") == headers
    for target in ("https://blob.example/x", "https://api.lumnis.ai:444/x", "http://api.lumnis.ai/x"):
        assert headers_for(headers, HERE, target) == {"Accept": "*/*", "User-Agent": "u"}
