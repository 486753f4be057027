# Written by `make generate` from lumnisai/_async/transport.py. Do not edit.
"""The one place that talks to the network: attempts, one after the other, until one of them settles the call."""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from lumnisai._core.clock import Clock
from lumnisai._core.deadlines import Deadline
from lumnisai._core.drift import DriftRecorder
from lumnisai._core.failures import Attempted, closed_during, deadline_error, unreadable
from lumnisai._core.options import CallOptions
from lumnisai._core.outgoing import prepare
from lumnisai._core.redaction import Redaction
from lumnisai._core.retries import may_repeat, pause_before
from lumnisai._core.secrets import Secret
from lumnisai._http.closed import closed_error
from lumnisai._http.pool import Pool
from lumnisai._sync.attempt import Attempt, Failure
from lumnisai.exceptions import ClientClosedError

if TYPE_CHECKING:
    from lumnisai._http.saving import Sink
    from lumnisai_api.types import Request

T = TypeVar("T")
logger = logging.getLogger("lumnisai")


class Transport:
    """Sends requests.

    Credentials are put on each request, never on the pool, so that views can share the pool.
    """

    def __init__(self, *, base_url: str, clock: Clock, pool: Pool, drift: DriftRecorder) -> None:
        self._base_url = base_url
        self._clock = clock
        self._pool = pool
        self._drift = drift

    def close(self) -> None:
        """Close the pool; every later call is refused."""
        self._pool.close()

    def sleep(self, seconds: float) -> None:
        """Wait.

        Raises:
            ClientClosedError: The client was closed before or meanwhile.
        """
        if not self._pool.closed:
            self._clock.sleep(seconds, self._pool.closing)
        if self._pool.closed:
            raise closed_error()

    def send(self, request: Request[T], api_key: Secret, options: CallOptions) -> T:
        """Send a request and return its answer as the declared type."""
        attempt = self._settled(request, api_key, options)
        content = attempt.content
        try:
            body = options.decode(content) if content else None
            parsed = request.parse(body)
        except (TypeError, ValueError, RecursionError):
            answer: Any = attempt.answer
        else:
            self._drift.examine(request, body)
            return parsed
        # Raised out here, because the errors above carry the whole answer.
        raise unreadable(attempt.call, answer.status, answer.headers, content or b"")

    def download(self, request: Request[Any], api_key: Secret, options: CallOptions, sink: Sink) -> None:
        """Send a request and write its answer's body into a sink; what breaks off begins again."""
        self._settled(request, api_key, options, sink=sink)

    @contextmanager
    def stream(self, request: Request[Any], api_key: Secret, options: CallOptions) -> Generator[Iterator[bytes], None]:
        """Send a request and hand over the answer's body in chunks."""
        attempt = self._settled(request, api_key, options, head_only=True)
        answer: Any = attempt.answer
        try:
            yield attempt.chunks()
        finally:
            answer.close()

    def _settled(
        self,
        request: Request[Any],
        api_key: Secret,
        options: CallOptions,
        *,
        head_only: bool = False,
        sink: Sink | None = None,
    ) -> Attempt:
        """Make attempts until one ends in a success; return that one."""
        outgoing = prepare(request, self._base_url, options.idempotency_key)
        operation = outgoing.operation
        deadline = options.until or Deadline.after(self._clock, options.deadline)
        redaction = Redaction.of(api_key, request)
        retries = 0
        while True:
            call = Attempted(operation, outgoing.idempotency_key, retries + 1, redaction)
            if deadline.passed():
                raise deadline_error(call._replace(attempts=retries), deadline)
            attempt = Attempt(self._pool, outgoing, call, options, deadline)
            failed: Failure | None = attempt.make(api_key, head_only=head_only, sink=sink)
            if attempt.answer is not None:
                self._drift.status(operation, attempt.answer.status)
            if failed is None:
                return attempt
            if retries >= options.retries.max_retries or not may_repeat(operation, failed.outcome, failed.headers):
                raise failed.error
            pause = pause_before(options.retries, retries, failed.headers, deadline.remaining())
            # Waiting longer than is allowed can't help: say so now, with what the server asked for.
            if pause is None or not outgoing.can_be_repeated:
                raise failed.error
            logger.debug("%s: attempt %d failed (%s); next in %.2f s", operation.id, retries + 1, failed.outcome, pause)
            try:
                self.sleep(pause)
            except ClientClosedError:
                raise closed_during(call) from None
            retries += 1
