"""How many mailboxes a volume of emails takes, and the making and retiring of them."""

from __future__ import annotations

import re
import uuid
from typing import NamedTuple
from urllib.parse import urlsplit

from lumnisai.local.call import Call
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations import email_states as states
from lumnisai.local.store import Document

# Emails that a mailbox made by the platform sends per day, and mailboxes that a domain carries.
MAILS, MAILBOXES_TO_PLAN, MOST_MAILBOXES = 30, 3, 5
DOMAIN_NAMES = ("try{}.example", "get{}.example", "{}-mail.example", "hello-{}.example")


class Fitted(NamedTuple):
    """What the change of a persona's volume led to."""

    target: int
    made: int
    present: int


def domains_for(website: str, daily_volume: int, personas: int) -> list[str]:
    """Give the domains that an organisation registers, named after its website."""
    labels = (urlsplit(website).hostname or "mail").removeprefix("www.").split(".")
    name = re.sub(r"[^a-z0-9-]", "", labels[0].lower()) or "mail"
    mailboxes = max(-(-daily_volume // MAILS), personas)
    count = -(-mailboxes // MAILBOXES_TO_PLAN)
    rounds = [(DOMAIN_NAMES[number % 4], number // 4) for number in range(count)]
    return [pattern.format(f"{name}{turn + 1 if turn else ''}") for pattern, turn in rounds]


def fit(call: Call, organization: Document, persona: Document) -> Fitted:
    """Make or retire mailboxes of a persona until they carry its volume, as far as the domains allow."""
    target = -(-_volume(call, organization, persona) // MAILS)
    live = [one for one in states.live_mailboxes(call, organization, persona.id) if not states.is_own(one)]
    for surplus in live[target:]:
        call.store.update(surplus, {**surplus.body, "retired": True})
    used = sum(not states.is_own(one) for one in states.live_mailboxes(call, organization))
    room = len(organization.body["domains"]) * MOST_MAILBOXES - used
    made = max(min(target - len(live), room), 0)
    for _ in range(made):
        _make(call, organization, persona)
    return Fitted(target, made, min(len(live), target) + made)


def fit_all(call: Call, organization: Document) -> None:
    """Fit every sender whose share follows from the organisation's volume."""
    for persona in states.personas_of(call, organization):
        if not persona.body["own"]:
            fit(call, organization, persona)


def _volume(call: Call, organization: Document, persona: Document) -> int:
    """Give the emails per day of a persona: its cap, or its share of what the caps of the others leave."""
    if persona.body["daily_volume_cap"] is not None:
        return int(persona.body["daily_volume_cap"])
    senders = [one.body for one in states.personas_of(call, organization) if not one.body["own"]]
    capped = sum(int(one["daily_volume_cap"] or 0) for one in senders)
    sharing = sum(one["daily_volume_cap"] is None for one in senders)
    rest = int(organization.body["daily_volume"]) - capped
    return max(-(-rest // max(sharing, 1)), 1)


def _make(call: Call, organization: Document, persona: Document) -> None:
    waiting = call.now() < organization.body["domains_at"]
    start = states.REGISTERING if waiting else 0.0
    body: JsonObject = {
        "persona_id": persona.id,
        "email_address": _free_address(call, organization, persona),
        "source": "inboxkit",
        "provider": None,
        "daily_send_cap": MAILS,
        "created_at": call.now(),
        "appears_at": call.now(),
        "warming_at": states.after(call, start + states.MAKING),
        "ready_at": states.after(call, start + states.MAKING + states.WARMING),
        "paused": False,
        "retired": False,
    }
    call.insert(states.MAILBOX, str(uuid.uuid4()), body, parent=organization.reference)


def _free_address(call: Call, organization: Document, persona: Document) -> str:
    mailboxes = states.mailboxes_of(call, organization)
    taken = {one.body["email_address"] for one in mailboxes}
    words = (persona.body["first_name"], persona.body["last_name"])
    name = ".".join(filter(None, (re.sub(r"[^a-z0-9-]", "", word.lower()) for word in words))) or "sender"
    domains = organization.body["domains"]
    load = {domain: sum(one.endswith(f"@{domain}") for one in taken) for domain in domains}
    domain, number = min(domains, key=lambda one: load[one]), 1
    while (address := f"{name}{number if number > 1 else ''}@{domain}") in taken:
        number += 1
    return address
