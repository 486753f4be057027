"""A connection over aiohttp: it keeps to the same limits as one over httpx, and takes a fraction of the CPU time."""

from __future__ import annotations

import asyncio
import base64
import socket
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import suppress
from typing import Any

import aiohttp
import httpx
import yarl
from anyio import CancelScope

from lumnisai._async.connection import PIECE, AsyncConnection
from lumnisai._http.aiohttp_errors import httpx_error
from lumnisai._http.aiohttp_waits import Opener, Wait
from lumnisai.exceptions import ConfigurationError

# The longest line of an answer's head (bytes); httpx bounds the whole head by it.
LONGEST_LINE = 100 * 1024
SWITCHING_PROTOCOLS = 101
# The header that aiohttp sets by itself, and refuses to be given.
CHUNKED = b"transfer-encoding"
# What aiohttp would add by itself.
ADDED = ("Accept", "Accept-Encoding", "Content-Type", "User-Agent")


class AiohttpConnection(AsyncConnection):
    """A connection that opens with its first request, and again when it was lost between two of them.

    Args:
        context: What TLS goes by.
        proxy: URL of the proxy that leads there, if any.

    Raises:
        ConfigurationError: The event loop is not one of asyncio.
    """

    def __init__(self, context: ssl.SSLContext, proxy: str | None) -> None:
        try:
            self._loop = asyncio.get_running_loop()
        except RuntimeError:
            raise ConfigurationError(
                'http_backend="aiohttp" works in the event loops of asyncio; on trio, leave http_backend= out.'
            ) from None
        self._proxy = None if proxy is None else httpx.Proxy(proxy)
        context.set_alpn_protocols(["http/1.1"])
        # One connection each: the pool that gives them out is ours, for it knows of closing, event loops and forks.
        self._opener = Opener(
            limit=1, ssl=context, keepalive_timeout=30.0, use_dns_cache=False, resolver=aiohttp.ThreadedResolver()
        )
        self._session = aiohttp.ClientSession(
            connector=self._opener,
            timeout=aiohttp.ClientTimeout(),
            cookie_jar=aiohttp.DummyCookieJar(),
            skip_auto_headers=ADDED,
            # Bodies are decoded elsewhere, in pieces of bounded size.
            auto_decompress=False,
            max_line_size=LONGEST_LINE,
            max_field_size=LONGEST_LINE,
        )
        self._wait: Wait | None = None
        self._body: _Body | None = None
        self._response: aiohttp.ClientResponse | None = None

    async def handle(self, request: httpx.Request) -> httpx.Response:
        """Send a request and return its answer, the body still to be read."""
        limits = request.extensions["timeout"]
        wait = self._wait = self._opener.wait = Wait(limits)
        body = self._body = _Body(request, wait)
        try:
            response = self._response = await wait.within("connect", self._send(request, body))
        except BaseException as error:
            await self._finish()
            if not isinstance(error, Exception):
                raise
            failure = body.failure or wait.expired() or httpx_error(error)
        else:
            if response.status != SWITCHING_PROTOCOLS:
                self._wait = Wait(limits)
                content = _Content(response.content, self._wait, self._finish)
                return httpx.Response(response.status, headers=response.raw_headers, stream=content)
            failure = httpx.RemoteProtocolError("the server switched to another protocol, which was not asked for")
        # Raised out here, so that nothing of aiohttp, nor what it was sending, hangs on it.
        raise failure

    def abort(self) -> None:
        """Make whoever waits on it give up; may be called from any thread."""
        # At once, for the event loop may be standing still; and in its own thread, for the connection may just be opening.
        self._cut()
        with suppress(RuntimeError):  # that loop is over
            self._loop.call_soon_threadsafe(self._cut)

    async def aclose(self) -> None:
        """Close it."""
        if self._opener.transport is not None:
            # Otherwise it would stay open until the server took what is still to be sent.
            self._opener.transport.abort()
        if self._response is not None:
            self._response.close()
        await self._finish()
        await self._session.close()

    def __del__(self) -> None:
        # The client itself says that it was not closed, and where it was made.
        if (session := self.__dict__.get("_session")) is not None:
            session.detach()

    async def _finish(self) -> None:
        # An answer knows the request, and with it the API key.
        self._response = None
        body, self._body = self._body, None
        if body is not None:
            await body.aclose()

    def _cut(self) -> None:
        transport = self._opener.transport
        if transport is not None:
            found: Any = transport.get_extra_info("socket")
            with suppress(OSError, ValueError), socket.fromfd(found.fileno(), found.family, found.type) as same:
                same.shutdown(socket.SHUT_RDWR)
        if self._wait is not None and _is_running(self._loop):
            self._wait.end()

    async def _send(self, request: httpx.Request, body: _Body) -> aiohttp.ClientResponse:
        headers = [(name.decode(), value.decode()) for name, value in request.headers.raw if name.lower() != CHUNKED]
        way: dict[str, Any] = {}
        if self._proxy is not None:
            way["proxy"] = yarl.URL(str(self._proxy.url), encoded=True)
            credentials = _credentials(self._proxy)
            if request.url.scheme == "https":
                # What the proxy is to see; the rest goes through its tunnel.
                way["proxy_headers"] = {"Accept": "*/*", "User-Agent": request.headers["User-Agent"], **credentials}
            else:
                headers.extend(credentials.items())
        return await self._session.request(
            request.method,
            yarl.URL(str(request.url), encoded=True),
            headers=headers,
            data=body.data(),
            allow_redirects=False,
            **way,
        )


class _Body:
    """The body of a request, handed over in pieces, each of which must be taken within the limit for writing."""

    def __init__(self, request: httpx.Request, wait: Wait) -> None:
        self._stream: Any = request.stream
        self._wait = wait
        self._generator: Any = None
        self._ended = asyncio.Event()
        self.failure: Exception | None = None

    def data(self) -> bytes | AsyncGenerator[bytes, None] | None:
        """Return it in a form that aiohttp takes."""
        if isinstance(self._stream, httpx.ByteStream):
            [content] = self._stream
            return self._pieces(_slices(content)) if len(content) > PIECE else content or None
        generator = self._generator = self._pieces(self._stream)
        return generator

    async def aclose(self) -> None:
        """Close the files in it, sent or not; aiohttp leaves that to the garbage collector."""
        if self._generator is None:
            return
        with CancelScope(shield=True):
            if self._generator.ag_running:
                await self._ended.wait()
            await self._generator.aclose()
            # What httpx wraps the form's pieces in can't be closed itself.
            await self._stream._stream.aclose()

    async def _pieces(self, pieces: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
        # How long it takes to read a file is not the server's fault.
        self._wait.pause()
        try:
            async for piece in pieces:
                self._wait.begin("write")
                yield piece
                self._wait.pause()
        except Exception as error:
            self.failure = error
            raise
        finally:
            self._ended.set()
        self._wait.begin("read")


class _Content(httpx.AsyncByteStream):
    """The body of an answer; `ended` is called when all of it was read."""

    def __init__(self, content: aiohttp.StreamReader, wait: Wait, ended: Callable[[], Awaitable[None]]) -> None:
        self._content = content
        self._wait = wait
        self._ended = ended

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while True:
            try:
                chunk = await self._next()
            except Exception as error:
                failure = self._wait.expired() or httpx_error(error)
            else:
                if not chunk:
                    return
                yield chunk
                continue
            raise failure

    async def aclose(self) -> None:
        """Let go of it."""
        await self._ended()

    async def _next(self) -> bytes:
        content = self._content
        if content.exception() is not None and content._buffer:
            # What came before the connection broke, and aiohttp would keep back.
            return content._read_nowait(-1)
        if content.is_eof():
            return content.read_nowait()
        return await self._wait.within("read", content.readany())


async def _slices(content: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(content), PIECE):
        yield content[start : start + PIECE]


def _credentials(proxy: httpx.Proxy) -> dict[str, str]:
    if proxy.auth is None:
        return {}
    return {"Proxy-Authorization": "Basic " + base64.b64encode(":".join(proxy.auth).encode()).decode()}


def _is_running(loop: asyncio.AbstractEventLoop) -> bool:
    try:
        return asyncio.get_running_loop() is loop
    except RuntimeError:
        return False
