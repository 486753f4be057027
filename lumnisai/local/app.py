"""The ASGI application: from a request to the handler of its operation and back."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import uuid
from typing import Any

from lumnisai.local.call import HANDLERS, Call, Handler, Reply
from lumnisai.local.contract import Operation
from lumnisai.local.errors import ApiError
from lumnisai.local.faults import Encounter, Faults
from lumnisai.local.idempotency import Idempotency
from lumnisai.local.operations import load_handlers
from lumnisai.local.platform import Platform
from lumnisai.local.request import Receive, Request, Scope, Send, fill
from lumnisai.local.sending import send_reply
from lumnisai.local.validation import Validation

logger = logging.getLogger("lumnisai.local")


class App:
    """Serve a platform over ASGI.

    Args:
        faults: What goes wrong on purpose; nothing when left out.
    """

    def __init__(self, platform: Platform, faults: Faults | None = None) -> None:
        self.platform = platform
        self.faults = Faults(platform.contract.operations) if faults is None else faults
        self.validation = Validation(platform.contract)
        self.idempotency = Idempotency()
        load_handlers()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            raise RuntimeError(f"unexpected {scope['type']} connection")
        encounter = Encounter(self.faults, self.platform, scope) if self.faults else None
        with contextlib.suppress(ConnectionAbortedError):
            reply = await self._reply(scope, receive, encounter)
            if encounter is not None:
                reply = await encounter.answer(reply)
            await send_reply(reply, send)

    async def _reply(self, scope: Scope, receive: Receive, encounter: Encounter | None) -> Reply:
        request_id = str(uuid.uuid4())
        try:
            reply = await self.answer(Request(scope, receive), request_id, encounter)
        except ApiError as error:
            reply = Reply(error.body(), error.status, error.headers)
        except ConnectionAbortedError:
            raise
        except Exception:
            logger.exception("request %s failed", request_id)
            failure = ApiError(500, "INTERNAL", "The local platform failed; its log says why.")
            reply = Reply(failure.body(), failure.status)
        kind = "sample" if reply.is_sample else "stateful"
        reply.headers = {"X-LumnisAI-Local": kind} | reply.headers | {"X-Request-ID": request_id}
        return reply

    async def answer(self, request: Request, request_id: str, encounter: Encounter | None = None) -> Reply:
        """Find out what a request wants, and do it.

        Args:
            encounter: What goes wrong with it on purpose.

        Raises:
            ApiError: For every answer that is an error.
        """
        operation, path = self.platform.contract.route(request.method, request.raw_path)
        if encounter is not None and (early := await encounter.arrive(operation)):
            return early
        call = Call(operation, self.platform, self._tenant(operation, request), request_id)
        await fill(call, request, path, self.validation)
        if encounter is not None and (early := await encounter.begin(call)):
            return early
        watcher = asyncio.get_running_loop().create_task(request.watch(call.leave))
        try:
            return await self.idempotency.once(call, request.headers.get("idempotency-key"), lambda: self._work(call))
        finally:
            watcher.cancel()
            self._finish()

    async def _work(self, call: Call) -> Reply:
        try:
            handler: Handler = HANDLERS.get(call.operation.id, _sample)
            answer = await handler(call)
        except BaseException:
            # Handlers do not wait between their first write and their end, so this undoes their own writes only.
            if not self.platform.store.closed:
                self.platform.store.rollback()
            raise
        reply = answer if isinstance(answer, Reply) else Reply(answer)
        reply.status = reply.status or call.operation.success_status
        reply.is_sample = call.operation.id not in HANDLERS
        return reply

    def _finish(self) -> None:
        # Closed is the store only to requests that were cut off because they outlasted the platform's end.
        if not self.platform.store.closed:
            self.platform.store.commit()

    def _tenant(self, operation: Operation, request: Request) -> str:
        key = request.key
        tenant = self.platform.keys.get(key) if key is not None else None
        if tenant is None or key is None:
            if operation.needs_key:
                message = "The API key is not valid." if key else "An API key is needed: X-API-Key or a bearer token."
                raise ApiError(401, "INVALID_API_KEY", message, headers={"WWW-Authenticate": "Bearer"})
            return ""
        self.platform.limiter.take(key)
        return tenant


async def _sample(call: Call) -> Any:
    """Answer an operation that nobody has written a handler for with the contract's own example; a header says so."""
    return call.operation.example
