"""Which CRMs a user has connected: those of the integrations `ATTIO` and `HUBSPOT`."""

from __future__ import annotations

from urllib.parse import urlencode

from lumnisai.local.call import Call
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.operations.connection_states import connections_of
from lumnisai.local.operations.connections import CONSENT_PAGE

PROVIDERS = {"attio": "ATTIO", "hubspot": "HUBSPOT"}


def provider_of(call: Call) -> str:
    """Read which CRM a request is about."""
    where, given = ("body", call.body) if "provider" in call.body else ("query", call.query)
    if given["provider"] not in PROVIDERS:
        raise Invalid.at([where, "provider"], f"must be {' or '.join(PROVIDERS)}", "enum")
    return str(given["provider"])


def is_connected(call: Call, user: str, provider: str) -> bool:
    """Tell whether a user has a live connection to a CRM."""
    return bool(connections_of(call, user, ("app_name", "=", PROVIDERS[provider]), ("status", "=", "active")))


def require_connection(call: Call, user: str, provider: str) -> None:
    """Refuse what needs a CRM that the user has not connected."""
    if is_connected(call, user, provider):
        return
    app = PROVIDERS[provider]
    message = (
        f"The user has not connected {provider}: enable {app} with PUT /v1/integrations/apps/{app}?enabled=true, "
        "then connect it with POST /v1/integrations/connections/initiate."
    )
    connect_url = f"{CONSENT_PAGE}?{urlencode({'app': app, 'user_id': user})}"
    raise ApiError(409, "crm_not_connected", message, {"connect_url": connect_url})
