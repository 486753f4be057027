"""Turn an HTTP request into a `Call`: read its parts and check them against the contract."""

from __future__ import annotations

import json
import math
from collections.abc import AsyncGenerator, Awaitable, Callable, MutableMapping
from typing import Any, NoReturn
from urllib.parse import parse_qsl

from lumnisai.local.call import Call, Upload
from lumnisai.local.contract import MULTIPART, Operation, RequestBody
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import is_object
from lumnisai.local.validation import Problem, Validation

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

MEGABYTE = 1024 * 1024
LARGEST_BODY = 256 * MEGABYTE


class Request:
    """The parts of an HTTP request, read when asked for."""

    def __init__(self, scope: Scope, receive: Receive) -> None:
        self.scope = scope
        self.receive = receive
        self.method: str = scope["method"]
        raw: bytes = scope.get("raw_path") or str(scope["path"]).encode()
        self.raw_path = raw.decode("latin-1")
        self.headers: dict[str, str] = {
            name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]
        }
        if {"content-length", "transfer-encoding"} <= self.headers.keys():
            # Whoever passed this on may have gone by the other one, and see other requests in it (RFC 9112, section 6.3).
            message = "A request has either a Content-Length or a Transfer-Encoding."
            raise ApiError(400, "BAD_REQUEST", message, headers={"Connection": "close"})

    @property
    def key(self) -> str | None:
        """The API key, from either header."""
        given = self.headers.get("x-api-key")
        if given is None:
            scheme, _, token = self.headers.get("authorization", "").partition(" ")
            given = token.strip() if scheme.lower() == "bearer" else None
        return given

    def query(self) -> dict[str, list[str]]:
        """Read the query: each name with all its values."""
        values: dict[str, list[str]] = {}
        try:
            pairs = parse_qsl(self.scope["query_string"].decode("ascii"), keep_blank_values=True, errors="strict")
        except UnicodeDecodeError:
            raise Invalid.at(["query"], "must be valid UTF-8") from None
        for name, value in pairs:
            values.setdefault(name, []).append(value)
        return values

    async def body(self) -> bytes:
        """Read the whole body.

        Raises:
            ApiError: 413 when it is too large.
        """
        self._refuse_above_limit(int(self.headers.get("content-length") or 0))
        parts, size = list[bytes](), 0
        while True:
            message = await self.receive()
            if message["type"] == "http.disconnect":
                raise ConnectionAbortedError("the client went away while sending")
            parts.append(message.get("body", b""))
            size += len(parts[-1])
            self._refuse_above_limit(size)
            if not message.get("more_body"):
                return b"".join(parts)

    async def watch(self, leave: Callable[[], None]) -> None:
        """Say when the client goes away; to be used after the body was read."""
        while (await self.receive())["type"] != "http.disconnect":
            pass
        leave()

    def _refuse_above_limit(self, size: int) -> None:
        if size > LARGEST_BODY:
            message = f"The body may have at most {LARGEST_BODY // MEGABYTE} MiB."
            raise ApiError(413, "PAYLOAD_TOO_LARGE", message, headers={"Connection": "close"})


async def fill(call: Call, request: Request, path: dict[str, str], validation: Validation) -> None:
    """Put the parameters and the body of a request into a call.

    Raises:
        ApiError: 400, 413 or 422, with everything that is wrong.
    """
    operation, problems = call.operation, list[Problem]()
    query = request.query()
    sent = {"query": query, "path": {name: [value] for name, value in path.items()}}
    sent["header"] = {name: [value] for name, value in request.headers.items()}
    values: dict[str, dict[str, Any]] = {"query": call.query, "path": call.path, "header": {}}
    for parameter in operation.parameters:
        if parameter.place not in sent:
            continue
        name = parameter.name.lower() if parameter.place == "header" else parameter.name
        if name in sent[parameter.place]:
            value, wrong = validation.parameter(parameter, sent[parameter.place][name])
            values[parameter.place][parameter.name] = value
            problems += wrong
        elif parameter.required:
            message = f"`{parameter.name}` is required"
            problems.append({"loc": [parameter.place, parameter.name], "msg": message, "type": "missing"})
        elif parameter.place != "header":
            values[parameter.place][parameter.name] = validation.default(parameter)
    raw = await request.body()
    if operation.body is not None:
        if operation.body.media_type == MULTIPART:
            call.form, wrong = await _read_form(operation.body, request, raw, validation)
        else:
            call.body, wrong = _read_json(operation.body, raw, validation)
        problems += wrong
    if problems:
        raise Invalid(problems)
    _find_user(call, operation)


def _find_user(call: Call, operation: Operation) -> None:
    scope = operation.user_scope
    places: dict[str | None, Any] = {"query": call.query, "path": call.path, "body": call.body, "form": call.form}
    if scope.mode == "none" or scope.name is None:
        return
    holder = places.get(scope.place)
    identifier = holder.get(scope.name) if is_object(holder) else None
    if isinstance(identifier, str) and identifier:
        call.user_identifier = identifier
        call.user = call.user_id(identifier)


def _read_json(body: RequestBody, raw: bytes, validation: Validation) -> tuple[Any, list[Problem]]:
    if not raw.strip():
        missing: Problem = {"loc": ["body"], "msg": "a JSON body is required", "type": "missing"}
        return {}, [missing] if body.required else []
    try:
        value = json.loads(raw, parse_constant=_refuse_constant, parse_float=_read_number)
        if b"\\ud" in raw.lower():
            json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise ApiError(400, "BAD_REQUEST", f"The body is not valid JSON: {error}") from None
    return value, validation.problems(body.pointer, value, ["body"])


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON value")


def _read_number(text: str) -> int | float:
    value = float(text)
    if math.isinf(value):
        raise ValueError(f"{text} is too large a number")
    # To JSON Schema 3.0 is an integer, so it has to be one for the handlers.
    return int(value) if value.is_integer() else value


async def _read_form(
    body: RequestBody, request: Request, raw: bytes, validation: Validation
) -> tuple[dict[str, Any], list[Problem]]:
    if not request.headers.get("content-type", "").lower().startswith(MULTIPART):
        raise ApiError(400, "BAD_REQUEST", f"The body must be {MULTIPART}.")
    from starlette.datastructures import Headers, UploadFile
    from starlette.formparsers import MultiPartException, MultiPartParser

    async def stream() -> AsyncGenerator[bytes, None]:
        yield raw
        yield b""

    try:
        parser = MultiPartParser(Headers(scope=request.scope), stream())
        parts = (await parser.parse()).multi_items()
    except (MultiPartException, KeyError) as error:
        raise ApiError(400, "BAD_REQUEST", f"The form cannot be read: {error}") from None
    values: dict[str, list[str | Upload]] = {}
    for name, part in parts:
        if isinstance(part, UploadFile):
            kind = part.content_type or "application/octet-stream"
            values.setdefault(name, []).append(Upload(part.filename or "", kind, await part.read()))
            await part.close()
        else:
            values.setdefault(name, []).append(part)
    form: dict[str, Any] = {}
    shown: dict[str, Any] = {}
    for name, found in values.items():
        schema = body.schema.get("properties", {}).get(name, {})
        several = "array" in validation.types(schema)
        form[name] = found if several else found[-1]
        # The contract describes a file as a string, so a string stands for it while it is checked.
        texts = [one.name if isinstance(one, Upload) else one for one in found]
        shown[name] = texts if several else texts[-1]
    return form, validation.problems(body.pointer, shown, ["body"])
