"""The groups of operations, each imported when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lumnisai._async.resources.campaigns import Campaigns as Campaigns
    from lumnisai._async.resources.contact_relationships import ContactRelationships as ContactRelationships
    from lumnisai._async.resources.crm import Crm as Crm
    from lumnisai._async.resources.email import Email as Email
    from lumnisai._async.resources.enrichment import Enrichment as Enrichment
    from lumnisai._async.resources.external_api_keys import ExternalApiKeys as ExternalApiKeys
    from lumnisai._async.resources.files import Files as Files
    from lumnisai._async.resources.integrations import Integrations as Integrations
    from lumnisai._async.resources.mcp_servers import McpServers as McpServers
    from lumnisai._async.resources.messaging import Messaging as Messaging
    from lumnisai._async.resources.model_preferences import ModelPreferences as ModelPreferences
    from lumnisai._async.resources.outreach import Outreach as Outreach
    from lumnisai._async.resources.people import People as People
    from lumnisai._async.resources.responses import Responses as Responses
    from lumnisai._async.resources.sequences import Sequences as Sequences
    from lumnisai._async.resources.skills import Skills as Skills
    from lumnisai._async.resources.tenant import Tenant as Tenant
    from lumnisai._async.resources.threads import Threads as Threads
    from lumnisai._async.resources.users import Users as Users

_MODULES = {
    "Campaigns": "campaigns",
    "ContactRelationships": "contact_relationships",
    "Crm": "crm",
    "Email": "email",
    "Enrichment": "enrichment",
    "ExternalApiKeys": "external_api_keys",
    "Files": "files",
    "Integrations": "integrations",
    "McpServers": "mcp_servers",
    "Messaging": "messaging",
    "ModelPreferences": "model_preferences",
    "Outreach": "outreach",
    "People": "people",
    "Responses": "responses",
    "Sequences": "sequences",
    "Skills": "skills",
    "Tenant": "tenant",
    "Threads": "threads",
    "Users": "users",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
