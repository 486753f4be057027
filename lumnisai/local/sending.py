"""Write a reply as HTTP."""

from __future__ import annotations

from http import HTTPStatus

from lumnisai.local.call import Reply
from lumnisai.local.request import Send

Headers = list[tuple[bytes, bytes]]


def head(reply: Reply) -> tuple[int, Headers, bool]:
    """Give the status and the headers of a reply, and whether a body may follow them."""
    status = reply.status or HTTPStatus.OK
    headers = dict(reply.headers)
    if reply.media_type is not None:
        headers.setdefault("Content-Type", reply.media_type)
    has_body = status not in (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED)
    if isinstance(reply.encoded, bytes) and has_body:
        headers["Content-Length"] = str(len(reply.encoded))
    return status, [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()], has_body


async def send_reply(reply: Reply, send: Send) -> None:
    """Send a reply, a stream chunk by chunk."""
    status, headers, has_body = head(reply)
    await send({"type": "http.response.start", "status": status, "headers": headers})
    if isinstance(reply.encoded, bytes) or not has_body:
        await send({"type": "http.response.body", "body": reply.encoded if has_body else b""})
        return
    async for chunk in reply.encoded:
        await send({"type": "http.response.body", "body": chunk, "more_body": True})
    await send({"type": "http.response.body", "body": b""})
