# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class MCPScopeFilter(OpenEnum):
    """Which MCP servers a list holds, those of the tenant, those of users, or all."""

    TENANT = "tenant"
    USER = "user"
    ALL = "all"
