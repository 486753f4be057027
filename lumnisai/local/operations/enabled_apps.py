"""Which apps a tenant has enabled."""

from __future__ import annotations

from lumnisai.local.call import Call
from lumnisai.local.errors import ApiError
from lumnisai.local.operations.app_catalogue import APPS, ENABLED_BY_DEFAULT, known_app

KIND = "integration_app"


def app_of(name: str) -> str:
    """Give the upper-case name of an app.

    Raises:
        ApiError: 404 when there is no such app.
    """
    app = known_app(name)
    if app is None:
        message = f"There is no app {name}; GET /v1/integrations/apps?include_available=true lists those there are."
        raise ApiError(404, "NOT_FOUND", message)
    return app


def provider_of(app: str, wanted: str | None) -> str:
    """Give the backend through which an app is connected.

    Raises:
        ApiError: 404 when the one that is wanted does not offer the app.
    """
    offered_by = APPS[app]
    if wanted is None:
        return offered_by[0]
    if wanted not in offered_by:
        message = f"{app} is not offered by {wanted}: leave `provider` out, or use {' or '.join(offered_by)}."
        raise ApiError(404, "NOT_FOUND", message)
    return wanted


def is_enabled(call: Call, app: str) -> bool:
    """Tell whether the tenant has an app enabled."""
    setting = call.store.get(KIND, app, call.tenant)
    return app in ENABLED_BY_DEFAULT if setting is None else bool(setting.body["enabled"])


def enabled_apps(call: Call) -> list[str]:
    """List the enabled apps by name."""
    settings = {one.id: bool(one.body["enabled"]) for one in call.store.find(call.query_for(KIND))}
    return [app for app in APPS if settings.get(app, app in ENABLED_BY_DEFAULT)]


def set_enabled(call: Call, app: str, enabled: bool, now: str) -> None:
    """Enable or disable an app for the tenant."""
    setting, body = call.store.get(KIND, app, call.tenant), {"enabled": enabled, "updated_at": now}
    if setting is None:
        call.insert(KIND, app, body)
    else:
        call.store.update(setting, body)
