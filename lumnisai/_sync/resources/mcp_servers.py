# Written by `make generate` from lumnisai/_async/resources/mcp_servers.py. Do not edit.
"""Model Context Protocol servers: tools from outside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.mcp_settings import (
    check_address,
    check_secrets,
    check_texts,
    check_url,
    one_user,
    server_scope,
    transport_name,
)
from lumnisai._core.scope import UserId
from lumnisai._core.secrets import hidden
from lumnisai._sync.page import ModelPage
from lumnisai._sync.resource import Resource
from lumnisai_api.api.mcp_servers.create_mcp_server import create_mcp_server
from lumnisai_api.api.mcp_servers.delete_mcp_server import delete_mcp_server
from lumnisai_api.api.mcp_servers.get_mcp_server import get_mcp_server
from lumnisai_api.api.mcp_servers.list_mcp_server_tools import list_mcp_server_tools
from lumnisai_api.api.mcp_servers.list_mcp_servers import list_mcp_servers
from lumnisai_api.api.mcp_servers.test_mcp_server import test_mcp_server
from lumnisai_api.api.mcp_servers.test_mcp_server_config import test_mcp_server_config
from lumnisai_api.api.mcp_servers.update_mcp_server import update_mcp_server
from lumnisai_api.models.mcp_server import MCPServer
from lumnisai_api.models.mcp_server_create_request import MCPServerCreateRequest
from lumnisai_api.models.mcp_server_list_response import MCPServerListResponse
from lumnisai_api.models.mcp_server_update_request import MCPServerUpdateRequest
from lumnisai_api.models.mcp_test_config_request import MCPTestConfigRequest
from lumnisai_api.models.mcp_test_connection_response import MCPTestConnectionResponse
from lumnisai_api.models.mcp_tool_list_response import MCPToolListResponse

if TYPE_CHECKING:
    from lumnisai._core.mcp_settings import Secrets
    from lumnisai_api.models import MCPScope, MCPScopeFilter, MCPTransport


class McpServerPage(MCPServerListResponse, ModelPage[MCPServer]):
    """One page of servers; iterate over it for all."""


class McpServers(Resource):
    """Servers whose tools agents may call, of the whole tenant or of one user. Their secrets never come back."""

    def create(
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
        """Register a server.

        Args:
            name: 1 to 255 characters; no other server of the tenant may bear it.
            transport: `stdio` for a program that is started, `streamable_http` or `sse` for an address.
            scope: `user` or `tenant`; when left out, `user` if the call acts for one, else `tenant`.
            description: At most 1000 characters.
            user_identifier: Whose server it is, when the scope is `user`.
            command: The program to start, for `stdio`; at most 255 characters.
            args: Its arguments.
            url: The address, for the other transports; http:// or https://, at most 1024 characters.
            env: Environment variables, with texts or `Secret`s as values.
            headers: Request headers, with texts or `Secret`s as values.
            user_id: Another name of `user_identifier`.

        Raises:
            ValidationError: The settings don't go together; nothing was sent. The message shows no value of them.
            ConflictError: The name is taken.
        """
        env, headers = hidden(env), hidden(headers)
        owner = self._user("create_mcp_server", one_user(user_id, user_identifier))
        transport = transport_name(transport)
        check_texts(name, description)
        check_address(transport, command, args, url)
        body = MCPServerCreateRequest(
            name=name,
            transport=transport,
            scope=server_scope(scope, owner),
            description=description,
            user_identifier=owner,
            command=command,
            args=args or None,
            url=url,
            env=check_secrets("env", env),
            headers=check_secrets("headers", headers),
        )
        return self._send(create_mcp_server(body=body))

    def list(
        self,
        *,
        scope: MCPScopeFilter | str | None = None,
        user_identifier: UserId | None = None,
        is_active: bool | None = None,
        skip: int = 0,
        limit: int = 100,
        user_id: UserId | None = None,
    ) -> McpServerPage:
        """List servers.

        Args:
            scope: `tenant`, `user` or `all`, which is the default.
            user_identifier: Whose servers.
            is_active: Only those that are switched on, or off.
            skip: Items to skip.
            limit: Items per page, 1 to 100.
            user_id: Another name of `user_identifier`.
        """
        return self._page(
            McpServerPage,
            list_mcp_servers,
            scope=scope,
            user_identifier=self._user("list_mcp_servers", one_user(user_id, user_identifier)),
            is_active=is_active,
            skip=skip,
            limit=limit,
        )

    def get(self, server_id: UUID | str, *, user_id: UserId | None = None) -> MCPServer:
        """Read a server, without its environment and headers.

        Raises:
            NotFoundError: There is no such server for this caller.
        """
        return self._send(get_mcp_server(server_id, user_id=self._user("get_mcp_server", user_id)))

    def update(
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
        """Change a server; what is left out stays, and how it is started can't be changed.

        Args:
            server_id: The server.
            name: 1 to 255 characters.
            description: At most 1000 characters; `None` clears it.
            url: The address; http:// or https://, at most 1024 characters.
            env: All environment variables, in place of the old ones; `{}` removes them.
            headers: All request headers, in place of the old ones; `{}` removes them.
            is_active: Whether agents may use it.
            user_id: Whose server it is.

        Raises:
            ValidationError: A value is not acceptable; the message doesn't show it.
            NotFoundError: There is no such server for this caller.
            ConflictError: The name is taken.
        """
        env, headers = hidden(env), hidden(headers)
        check_texts(name, None if isinstance(description, NotGiven) else description)
        check_url(url)
        body = MCPServerUpdateRequest(
            name=name,
            description=description,
            url=url,
            env=check_secrets("env", env),
            headers=check_secrets("headers", headers),
            is_active=is_active,
        )
        user = self._user("update_mcp_server", user_id)
        return self._send(update_mcp_server(server_id, body=body, user_id=user))

    def delete(self, server_id: UUID | str, *, user_id: UserId | None = None) -> None:
        """Delete a server with its secrets.

        Raises:
            NotFoundError: There is no such server for this caller.
        """
        self._send(delete_mcp_server(server_id, user_id=self._user("delete_mcp_server", user_id)))

    def list_tools(self, server_id: UUID | str, *, user_id: UserId | None = None) -> MCPToolListResponse:
        """List the tools that a server offers.

        Raises:
            NotFoundError: There is no such server for this caller.
        """
        return self._send(list_mcp_server_tools(server_id, user_id=self._user("list_mcp_server_tools", user_id)))

    def test(self, server_id: UUID | str, *, user_id: UserId | None = None) -> MCPTestConnectionResponse:
        """Try the connection to a server. One that can't be reached is a result (`success` is false), not an error.

        Raises:
            NotFoundError: There is no such server for this caller.
        """
        return self._send(test_mcp_server(server_id, user_id=self._user("test_mcp_server", user_id)))

    test_connection = test

    def test_config(
        self,
        *,
        transport: MCPTransport | str,
        command: str | None = None,
        args: Sequence[str] | None = None,
        url: str | None = None,
        env: Secrets | None = None,
        headers: Secrets | None = None,
    ) -> MCPTestConnectionResponse:
        """Try settings without storing them; the arguments are those of `create()`.

        Raises:
            ValidationError: The settings don't go together; nothing was sent.
        """
        env, headers = hidden(env), hidden(headers)
        transport = transport_name(transport)
        check_address(transport, command, args, url)
        body = MCPTestConfigRequest(
            transport=transport,
            command=command,
            args=args or None,
            url=url,
            env=check_secrets("env", env),
            headers=check_secrets("headers", headers),
        )
        return self._send(test_mcp_server_config(body=body))
