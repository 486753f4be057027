"""The ASGI application: from a request to the handler of its operation and back."""

from __future__ import annotations

import asyncio
import logging
import uuid
from http import HTTPStatus
from typing import Any

from lumnisai.local.call import HANDLERS, Call, Handler, Reply
from lumnisai.local.contract import Operation
from lumnisai.local.errors import ApiError
from lumnisai.local.idempotency import Idempotency
from lumnisai.local.operations import load_handlers
from lumnisai.local.platform import Platform
from lumnisai.local.request import Receive, Request, Scope, Send, fill
from lumnisai.local.validation import Validation

logger = logging.getLogger("lumnisai.local")


class App:
    """Serve a platform over ASGI."""

    def __init__(self, platform: Platform) -> None:
        self.platform = platform
        self.validation = Validation(platform.contract)
        self.idempotency = Idempotency()
        load_handlers()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            raise RuntimeError(f"unexpected {scope['type']} connection")
        request_id = str(uuid.uuid4())
        try:
            reply = await self.answer(Request(scope, receive), request_id)
        except ApiError as error:
            reply = Reply(error.body(), error.status, error.headers)
        except ConnectionAbortedError:
            return
        except Exception:
            logger.exception("request %s failed", request_id)
            failure = ApiError(500, "INTERNAL", "The local platform failed; its log says why.")
            reply = Reply(failure.body(), failure.status)
        kind = "sample" if reply.is_sample else "stateful"
        reply.headers = {"X-LumnisAI-Local": kind} | reply.headers | {"X-Request-ID": request_id}
        await _send(reply, send)

    async def answer(self, request: Request, request_id: str) -> Reply:
        """Find out what a request wants, and do it.

        Raises:
            ApiError: For every answer that is an error.
        """
        operation, path = self.platform.contract.route(request.method, request.raw_path)
        call = Call(operation, self.platform, self._tenant(operation, request), request_id)
        await fill(call, request, path, self.validation)
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


async def _send(reply: Reply, send: Send) -> None:
    status = reply.status or 200
    headers = dict(reply.headers)
    if reply.media_type is not None:
        headers.setdefault("Content-Type", reply.media_type)
    encoded: Any = reply.encoded
    bodiless = status in (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)
    if isinstance(encoded, bytes) and not bodiless:
        headers["Content-Length"] = str(len(encoded))
    raw = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw})
    if isinstance(encoded, bytes):
        await send({"type": "http.response.body", "body": b"" if bodiless else encoded})
        return
    async for chunk in encoded:
        await send({"type": "http.response.body", "body": chunk, "more_body": True})
    await send({"type": "http.response.body", "body": b""})
