"""CRM, email infrastructure, the outreach funnel and contact relationships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.contract.world import World

USER, OTHER = "alice@example.com", "bob@example.com"

QUERIES: dict[str, Any] = {
    "list_crm_exclusion_grants": lambda world: {"member_user_id": USER},
    "get_crm_contacts_sync_status": lambda world: {"provider": "hubspot"},
}
PATHS: dict[str, Any] = {"remove_email_member": lambda world: {"member_email": OTHER}}
HOMES = {
    "ContactRelationships": "contact_relationships",
    "Crm": "crm",
    "CrmContacts": "crm.contacts",
    "CrmExclusionGrants": "crm.exclusion_grants",
    "Email": "email",
    "EmailInboxes": "email.inboxes",
    "EmailMailboxes": "email.mailboxes",
    "EmailMembers": "email.members",
    "EmailOrganizations": "email.organizations",
    "EmailPersonas": "email.personas",
    "Outreach": "outreach",
}
ONBOARD: dict[str, Any] = {
    "user_id": USER,
    "organization_name": "Example Labs",
    "primary_website_url": "https://www.example.com",
    "physical_address": "1 Example Street, Boston, MA 02110",
    "daily_volume": 200,
    "sender_personas": [{"first_name": "Ada", "last_name": "Example"}],
    "contact_details": {
        "first_name": "Ada",
        "last_name": "Example",
        "email": USER,
        "phone": "+1 617 555 0100",
        "organization": "Example Labs",
        "address_line1": "1 Example Street",
        "city": "Boston",
        "state": "MA",
        "country": "US",
        "postal_code": "02110",
    },
}


def build(world: World) -> None:
    """Connect both CRMs, and set an organisation up with a second member."""
    for app in ("ATTIO", "HUBSPOT"):
        world.client.put(f"/v1/integrations/apps/{app}", params={"enabled": "true"})
        begun = world.post("/v1/integrations/connections/initiate", {"user_id": USER, "app_name": app})
        connection_id = begun["redirect_url"].partition("connection_id=")[2].partition("&")[0]
        world.post("/v1/integrations/connections/callback", {"connection_id": connection_id, "code": "c"})
    world.organization_id = world.post("/v1/email/onboard", ONBOARD)["organization_id"]
    home = f"/v1/email/organizations/{world.organization_id}"
    world.post(f"{home}/members", {"email": OTHER}, user_id=USER)
    added = world.post(f"{home}/personas", {"first_name": "Grace", "last_name": "Example"}, user_id=USER)
    world.persona_id = added["persona_id"]
    inboxes = world.client.get("/v1/email/inboxes", params={"user_id": USER, "kind": "all"}).json()
    world.mailbox_id = inboxes["inboxes"][0]["mailbox_id"]
