# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class MCPScope(OpenEnum):
    """Who may use an MCP server, the whole tenant or one user."""

    TENANT = "tenant"
    USER = "user"
