# Written by `make generate` from lumnisai/_async/transport.py. Do not edit.
"""The one place that talks to the network."""

from __future__ import annotations

import json
import logging
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from lumnisai._core.clock import Clock
from lumnisai._core.deadlines import Deadline
from lumnisai._core.failures import Attempted, failure
from lumnisai._core.options import CallOptions
from lumnisai._core.outgoing import Outgoing, attempt_timeout, prepare
from lumnisai._core.redirects import MOST_REDIRECTS, headers_for, is_redirect, redirect_target
from lumnisai._core.retries import may_repeat, retry_after
from lumnisai._core.secrets import Secret
from lumnisai._http.pool import Pool
from lumnisai._sync.uploads import body_of
from lumnisai.exceptions import (
    ConnectionFailedError,
    DeadlineExceededError,
    LumnisAIError,
    RequestTimeoutError,
    TransportError,
    UnreadableAnswerError,
)

if TYPE_CHECKING:
    import httpx

    from lumnisai_api.types import Request

T = TypeVar("T")
logger = logging.getLogger("lumnisai")


class Transport:
    """Sends requests: credentials, idempotency key, attempts, deadline, errors.

    Credentials are put on each request, never on the pool, so that views can share the pool.
    """

    def __init__(self, *, base_url: str, clock: Clock, pool: Pool) -> None:
        self._base_url = base_url
        self._clock = clock
        self._pool = pool

    @property
    def clock(self) -> Clock:
        """The clock that all waiting goes by."""
        return self._clock

    def close(self) -> None:
        """Close the pool; every later call is refused."""
        self._pool.close()

    def send(self, request: Request[T], api_key: Secret, options: CallOptions) -> T:
        """Send a request and return its answer as the declared type."""
        with self._answer(request, api_key, options, whole=True) as (answer, call):
            try:
                body = json.loads(answer.content) if answer.content else None
            except (ValueError, RecursionError):
                raise _unreadable(call, answer) from None
            try:
                return request.parse(body)
            except (TypeError, ValueError):
                raise _unreadable(call, answer) from None

    @contextmanager
    def stream(self, request: Request[Any], api_key: Secret, options: CallOptions) -> Generator[Iterator[bytes], None]:
        """Send a request and hand over the answer's body in chunks."""
        with self._answer(request, api_key, options, whole=False) as (answer, call):
            yield self._chunks(answer, call)

    def _chunks(self, answer: httpx.Response, call: Attempted) -> Iterator[bytes]:
        import httpx

        try:
            for chunk in answer.iter_bytes():
                yield chunk
        except httpx.HTTPError as error:
            raise _network_error(call, error, None) from error

    @contextmanager
    def _answer(
        self, request: Request[Any], api_key: Secret, options: CallOptions, *, whole: bool
    ) -> Generator[tuple[httpx.Response, Attempted], None]:
        """Make attempts until one ends in a success; its answer is closed at the end of the block."""
        outgoing = prepare(request, self._base_url, options.idempotency_key)
        deadline = Deadline.after(self._clock, options.deadline)
        client = self._pool.client()
        retries = 0
        while True:
            call = Attempted(outgoing.operation, outgoing.idempotency_key, retries + 1)
            if deadline.passed():
                raise _too_late(call, deadline)
            answer, error = self._attempt(client, outgoing, api_key, options, deadline, call, whole)
            if answer is not None and answer.is_success:
                try:
                    yield answer, call
                finally:
                    answer.close()
                return
            status = None if answer is None else answer.status_code
            headers: Mapping[str, str] = {} if answer is None else answer.headers
            if answer is not None:
                error = failure(call, answer.status_code, answer.headers, answer.content)
            if error is None:
                raise TransportError(f"{outgoing.operation.id}: no answer and no error.")
            last = retries >= options.retries.max_retries
            if last or not may_repeat(outgoing.operation, status, headers) or not _can_be_repeated(outgoing):
                raise error
            pause = retry_after(headers)
            if pause is None:
                pause = options.retries.backoff(retries)
            remaining = deadline.remaining()
            if pause > options.retries.longest_retry_after or (remaining is not None and pause >= remaining):
                # Waiting longer than is allowed can't help: say so now, with what the server asked for.
                raise error
            logger.debug("%s: attempt %d failed (%s); next in %.2f s", outgoing.operation.id, retries + 1, error.code, pause)
            self._clock.sleep(pause)
            retries += 1

    def _attempt(
        self,
        client: httpx.Client,
        outgoing: Outgoing,
        api_key: Secret,
        options: CallOptions,
        deadline: Deadline,
        call: Attempted,
        whole: bool,
    ) -> tuple[httpx.Response | None, LumnisAIError | None]:
        import httpx

        limit = deadline.cap(attempt_timeout(options.timeout, options.held))
        started = self._clock.monotonic()
        try:
            answer = self._send_following(client, outgoing, api_key, limit)
            try:
                if whole or not answer.is_success:
                    answer.read()
            except BaseException:
                answer.close()
                raise
        except httpx.TimeoutException as error:
            if deadline.passed():
                raise _too_late(call, deadline) from error
            return None, _network_error(call, error, limit)
        except httpx.HTTPError as error:
            return None, _network_error(call, error, limit)
        logger.debug(
            "%s: %s %s → %d in %.0f ms",
            *(outgoing.operation.id, outgoing.method, outgoing.operation.path, answer.status_code),
            (self._clock.monotonic() - started) * 1000,
        )
        return answer, None

    def _send_following(self, client: httpx.Client, outgoing: Outgoing, api_key: Secret, limit: float | None) -> httpx.Response:
        url, headers = outgoing.url, {**outgoing.headers, "X-API-Key": api_key.reveal()}
        content: Any = outgoing.content
        query: Any = outgoing.query
        redirects = 0
        while True:
            if outgoing.form is not None:
                content = body_of(outgoing.form)
            request = client.build_request(
                outgoing.method, url, params=query or None, headers=headers, content=content, timeout=limit
            )
            answer = client.send(request, stream=True, follow_redirects=False)
            location = answer.headers.get("location")
            if not is_redirect(answer.status_code, location) or redirects == MOST_REDIRECTS:
                return answer
            target = redirect_target(outgoing.method, str(request.url), answer.status_code, location)
            if target is None:
                return answer
            answer.close()
            headers, url, query = headers_for(headers, url, target), target, None
            redirects += 1


def _can_be_repeated(outgoing: Outgoing) -> bool:
    return outgoing.form is None or outgoing.form.can_be_repeated


def _unreadable(call: Attempted, answer: httpx.Response) -> UnreadableAnswerError:
    what = "its body is not what the contract says" if answer.content else "there is no body to read"
    return UnreadableAnswerError(
        f"{call.operation.id}: the server reported success ({answer.status_code}), but {what}",
        status_code=answer.status_code,
        request_id=answer.headers.get("x-request-id"),
        body=answer.content[:500].decode("utf-8", errors="replace") or None,
        **_facts(call),
    )


def _network_error(call: Attempted, error: httpx.HTTPError, limit: float | None) -> TransportError:
    import httpx

    if isinstance(error, httpx.TimeoutException):
        within = "" if limit is None else f" within {limit:g} s"
        what = "no connection" if isinstance(error, (httpx.ConnectTimeout, httpx.PoolTimeout)) else "no answer"
        return RequestTimeoutError(f"{call.operation.id}: {what}{within}; raise timeout= if that is too short", **_facts(call))
    words = " ".join(str(error).split()) or type(error).__name__
    what = "the server was not reached" if isinstance(error, httpx.ConnectError) else "the connection broke"
    return ConnectionFailedError(f"{call.operation.id}: {what}: {words}", **_facts(call))


def _too_late(call: Attempted, deadline: Deadline) -> DeadlineExceededError:
    return DeadlineExceededError(
        f"{call.operation.id}: not done within the deadline of {deadline.seconds:g} s",
        **_facts(call._replace(attempts=max(0, call.attempts - 1))),
    )


def _facts(call: Attempted) -> dict[str, Any]:
    return {"operation": call.operation.id, "idempotency_key": call.idempotency_key, "attempts": call.attempts}
