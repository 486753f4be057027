"""Flat helpers for what gives agents tools: outside apps and MCP servers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai._async.view import AsyncView
from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.scope import UserId
from lumnisai._core.secrets import hidden

if TYPE_CHECKING:
    from lumnisai._async.resources.mcp_servers import McpServerPage
    from lumnisai._core.mcp_settings import Secrets
    from lumnisai_api.models import (
        AppEnabledResponse,
        AppsListResponse,
        ConnectionStatus,
        ConnectionStatusResponse,
        GetToolsResponse,
        InitiateConnectionResponse,
        MCPScope,
        MCPScopeFilter,
        MCPServer,
        MCPTestConnectionResponse,
        MCPToolListResponse,
        MCPTransport,
        UpdateAppStatusResponse,
        UserConnectionsResponse,
    )


class ToolHelpers(AsyncView):
    """Short names for methods of `integrations` and `mcp_servers`."""

    # --- outside apps ---

    async def list_apps(self, *, include_available: bool = False) -> AppsListResponse:
        """List the enabled apps: `integrations.list_apps()`."""
        return await self.integrations.list_apps(include_available=include_available)

    async def is_app_enabled(self, app_name: str) -> AppEnabledResponse:
        """Read whether an app is enabled: `integrations.is_app_enabled()`."""
        return await self.integrations.is_app_enabled(app_name)

    async def set_app_enabled(self, app_name: str, *, enabled: bool) -> UpdateAppStatusResponse:
        """Enable or disable an app: `integrations.set_app_enabled()`."""
        return await self.integrations.set_app_enabled(app_name, enabled=enabled)

    async def initiate_connection(
        self,
        *,
        user_id: UserId | None = None,
        app_name: str,
        integration_id: str | None = None,
        redirect_url: str | None = None,
        auth_mode: str | None = None,
        connection_params: Mapping[str, Any] | None = None,
    ) -> InitiateConnectionResponse:
        """Begin to connect a user to an app: `integrations.initiate_connection()`."""
        connection_params = hidden(connection_params)
        return await self.integrations.initiate_connection(
            user_id=user_id,
            app_name=app_name,
            integration_id=integration_id,
            redirect_url=redirect_url,
            auth_mode=auth_mode,
            connection_params=connection_params,
        )

    async def get_connection_status(self, user_id: UserId | None = None, app_name: str | None = None) -> ConnectionStatusResponse:
        """Read whether a user is connected to an app: `integrations.get_connection_status()`."""
        return await self.integrations.get_connection_status(user_id, app_name)

    async def wait_for_connection(
        self,
        user_id: UserId | None = None,
        app_name: str | None = None,
        *,
        timeout: float | None = 300.0,  # noqa: ASYNC109, RUF100 - goes by the clock of the client
        poll_interval: float = 5.0,
        target_status: ConnectionStatus | str = "active",
    ) -> ConnectionStatusResponse:
        """Wait until a connection is active: `integrations.wait_for_connection()`."""
        return await self.integrations.wait_for_connection(
            user_id, app_name, timeout=timeout, poll_interval=poll_interval, target_status=target_status
        )

    async def list_connections(
        self, user_id: UserId | None = None, *, app_filter: Sequence[str] | str | None = None
    ) -> UserConnectionsResponse:
        """List the connections of a user: `integrations.list_connections()`."""
        return await self.integrations.list_connections(user_id, app_filter=app_filter)

    async def get_integration_tools(
        self, user_id: UserId | None = None, *, app_filter: Sequence[str] | str | None = None
    ) -> GetToolsResponse:
        """List the tools of a user's connections: `integrations.get_tools()`."""
        return await self.integrations.get_tools(user_id=user_id, app_filter=app_filter)

    # --- MCP servers ---

    async def create_mcp_server(
        self,
        *,
        name: str,
        transport: MCPTransport | str,
        scope: MCPScope | str | None = None,
        description: str | None = None,
        user_identifier: UserId | None = None,
        command: str | None = None,
        args: Sequence[str] | None = None,
        url: str | None = None,
        env: Secrets | None = None,
        headers: Secrets | None = None,
        user_id: UserId | None = None,
    ) -> MCPServer:
        """Register an MCP server: `mcp_servers.create()`."""
        env, headers = hidden(env), hidden(headers)
        return await self.mcp_servers.create(
            name=name,
            transport=transport,
            scope=scope,
            description=description,
            user_identifier=user_identifier,
            command=command,
            args=args,
            url=url,
            env=env,
            headers=headers,
            user_id=user_id,
        )

    async def list_mcp_servers(
        self,
        *,
        scope: MCPScopeFilter | str | None = None,
        user_identifier: UserId | None = None,
        is_active: bool | None = None,
        skip: int = 0,
        limit: int = 100,
        user_id: UserId | None = None,
    ) -> McpServerPage:
        """List MCP servers: `mcp_servers.list()`."""
        return await self.mcp_servers.list(
            scope=scope, user_identifier=user_identifier, is_active=is_active, skip=skip, limit=limit, user_id=user_id
        )

    async def get_mcp_server(self, server_id: UUID | str, *, user_id: UserId | None = None) -> MCPServer:
        """Read an MCP server: `mcp_servers.get()`."""
        return await self.mcp_servers.get(server_id, user_id=user_id)

    async def update_mcp_server(
        self,
        server_id: UUID | str,
        *,
        name: str | None = None,
        description: str | None | NotGiven = NOT_GIVEN,
        url: str | None = None,
        env: Secrets | None = None,
        headers: Secrets | None = None,
        is_active: bool | None = None,
        user_id: UserId | None = None,
    ) -> MCPServer:
        """Change an MCP server: `mcp_servers.update()`."""
        env, headers = hidden(env), hidden(headers)
        return await self.mcp_servers.update(
            server_id,
            name=name,
            description=description,
            url=url,
            env=env,
            headers=headers,
            is_active=is_active,
            user_id=user_id,
        )

    async def delete_mcp_server(self, server_id: UUID | str, *, user_id: UserId | None = None) -> None:
        """Delete an MCP server: `mcp_servers.delete()`."""
        await self.mcp_servers.delete(server_id, user_id=user_id)

    async def list_mcp_server_tools(self, server_id: UUID | str, *, user_id: UserId | None = None) -> MCPToolListResponse:
        """List the tools of an MCP server: `mcp_servers.list_tools()`."""
        return await self.mcp_servers.list_tools(server_id, user_id=user_id)

    async def test_mcp_server(self, server_id: UUID | str, *, user_id: UserId | None = None) -> MCPTestConnectionResponse:
        """Try the connection to an MCP server: `mcp_servers.test()`."""
        return await self.mcp_servers.test(server_id, user_id=user_id)
