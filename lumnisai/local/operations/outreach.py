"""People reached by sequences and campaigns: made up, but always the same for a user, and the figures add up."""

from __future__ import annotations

import uuid
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from lumnisai.local.call import Call, operation
from lumnisai.local.clock import timestamp
from lumnisai.local.errors import Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.connection_states import subject
from lumnisai.local.operations.crm_records import number_of
from lumnisai.local.operations.outreach_people import Person, person

# In their order; a person who was only asked to connect has reached none of them.
STAGES = ("connected", "messaged", "replied", "meeting_booked")
CHANNELS = ("linkedin", "inmail", "email")
SOURCES = (("campaign", "Spring outreach"), ("sequence", "Follow-up"), ("campaign", "Product launch"))
PEOPLE = 60


class Reached(NamedTuple):
    """Somebody who was written to, and how far that led."""

    number: int
    person: Person
    source: str
    source_id: str
    source_name: str
    channel: str
    moments: dict[str, datetime]


@operation("list_outreach_connections")
async def list_outreach_connections(call: Call) -> Any:
    """List people by the stage they have reached."""
    stage, channel = call.query["stage"], call.query["channel"]
    for name, value, values in (("stage", stage, STAGES), ("channel", channel, CHANNELS)):
        if value not in ("all", *values):
            raise Invalid.at(["query", name], f"must be one of all, {', '.join(values)}", "enum")
    return _answer(call, stage, channel, with_stats=call.query["stats"])


@operation("list_accepted_outreach_connections")
async def list_accepted_outreach_connections(call: Call) -> Any:
    """List people who have accepted a connection request."""
    return _answer(call, "connected", "all", with_stats=False)


def _answer(call: Call, stage: str, channel: str, *, with_stats: bool) -> Any:
    user = subject(call)
    people = _wanted(call, _reached(call, user))
    found: list[tuple[datetime, Reached, str]] = []
    for one in people:
        shown = next((name for name in reversed(STAGES) if name in one.moments), "") if stage == "all" else stage
        if shown in one.moments and (stage != "messaged" or channel in ("all", one.channel)):
            found.append((one.moments[shown], one, shown))
    if call.query["since"] is not None:
        found = [entry for entry in found if entry[0].date().isoformat() >= call.query["since"]]
    found.sort(key=lambda entry: (entry[0], -entry[1].number), reverse=True)
    items = [_render(user, one, shown, moment) for moment, one, shown in found]
    stats = {"by_channel": {name: _funnel(people, name) for name in CHANNELS}} if with_stats else None
    return call.paged(items, stage=stage, channel=channel, stats=stats, computed_at=call.now())


def _wanted(call: Call, people: list[Reached]) -> list[Reached]:
    source, campaigns = call.query["source"], call.query["campaign_id"]
    if campaigns:
        people = [one for one in people if one.source == "campaign" and one.source_id in campaigns]
    return people if source == "all" else [one for one in people if one.source == source]


def _reached(call: Call, user: str) -> list[Reached]:
    today = call.platform.clock.now().astimezone(UTC).replace(hour=9, minute=0, second=0, microsecond=0)
    people: list[Reached] = []
    for number in range(PEOPLE):
        drawn = number_of(user, "outreach", str(number))
        channel = CHANNELS[(0, 0, 0, 1, 2, 2)[drawn % 6]]
        source, name = SOURCES[drawn // 6 % len(SOURCES)]
        # Half of those asked go on to each next stage.
        steps = next((step for step in range(len(STAGES)) if drawn >> (10 + step) & 1), len(STAGES))
        # Only LinkedIn has connections; elsewhere it begins with the message.
        stages = STAGES[:steps] if channel == "linkedin" else STAGES[1 : max(steps, 2)]
        began = today - timedelta(days=30 + drawn // 20 % 60, minutes=number)
        moments = {stage: began + timedelta(days=5 * (step + 1)) for step, stage in enumerate(stages)}
        source_id = str(uuid.uuid5(uuid.UUID(user), f"{source}/{name}"))
        people.append(Reached(number, person(user, number), source, source_id, name, channel, moments))
    return people


def _render(user: str, one: Reached, stage: str, moment: datetime) -> JsonObject:
    return {
        "row_id": f"row_{number_of(user, 'row', str(one.number))}",
        "source": one.source,
        "source_id": one.source_id,
        "source_name": one.source_name,
        "user_id": user,
        "full_name": one.person.name,
        "title": one.person.title,
        "company": one.person.company,
        "linkedin_url": f"https://www.linkedin.com/in/{one.person.slug}",
        "provider_id": f"ACoAA{number_of(user, 'member', str(one.number)):x}",
        "sender_account_id": f"acct_{number_of(user, one.channel):x}",
        "stage": stage,
        "stage_at": timestamp(moment),
    }


def _funnel(people: list[Reached], channel: str) -> JsonObject:
    of_channel = [one for one in people if one.channel == channel]
    connected, sent, replied, booked = (sum(stage in one.moments for one in of_channel) for stage in STAGES)
    on_linkedin = channel == "linkedin"
    requests = len(of_channel) if on_linkedin else 0
    ratios = {
        "connect_rate": _rate(connected, requests),
        "message_rate": _rate(sent, connected),
        "reply_rate": _rate(replied, sent),
        "meeting_rate": _rate(booked, replied),
    }
    counts = {"connection_requests_sent": requests, "connected": connected, "sent": sent, "replied": replied}
    return {**counts, "meeting_booked": booked, "ratios": ratios}


def _rate(part: int, whole: int) -> float | None:
    return part / whole if whole else None
