"""The errors of aiohttp, said in those of httpx: what they mean is decided in one place."""

from __future__ import annotations

import aiohttp
import httpx


def httpx_error(error: Exception) -> Exception:
    """Return what httpx would have raised, without anything of aiohttp on it; what is no failure of the network stays."""
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return httpx.ProxyError(f"{error.status} {error.message}")
    if isinstance(error, aiohttp.ClientConnectorCertificateError):
        failed = httpx.ConnectError(str(error.certificate_error))
        failed.__cause__ = error.certificate_error
        return failed
    if isinstance(error, aiohttp.ClientConnectorError):
        return httpx.ConnectError(str(error.os_error))
    if isinstance(error, aiohttp.ClientResponseError):
        # Further lines show the bytes, with a mark under the one that is wrong.
        return httpx.RemoteProtocolError(error.message.partition("\n")[0])
    if isinstance(error, (aiohttp.InvalidURL, ValueError)):
        return httpx.LocalProtocolError(str(error))
    if isinstance(error, (aiohttp.ClientError, OSError)):
        return httpx.ReadError(str(error))
    return error
