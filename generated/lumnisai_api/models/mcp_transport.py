# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class MCPTransport(OpenEnum):
    """How an MCP server is reached: a local program, or HTTP with or without server-sent events."""

    STDIO = "stdio"
    STREAMABLE_HTTP = "streamable_http"
    SSE = "sse"
