"""Connections of users to outside apps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lumnisai._async.resource import AsyncResource
from lumnisai._async.resources.linkedin import LinkedIn
from lumnisai._core.connections import app_name as wire_name
from lumnisai._core.connections import app_names as wire_names
from lumnisai._core.connections import is_reached
from lumnisai._core.deadlines import Deadline
from lumnisai._core.scope import UserId
from lumnisai._core.secrets import hidden
from lumnisai._core.timeouts import positive_seconds
from lumnisai.exceptions import DeadlineExceededError, ValidationError
from lumnisai_api.api.integrations.disconnect_app import disconnect_app
from lumnisai_api.api.integrations.get_app_enabled import get_app_enabled
from lumnisai_api.api.integrations.get_connection_status import get_connection_status
from lumnisai_api.api.integrations.get_connections_batch import get_connections_batch
from lumnisai_api.api.integrations.get_integration_tools import get_integration_tools
from lumnisai_api.api.integrations.get_non_oauth_required_fields import get_non_oauth_required_fields
from lumnisai_api.api.integrations.handle_connection_callback import handle_connection_callback
from lumnisai_api.api.integrations.initiate_connection import initiate_connection
from lumnisai_api.api.integrations.list_apps import list_apps
from lumnisai_api.api.integrations.list_connections import list_connections
from lumnisai_api.api.integrations.list_integration_providers import list_integration_providers
from lumnisai_api.api.integrations.update_app_status import update_app_status
from lumnisai_api.models.app_enabled_response import AppEnabledResponse
from lumnisai_api.models.apps_list_response import AppsListResponse
from lumnisai_api.models.batch_connection_request import BatchConnectionRequest
from lumnisai_api.models.batch_connection_response import BatchConnectionResponse
from lumnisai_api.models.connection_callback_request import ConnectionCallbackRequest
from lumnisai_api.models.connection_callback_response import ConnectionCallbackResponse
from lumnisai_api.models.connection_status_response import ConnectionStatusResponse
from lumnisai_api.models.disconnect_request import DisconnectRequest
from lumnisai_api.models.disconnect_response import DisconnectResponse
from lumnisai_api.models.get_tools_request import GetToolsRequest
from lumnisai_api.models.get_tools_response import GetToolsResponse
from lumnisai_api.models.initiate_connection_request import InitiateConnectionRequest
from lumnisai_api.models.initiate_connection_response import InitiateConnectionResponse
from lumnisai_api.models.list_providers_response import ListProvidersResponse
from lumnisai_api.models.update_app_status_response import UpdateAppStatusResponse
from lumnisai_api.models.user_connections_response import UserConnectionsResponse

if TYPE_CHECKING:
    from lumnisai_api.models import ConnectionStatus, ProviderType


class Integrations(AsyncResource):
    """Outside apps, and the connections of users to them.

    Names of apps may be written in any case. On a view of a user the user may be left out.
    """

    @cached_property
    def linkedin(self) -> LinkedIn:
        """The import of a user's LinkedIn messages and connections."""
        return LinkedIn(self._view)

    # --- connections of a user ---

    async def initiate_connection(
        self,
        *,
        user_id: UserId | None = None,
        app_name: str,
        integration_id: str | None = None,
        redirect_url: str | None = None,
        auth_mode: str | None = None,
        connection_params: Mapping[str, Any] | None = None,
        provider: ProviderType | str | None = None,
        success_redirect_url: str | None = None,
        failure_redirect_url: str | None = None,
    ) -> InitiateConnectionResponse:
        """Begin to connect a user to an app: send the user to `redirect_url` of the answer.

        Args:
            user_id: Who is to be connected.
            app_name: The app.
            integration_id: A custom integration. May be retired.
            redirect_url: Where the browser returns after OAuth.
            auth_mode: How to authenticate. Reserved.
            connection_params: Further parameters, such as the key of an app without OAuth. Reserved.
            provider: The backend to connect through.
            success_redirect_url: Where the browser goes when the connection was made.
            failure_redirect_url: Where the browser goes when it was not.
        """
        connection_params = hidden(connection_params)
        body = InitiateConnectionRequest(
            user_id=self._subject("initiate_connection", user_id),
            app_name=wire_name(app_name),
            provider=provider,
            integration_id=integration_id,
            redirect_url=redirect_url,
            success_redirect_url=success_redirect_url,
            failure_redirect_url=failure_redirect_url,
            auth_mode=auth_mode,
            connection_params=connection_params,
        )
        return await self._send(initiate_connection(body=body))

    async def get_connection_status(
        self,
        user_id: UserId | None = None,
        app_name: str | None = None,
        *,
        provider: ProviderType | str | None = None,
        include_enabled: bool | None = None,
    ) -> ConnectionStatusResponse:
        """Read whether a user is connected to an app.

        Args:
            user_id: Whose connection.
            app_name: The app; always needed.
            provider: Only connections through this backend.
            include_enabled: Also tell whether the app is enabled for the tenant.

        Raises:
            ValidationError: No app was named.
        """
        app, user = wire_name(app_name), self._subject("get_connection_status", user_id)
        return await self._send(get_connection_status(user, app, provider=provider, include_enabled=include_enabled))

    async def wait_for_connection(
        self,
        user_id: UserId | None = None,
        app_name: str | None = None,
        *,
        timeout: float | None = 300.0,  # noqa: ASYNC109, RUF100 - goes by the clock of the client
        poll_interval: float = 5.0,
        target_status: ConnectionStatus | str = "active",
        provider: ProviderType | str | None = None,
    ) -> ConnectionStatusResponse:
        """Wait until a connection is active, or in another state.

        Args:
            user_id: Whose connection.
            app_name: The app; always needed.
            timeout: Seconds to wait in all; `None` for no limit.
            poll_interval: Seconds between two looks.
            target_status: The state to wait for.
            provider: Only connections through this backend.

        Raises:
            IntegrationConnectionError: The connection failed or expired, so there is nothing to wait for.
            DeadlineExceededError: The time is over; it is a `TimeoutError`.
        """
        app, user = wire_name(app_name), self._subject("get_connection_status", user_id)
        interval = positive_seconds("poll_interval", poll_interval) or 5.0
        deadline = Deadline.after(self._view._clock, positive_seconds("timeout", timeout))
        request = get_connection_status(user, app, provider=provider)
        while True:
            state = await self._view._send(
                request, until=Deadline.after(self._view._clock, deadline.cap(self._view._options.deadline))
            )
            if is_reached(state, target_status, user):
                return state
            await self._view._transport.sleep(deadline.cap(interval) or 0.0)
            if deadline.passed():
                raise DeadlineExceededError(
                    f"The connection of {user!r} to {app} is {state.status}, not {target_status}, after {timeout:g} s.",
                    operation="get_connection_status",
                    detail=state.to_dict(),
                )

    async def get_connections_batch(
        self,
        *,
        app_names: Sequence[str] | str,
        user_id: UserId | None = None,
        provider: ProviderType | str | None = None,
        include_enabled_status: bool | None = True,
    ) -> BatchConnectionResponse:
        """Read whether a user is connected to several apps.

        Args:
            app_names: The apps, as a list or separated by commas.
            user_id: Whose connections.
            provider: Only connections through this backend.
            include_enabled_status: Also tell whether each app is enabled for the tenant.

        Raises:
            ValidationError: No app was named.
        """
        apps = wire_names(app_names)
        if not apps:
            raise ValidationError("app_names is empty: name at least one app.")
        body = BatchConnectionRequest(
            user_id=self._subject("get_connections_batch", user_id),
            app_names=apps,
            provider=provider,
            include_enabled_status=include_enabled_status,
        )
        return await self._send(get_connections_batch(body=body))

    async def list_connections(
        self,
        user_id: UserId | None = None,
        *,
        app_filter: Sequence[str] | str | None = None,
        provider: ProviderType | str | None = None,
    ) -> UserConnectionsResponse:
        """List the connections of a user.

        Args:
            user_id: Whose connections.
            app_filter: Only these apps, as a list or separated by commas; all when empty.
            provider: Only connections through this backend.
        """
        apps, user = ",".join(wire_names(app_filter or ())) or None, self._subject("list_connections", user_id)
        return await self._send(list_connections(user, app_filter=apps, provider=provider))

    async def disconnect(
        self,
        *,
        app_name: str,
        user_id: UserId | None = None,
        provider: ProviderType | str | None = None,
        account_id: str | None = None,
    ) -> DisconnectResponse:
        """End the connection of a user to an app.

        Args:
            app_name: The app.
            user_id: Whose connection.
            provider: Only the connection through this backend.
            account_id: Which account, for a user who has several on one app.

        Raises:
            NotFoundError: There is no such connection.
        """
        user = self._subject("disconnect_app", user_id)
        body = DisconnectRequest(user_id=user, app_name=wire_name(app_name), provider=provider, account_id=account_id)
        return await self._send(disconnect_app(body=body))

    async def callback(
        self, *, connection_id: str, code: str | None = None, state: str | None = None, error: str | None = None
    ) -> ConnectionCallbackResponse:
        """Hand over what the app's OAuth server sent back.

        Args:
            connection_id: The connection being made.
            code: The authorization code; a failed flow has none.
            state: The OAuth state.
            error: The OAuth error.

        Raises:
            ValidationError: Neither a code nor an error was given.
        """
        code, state = hidden(code), hidden(state)
        if not code and not error:
            raise ValidationError("callback: pass the code that the app sent, or its error.")
        body = ConnectionCallbackRequest(connection_id=connection_id, code=code, state=state, error=error)
        return await self._send(handle_connection_callback(body=body))

    async def get_tools(
        self,
        *,
        user_id: UserId | None = None,
        app_filter: Sequence[str] | str | None = None,
        provider: ProviderType | str | None = None,
    ) -> GetToolsResponse:
        """List the tools that the active connections of a user give to agents.

        Args:
            user_id: Whose connections.
            app_filter: Only these apps, as a list or separated by commas; all when empty.
            provider: Only connections through this backend.
        """
        user, apps = self._subject("get_integration_tools", user_id), wire_names(app_filter or ()) or None
        return await self._send(get_integration_tools(body=GetToolsRequest(user_id=user, app_filter=apps, provider=provider)))

    # --- apps of the tenant ---

    async def list_apps(self, *, include_available: bool = True, provider: ProviderType | str | None = None) -> AppsListResponse:
        """List the apps that are enabled for the tenant.

        Args:
            include_available: Also list those that could be enabled.
            provider: Only apps of this backend.
        """
        return await self._send(list_apps(include_available=include_available, provider=provider))

    async def list_providers(self) -> ListProvidersResponse:
        """List the backends through which apps are connected."""
        return await self._send(list_integration_providers())

    async def is_app_enabled(self, app_name: str, *, provider: ProviderType | str | None = None) -> AppEnabledResponse:
        """Read whether the users of the tenant may connect to an app.

        Raises:
            NotFoundError: There is no such app.
        """
        return await self._send(get_app_enabled(wire_name(app_name), provider=provider))

    async def set_app_enabled(
        self, app_name: str, *, enabled: bool, provider: ProviderType | str | None = None
    ) -> UpdateAppStatusResponse:
        """Enable or disable an app for the tenant.

        Raises:
            NotFoundError: There is no such app.
        """
        return await self._send(update_app_status(wire_name(app_name), enabled=enabled, provider=provider))

    update_app_status = set_app_enabled

    async def get_non_oauth_required_fields(self, app_name: str, *, auth_scheme: str | None = None) -> dict[str, Any]:
        """Read what is needed to connect to an app that takes no OAuth.

        Args:
            app_name: The app.
            auth_scheme: How to authenticate, such as `API_KEY`.

        Raises:
            NotImplementedYetError: The platform doesn't offer this, or not for this app.
        """
        return await self._send(get_non_oauth_required_fields(wire_name(app_name), auth_scheme=auth_scheme))
