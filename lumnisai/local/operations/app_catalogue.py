"""The outside apps that the platform knows, and how each is connected."""

from __future__ import annotations

from lumnisai.local.json_types import JsonObject

COMPOSIO, UNIPILE = "composio", "unipile"
PROVIDERS = (COMPOSIO, UNIPILE)

# By backend; an app that several have is connected through the first of them unless another is asked for.
UNIPILE_APPS = ("GMAIL", "INSTAGRAM", "LINKEDIN", "MESSENGER", "OUTLOOK", "TELEGRAM", "TWITTER", "WHATSAPP")
_COMPOSIO_NAMES = """
AIRTABLE APOLLO ASANA ATTIO BAMBOOHR BITBUCKET BOX BREVO CALCOM CALENDLY CANVA CLICKUP CODA CONFLUENCE CONTENTFUL
DATADOG DISCORD DOCUSIGN DROPBOX EVENTBRITE EXA EXCEL FACEBOOK FIGMA FIREFLIES FRESHDESK GITHUB GITLAB GMAIL
GOOGLECALENDAR GOOGLEDOCS GOOGLEDRIVE GOOGLEMEET GOOGLESHEETS GOOGLESLIDES GOOGLETASKS GONG HUBSPOT INTERCOM JIRA
KLAVIYO LINEAR MAILCHIMP MICROSOFTTEAMS MIRO MONDAY NOTION ONEDRIVE OUTLOOK PAGERDUTY PIPEDRIVE POSTHOG QUICKBOOKS
REDDIT SALESFORCE SENDGRID SENTRY SERPAPI SHAREPOINT SHOPIFY SLACK SPOTIFY SQUARE STRIPE SUPABASE TODOIST TRELLO
TWITTER TYPEFORM WEBFLOW WORDPRESS XERO YOUTUBE ZENDESK ZOHO ZOOM
"""
COMPOSIO_APPS = tuple(_COMPOSIO_NAMES.split())
APPS: dict[str, tuple[str, ...]] = {
    app: tuple(provider for provider, apps in ((COMPOSIO, COMPOSIO_APPS), (UNIPILE, UNIPILE_APPS)) if app in apps)
    for app in sorted({*COMPOSIO_APPS, *UNIPILE_APPS})
}
ENABLED_BY_DEFAULT = frozenset({"GITHUB", "SLACK", "GMAIL", "JIRA", "NOTION"})

# Apps on which one user may have several accounts at a time.
MAILBOXES = frozenset({"GMAIL", "OUTLOOK"})

# Simulated seconds after which a connection that nobody calls back for gets its outcome.
CONNECTING = 2.0
# That outcome is `active`, but for these apps, which are there to try the other ones with.
OUTCOMES = {"SALESFORCE": "pending", "ZENDESK": "failed", "BOX": "expired"}

# Apps that take a key in place of OAuth, with the fields they need.
KEY_FIELDS: dict[str, list[JsonObject]] = {
    "EXA": [{"name": "api_key", "type": "string", "required": True, "description": "API key of the Exa account."}],
    "FIREFLIES": [{"name": "api_key", "type": "string", "required": True, "description": "API key of the Fireflies account."}],
    "POSTHOG": [
        {"name": "api_key", "type": "string", "required": True, "description": "Personal API key."},
        {
            "name": "subdomain",
            "type": "string",
            "required": False,
            "description": "Region of the project, `us` or `eu`.",
        },
    ],
    "SERPAPI": [{"name": "api_key", "type": "string", "required": True, "description": "API key of the account."}],
}
KEY_SCHEME = "API_KEY"


def known_app(name: str) -> str | None:
    """Give the upper-case name of an app, or None when there is no such app."""
    upper = name.strip().upper()
    return upper if upper in APPS else None
