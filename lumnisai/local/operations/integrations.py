"""Outside apps: which ones a tenant has, what they need, and the tools they give to agents."""

from __future__ import annotations

from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError
from lumnisai.local.operations.app_catalogue import APPS, KEY_FIELDS, KEY_SCHEME, PROVIDERS
from lumnisai.local.operations.app_tools import tools_of
from lumnisai.local.operations.connection_states import connections_of, subject
from lumnisai.local.operations.enabled_apps import app_of, enabled_apps, is_enabled, provider_of, set_enabled


@operation("list_apps")
async def list_apps(call: Call) -> Any:
    """List the apps enabled for the tenant, and on request all that could be."""
    wanted = call.query["provider"]
    providers = [provider for provider in PROVIDERS if wanted in (None, provider)]
    enabled = {app: APPS[app] for app in enabled_apps(call)}
    by_provider = {provider: [app for app, offered_by in enabled.items() if provider in offered_by] for provider in providers}
    flat = [app for app, offered_by in enabled.items() if not set(providers).isdisjoint(offered_by)]
    answer: dict[str, Any] = {
        "providers": by_provider,
        "total_providers": len(by_provider),
        "enabled_apps": flat,
        "total_enabled": len(flat),
    }
    if call.query["include_available"]:
        available = [app for app, offered_by in APPS.items() if not set(providers).isdisjoint(offered_by)]
        answer |= {"available_apps": available, "total_available": len(available)}
    return answer


@operation("list_integration_providers")
async def list_integration_providers(call: Call) -> Any:
    """List the backends through which apps are connected."""
    return {"providers": list(PROVIDERS), "total": len(PROVIDERS)}


@operation("get_app_enabled")
async def get_app_enabled(call: Call) -> Any:
    """Say whether the tenant's users may connect to an app."""
    app = app_of(call.path["app_name"])
    provider = provider_of(app, call.query["provider"])
    enabled = is_enabled(call, app)
    message = f"{app} is {'enabled' if enabled else 'not enabled'} for this tenant."
    return {"provider": provider, "app_name": app, "enabled": enabled, "message": message}


@operation("update_app_status")
async def update_app_status(call: Call) -> Any:
    """Enable or disable an app; connections that exist outlast a disabling, unused."""
    app = app_of(call.path["app_name"])
    provider_of(app, call.query["provider"])
    enabled: bool = call.query["enabled"]
    now = call.now()
    set_enabled(call, app, enabled, now)
    message = f"{app} is now {'enabled' if enabled else 'disabled'}."
    return {"app_name": app, "enabled": enabled, "message": message, "updated_at": now}


@operation("get_non_oauth_required_fields")
async def get_non_oauth_required_fields(call: Call) -> Any:
    """Say what an app that takes a key needs to be connected."""
    app, scheme = app_of(call.path["app_name"]), call.query["auth_scheme"]
    if app not in KEY_FIELDS:
        message = f"{app} uses OAuth: connect it with POST /v1/integrations/connections/initiate."
        raise ApiError(501, "NOT_IMPLEMENTED", message)
    if scheme is not None and scheme.strip().upper() != KEY_SCHEME:
        raise ApiError(501, "NOT_IMPLEMENTED", f"{app} cannot be connected with {scheme}, only with {KEY_SCHEME}.")
    return {"app_name": app, "auth_scheme": KEY_SCHEME, "fields": KEY_FIELDS[app]}


@operation("get_integration_tools")
async def get_integration_tools(call: Call) -> Any:
    """List the tools of a user's active connections to apps that are enabled."""
    user, wanted = subject(call), call.body.get("app_filter")
    connected = {
        one.body["app_name"] for one in connections_of(call, user, ("status", "=", "active"), provider=call.body.get("provider"))
    }
    if wanted is not None:
        connected &= {name.strip().upper() for name in wanted}
    tools = [tool for app in sorted(connected) if is_enabled(call, app) for tool in tools_of(app)]
    return {"user_id": call.user_identifier, "tools": tools, "tool_count": len(tools)}
