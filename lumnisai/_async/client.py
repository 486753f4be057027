"""The client: a view that owns its connections."""

from __future__ import annotations

import os
import sys
import warnings
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self
from uuid import UUID

from lumnisai._async.invoke import AsyncInvoking
from lumnisai._async.transport import AsyncTransport
from lumnisai._core.clock import Clock, SystemClock
from lumnisai._core.drift import DriftRecorder
from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.options import CallOptions
from lumnisai._core.retries import RetryPolicy
from lumnisai._core.scope import Acting, Scope
from lumnisai._core.secrets import Secret, hidden
from lumnisai._core.settings import DEFAULT_TIMEOUT, read_settings
from lumnisai._core.timeouts import Timeout
from lumnisai._http.async_pool import AsyncPool

if TYPE_CHECKING:
    import ssl


class AsyncClient(AsyncInvoking):
    """An asynchronous client of the LumnisAI platform.

    Settings that are not given come from the environment: `LUMNISAI_API_KEY`, `LUMNISAI_BASE_URL`, `LUMNISAI_TENANT_ID`,
    `LUMNISAI_SCOPE`. Connections are opened when they are first needed; `close()` closes them.

    Args:
        api_key: The API key; it decides the tenant.
        base_url: Where the platform is; a path in it is kept.
        tenant_id: Only needed with a key that is good for several tenants.
        scope: `Scope.USER` (the default: every call that acts for a user needs one) or `Scope.TENANT`.
        timeout: Seconds one attempt may take, or a `Timeout` that bounds its parts; `None` for no limit.
        max_retries: How often a failed attempt is repeated; 3 when neither this nor `retries` is given.
        retries: The whole retry policy.
        max_connections: How many calls may be under way at once; further ones wait for their turn. `None` for no limit.
        deadline: Seconds a whole call may take, retries and long polls included; `None` for no limit.
        allow_insecure_http: Permit a plain http:// address that is not this machine.
        report_drift: Count and log what this version doesn't know of what the server sends: `drift`, logger `lumnisai.drift`.
        proxy: URL of a proxy for all requests, `http://` or `https://`; `None` for none. When it is not given, `HTTPS_PROXY`,
            `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` decide, and never for this machine itself.
        verify: Whose certificates are believed: `True` for the usual authorities (or `SSL_CERT_FILE`, `SSL_CERT_DIR`), the path
            of a file or directory, an `ssl.SSLContext`; `False` believes anybody, and warns.
        http_transport: An `httpx` transport to use in place of the network.
        http_backend: `"httpx"`, or `"aiohttp"` for less CPU time per call, with `lumnisai[aiohttp]` (asynchronous only).
        clock: What all waiting goes by.

    Raises:
        ConfigurationError: A setting is missing or makes no sense.

    Example:
        ```python
        async with lumnisai.AsyncClient() as client:
            response = await client.invoke("Name three uses of graphene", user_id="user-123")
            print(response.output_text)
        ```
    """

    def __init__(
        self,
        *,
        api_key: str | Secret | None = None,
        base_url: str | None = None,
        tenant_id: str | UUID | None = None,
        timeout: float | Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int | NotGiven = NOT_GIVEN,
        retries: RetryPolicy | NotGiven = NOT_GIVEN,
        max_connections: int | None = None,
        scope: Scope | str | None = None,
        deadline: float | None = None,
        allow_insecure_http: bool = False,
        report_drift: bool = True,
        proxy: str | Secret | None | NotGiven = NOT_GIVEN,
        verify: bool | str | os.PathLike[str] | ssl.SSLContext = True,
        http_transport: Any = None,
        # async only
        http_backend: Literal["httpx", "aiohttp"] = "httpx",
        # end
        clock: Clock | None = None,
    ) -> None:
        api_key = hidden(api_key)
        proxy = proxy if isinstance(proxy, NotGiven) else hidden(proxy)
        settings = read_settings(
            api_key=api_key,
            base_url=base_url,
            tenant_id=tenant_id,
            scope=scope,
            timeout=timeout,
            max_retries=max_retries,
            retries=retries,
            max_connections=max_connections,
            deadline=deadline,
            allow_insecure_http=allow_insecure_http,
            proxy=proxy,
            verify=verify,
            own_transport=http_transport is not None,
            # async only
            http_backend=http_backend,
            # end
        )
        if verify is False:
            warnings.warn("verify=False: no certificate is checked, so anybody on the way can read the API key.", stacklevel=2)
        self._settings = settings
        self._clock = clock or SystemClock()
        self._drift = DriftRecorder(enabled=report_drift)
        self._pool = AsyncPool(
            http_transport,
            network=settings.network,
            max_connections=settings.max_connections,
            # async only
            http_backend=settings.http_backend,
            # end
        )
        self._transport = AsyncTransport(base_url=settings.base_url, clock=self._clock, pool=self._pool, drift=self._drift)
        self._acting = Acting(settings.scope)
        self._options = CallOptions(settings.timeout, settings.deadline, settings.retries)
        self._resources: dict[str, Any] = {}
        frame = sys._getframe(1)
        self._made_at: str | None = f"{frame.f_code.co_filename}:{frame.f_lineno}"

    # async only
    async def init(self) -> None:
        """Do nothing: a client needs no preparation. Kept for programs that call it."""

    # end
    async def close(self) -> None:
        """Close the connections. On a view it does nothing: they belong to the client."""
        if self._made_at is not None:
            await self._transport.aclose()

    # async only
    async def aclose(self) -> None:
        """Another name of `close()`."""
        await self.close()

    # end
    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        user = f", user_id={self._acting.user_id!r}" if self._acting.user_id else ""
        return f"<{type(self).__name__} {self._settings.base_url}, scope={self._acting.scope}{user}>"

    def __del__(self) -> None:
        made_at, pool = self.__dict__.get("_made_at"), self.__dict__.get("_pool")
        if made_at is not None and pool is not None and pool.is_open:
            warnings.warn(f"The client made at {made_at} was never closed.", ResourceWarning, source=self, stacklevel=2)
            # sync: pool.close()
