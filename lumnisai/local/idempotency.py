"""Do the work of a request once, however often it is sent under the same idempotency key."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from lumnisai.local.call import Call, Reply, Upload
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import is_array

KIND = "idempotency"
LONGEST_KEY = 255
REPLAYED = {"Idempotency-Replayed": "true"}


class Idempotency:
    """Remember answers by tenant and key."""

    def __init__(self) -> None:
        self._running: dict[tuple[str, str], tuple[str, asyncio.Future[Reply]]] = {}

    async def once(self, call: Call, key: str | None, work: Callable[[], Awaitable[Reply]]) -> Reply:
        """Give the answer remembered for a key, or do the work and remember its answer.

        Only a successful answer is remembered, in the transaction of the work itself.

        Raises:
            ApiError: 409 when the key was used for another request.
        """
        if key is None or call.operation.method == "GET":
            return await work()
        if not 1 <= len(key) <= LONGEST_KEY:
            raise Invalid.at(["header", "Idempotency-Key"], f"must have 1 to {LONGEST_KEY} characters")
        place, print_ = (call.tenant, key), fingerprint(call)
        remembered = call.store.get(KIND, key, call.tenant)
        if remembered is not None:
            _same(print_, remembered.body["fingerprint"])
            return _replay(remembered.body)
        if place in self._running:
            first, answer = self._running[place]
            _same(print_, first)
            reply = await asyncio.shield(answer)
            if isinstance(reply.body, AsyncIterator):
                message = "The stream of this idempotency key is open already, and can be read only once."
                raise ApiError(409, "CONFLICT", message)
            return Reply(reply.body, reply.status, reply.headers | REPLAYED, reply.media_type)
        answer = asyncio.get_running_loop().create_future()
        self._running[place] = (print_, answer)
        try:
            reply = await work()
            _remember(call, key, print_, reply)
            answer.set_result(reply)
            return reply
        except BaseException as error:
            # Whoever waits for the same work shares its failure; nobody may be waiting at all.
            answer.set_exception(error if isinstance(error, Exception) else ConnectionAbortedError())
            answer.exception()
            raise
        finally:
            del self._running[place]


def fingerprint(call: Call) -> str:
    """Digest everything that makes a request what it is."""
    form = {name: _plain(value) for name, value in call.form.items()}
    parts = [call.operation.id, call.path, call.query, call.body, form]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _plain(value: Any) -> Any:
    if isinstance(value, Upload):
        return [value.name, value.media_type, hashlib.sha256(value.content).hexdigest()]
    return [_plain(one) for one in value] if is_array(value) else value


def _same(one: str, other: str) -> None:
    if one != other:
        message = "This idempotency key was already used for another request."
        raise ApiError(409, "IDEMPOTENCY_KEY_REUSED", message, headers={"x-should-retry": "false"})


def _remember(call: Call, key: str, print_: str, reply: Reply) -> None:
    status = reply.status or call.operation.success_status
    if 200 <= status < 300 and not isinstance(reply.body, (bytes, AsyncIterator)):
        body = {"fingerprint": print_, "status": status, "body": reply.body, "headers": reply.headers}
        call.insert(KIND, key, body, owner=call.user)


def _replay(body: dict[str, Any]) -> Reply:
    return Reply(body["body"], body["status"], body["headers"] | REPLAYED)
