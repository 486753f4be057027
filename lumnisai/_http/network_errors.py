"""What a failure of the network is called in the contract's retry table, and in words."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from typing import NamedTuple

import httpx

from lumnisai._core.timeouts import Timeout


class NetworkFailure(NamedTuple):
    """A failure without a usable answer.

    Attributes:
        name: As in the contract's retry table.
        words: What happened, for people.
    """

    name: str
    words: str


def network_failure(error: Exception, *, answered: bool, timeout: Timeout) -> NetworkFailure:
    """Say what an exception of the HTTP library or of a socket means.

    Args:
        answered: Whether the head of an answer had come.
        timeout: The limits that were in force.
    """
    words = " ".join(str(error).split()) or type(error).__name__
    if isinstance(error, httpx.TimeoutException):
        what, limit = _passed(error, timeout, answered)
        limits = [one for one in (limit, timeout.total) if one is not None]
        within = f" within {min(limits):g} s" if limits else ""
        return NetworkFailure("timed-out", f"{what}{within}; raise timeout= if that is too short")
    if isinstance(error, (httpx.LocalProtocolError, httpx.UnsupportedProtocol)):
        return NetworkFailure("not-sendable", f"the request can't be sent: {words}")
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            reason = cause.verify_message or words
            return NetworkFailure(
                "not-trusted",
                f"the server's certificate is not trusted: {reason}; check base_url, or name the authority with verify= or "
                "SSL_CERT_FILE",
            )
    if isinstance(error, httpx.ProxyError):
        return _refused(words)
    if isinstance(error, httpx.ConnectError):
        return NetworkFailure("not-connected", f"the server was not reached: {words}")
    if answered:
        return NetworkFailure("truncated", f"the connection broke in the middle of the answer: {words}")
    return NetworkFailure("connection-lost", f"the connection broke: {words}")


def _refused(words: str) -> NetworkFailure:
    """Say what it means that a proxy opened no way to the server; httpcore's words begin with the status."""
    if words.startswith("407"):
        return NetworkFailure(
            "not-sendable", f"the proxy refused: {words}; check the user name and password in proxy= or HTTPS_PROXY"
        )
    # As with the statuses of a server: what is forbidden now stays so, an outage passes.
    passing = not words.startswith("4") or words.startswith(("408", "425", "429"))
    return NetworkFailure("not-connected" if passing else "not-sendable", f"the proxy refused: {words}")


def _passed(error: httpx.TimeoutException, timeout: Timeout, answered: bool) -> tuple[str, float | None]:
    if isinstance(error, httpx.ConnectTimeout):
        return "no connection", timeout.connect
    if isinstance(error, httpx.PoolTimeout):
        return "no free connection", timeout.pool
    if isinstance(error, httpx.WriteTimeout):
        return "the server did not take the request", timeout.write
    return "no end of the answer" if answered else "no answer", timeout.read


def without_frames(error: BaseException) -> BaseException:
    """Take the frames out of an exception and its causes: they show the library's insides, and the values in them."""
    for cause in _causes(error):
        cause.with_traceback(None)
    return error


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or current.__context__
