"""The addresses of a host. The system's own loop over them would grant each one the whole limit."""

from __future__ import annotations

import socket


def addresses(host: str, port: int) -> list[str]:
    """Return the addresses to try, in their order; the time that resolving a name takes can't be bounded.

    Raises:
        httpcore.ConnectError: The name is not known.
    """
    import httpcore

    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise httpcore.ConnectError(str(error)) from error
    return [str(place[0]) for *_, place in found]


async def async_addresses(host: str, port: int) -> list[str]:
    """Return the host itself: the event loops try its addresses side by side, within one limit."""
    return [host]
