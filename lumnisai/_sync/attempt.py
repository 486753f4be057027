# Written by `make generate` from lumnisai/_async/attempt.py. Do not edit.
"""One attempt of a call: over one connection, within its limits."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import closing
from typing import TYPE_CHECKING, Any, NamedTuple

from lumnisai._core.deadlines import Deadline
from lumnisai._core.failures import (
    LONGEST_READ,
    Attempted,
    closed_during,
    deadline_error,
    failure,
    located,
    network_error,
    unreadable,
)
from lumnisai._core.options import CallOptions
from lumnisai._core.outgoing import Outgoing
from lumnisai._core.redirects import MOST_REDIRECTS, headers_for, is_redirect, redirect_target, same_origin
from lumnisai._core.secrets import Secret
from lumnisai._core.timeouts import AttemptLimits
from lumnisai._http.decoding import UndecodableError
from lumnisai._http.reading import write_chunk
from lumnisai._sync.answer import Answer
from lumnisai._sync.uploads import body_of
from lumnisai.exceptions import LumnisAIError

if TYPE_CHECKING:
    import httpx

    from lumnisai._http.pool import Pool
    from lumnisai._http.saving import Sink

# The largest JSON that is taken in (bytes); files are streamed.
LARGEST_ANSWER = 64 * 1024 * 1024
logger = logging.getLogger("lumnisai")


class Failure(NamedTuple):
    """How an attempt failed.

    Attributes:
        outcome: A status, or the name that the contract's retry table has for the failure.
        headers: Those of the answer, if there was one.
    """

    outcome: int | str
    headers: Mapping[str, str]
    error: LumnisAIError


class Attempt:
    """An attempt; when it was made, `answer` is the server's, and `content` its body if that was to be read."""

    def __init__(self, pool: Pool, outgoing: Outgoing, call: Attempted, options: CallOptions, deadline: Deadline) -> None:
        self._pool = pool
        self._outgoing = outgoing
        self.call = call
        self._options = options
        self._deadline = deadline
        self._limits = AttemptLimits(options.timeout, deadline, options.held)
        self.answer: Answer | None = None
        self.content: bytes | None = None

    def make(self, api_key: Secret, *, head_only: bool, sink: Sink | None) -> Failure | None:
        """Send the request and take in the answer: all of it, or the head of a success, or its body into a sink.

        Raises:
            LumnisAIError: What no other attempt could change.
        """
        import httpx

        started = self._deadline.clock.monotonic()
        try:
            answer = self._follow(api_key)
            try:
                failed = self._take_in(answer, head_only, sink)
            except BaseException:
                answer.close()
                raise
        except LumnisAIError as error:
            # First, because some of them are built-in errors of the system besides: a file that is gone is no lost connection.
            raise located(self.call, error) from None
        except (httpx.HTTPError, OSError) as error:
            return self._network_failure(error)
        milliseconds = (self._deadline.clock.monotonic() - started) * 1000
        outgoing = self._outgoing
        logger.debug(
            "%s: %s %s → %d in %.0f ms",
            self.call.operation.id,
            outgoing.method,
            outgoing.operation.path,
            answer.status,
            milliseconds,
        )
        return failed

    def chunks(self) -> Iterator[bytes]:
        """Yield the body of an answer whose head was taken in."""
        import httpx

        answer: Any = self.answer
        try:
            for chunk in answer.chunks():
                yield chunk
        except (httpx.HTTPError, OSError) as error:
            raise self._network_failure(error).error from None
        except UndecodableError as error:
            raise unreadable(self.call, answer.status, answer.headers, b"", str(error)) from None

    def _take_in(self, answer: Answer, head_only: bool, sink: Sink | None) -> Failure | None:
        self.answer = answer
        if not answer.is_success:
            try:
                content = answer.read_beginning(LONGEST_READ)
            except UndecodableError:
                content = b""
            answer.close()
            return Failure(answer.status, answer.headers, failure(self.call, answer.status, answer.headers, content))
        if head_only or sink is not None:
            self._limits.end()
        if head_only:
            return None
        problem: str | None = None
        try:
            if sink is None:
                self.content = answer.read(LARGEST_ANSWER)
                if self.content is None:
                    problem = f"its body has more than {LARGEST_ANSWER // 1024**2} MiB"
            else:
                sink.restart()
                for chunk in answer.chunks():
                    write_chunk(sink, chunk)
        except UndecodableError as error:
            problem = str(error)
        if problem is None:
            return None
        answer.close()
        return Failure("unreadable", {}, unreadable(self.call, answer.status, answer.headers, b"", problem))

    def _follow(self, api_key: Secret) -> Answer:
        """Send the request, follow redirects, and return the first answer that is none."""
        import httpx

        outgoing = self._outgoing
        url, headers = outgoing.url, outgoing.headers
        query: Any = outgoing.query or None
        credentials = True
        for redirects in range(MOST_REDIRECTS + 1):
            request = httpx.Request(
                outgoing.method,
                url,
                params=query,
                headers=headers,
                # Not in a local variable, where tools that report errors would show it.
                content=outgoing.content if outgoing.form is None else self._body(),
                extensions={"timeout": self._limits.phases()},
            )
            answer = self._exchange(request, api_key if credentials else None)
            location = answer.headers.get("location")
            if not is_redirect(answer.status, location) or redirects == MOST_REDIRECTS:
                return answer
            target = redirect_target(outgoing.method, str(request.url), answer.status, str(location))
            if target is None:
                return answer
            answer.close()
            credentials = credentials and same_origin(str(request.url), target)
            headers, url, query = headers_for(headers, str(request.url), target), target, None
        raise AssertionError("not reached")

    def _exchange(self, request: httpx.Request, api_key: Secret | None) -> Answer:
        connection = self._pool.take(str(request.url), request.extensions["timeout"]["pool"])
        try:
            if api_key is not None:
                request.headers["X-API-Key"] = api_key.reveal()
            return Answer(self._pool, connection, connection.handle(request))
        except BaseException as error:
            from lumnisai._http.network_errors import without_frames

            self._pool.drop(connection)
            # The library's frames hold what it was about to send.
            raise without_frames(error)  # noqa: B904 - the same one
        finally:
            # Not to be found in the frames of a traceback.
            request.headers.pop("X-API-Key", None)

    def _body(self) -> Iterator[bytes]:
        form: Any = self._outgoing.form
        with closing(body_of(form)) as pieces:
            for piece in pieces:
                yield piece
                # As long as the server takes what is sent, the attempt is not late.
                self._limits.begin_again()

    def _network_failure(self, error: Exception) -> Failure:
        from lumnisai._http.network_errors import network_failure, without_frames

        if self._pool.closed:
            raise closed_during(self.call) from None
        if self._deadline.passed():
            raise deadline_error(self.call, self._deadline) from None
        found = network_failure(error, answered=self.answer is not None, timeout=self._limits.timeout)
        ours = network_error(self.call, found.name, found.words)
        ours.__cause__ = without_frames(error)
        return Failure(found.name, {}, ours)
