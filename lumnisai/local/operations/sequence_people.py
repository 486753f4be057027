"""The people whom sequences are run for: always the same for an id, and they always react in the same way.

What the `context` of a person says is taken from there. `context["simulate"]` decides how the person reacts: `connected`,
`accepts`, `opens`, `clicks`, `views_back` (true or false), `reply` (a mood, or null for none) and `fails` (how often each
step goes wrong before it works; true for always).
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from lumnisai.local.json_types import JsonObject, is_object
from lumnisai.local.operations.crm_records import number_of
from lumnisai.local.operations.outreach_people import COMPANIES, FIRST, LAST, TITLES

SENTIMENTS = ("positive", "negative", "neutral", "objection", "ooo")
REPLIES = {
    "positive": "Sounds good, tell me more.",
    "negative": "No, thank you.",
    "neutral": "Could you send me some details?",
    "objection": "We have something like that already.",
    "ooo": "I am out of office until Monday.",
}
ALWAYS = 10**6
PLACEHOLDER = re.compile(r"\{\{?\s*([A-Za-z_][A-Za-z0-9_]*)\s*\}?\}")


class Prospect(NamedTuple):
    """A person, and how this person reacts."""

    first_name: str
    last_name: str
    title: str
    company: str
    email: str | None
    connected: bool
    accepts: bool
    reply: str | None
    opens: bool
    clicks: bool
    views_back: bool
    failures: int

    @property
    def name(self) -> str:
        """The whole name."""
        return f"{self.first_name} {self.last_name}".strip()


def prospect(identifier: str, context: JsonObject) -> Prospect:
    """Give the person that an id stands for."""
    drawn = number_of("sequence", identifier)
    first, last = FIRST[drawn % len(FIRST)], LAST[drawn // 16 % len(LAST)]
    name = _text(context, "name")
    if name:
        first, _, last = name.partition(" ")
    first, last = _text(context, "first_name") or first, _text(context, "last_name") or last
    company = _text(context, "company") or COMPANIES[drawn // 256 % len(COMPANIES)]
    given = context.get("simulate")
    simulate: JsonObject = given if is_object(given) else {}
    reply: Any = simulate["reply"] if "reply" in simulate else (*SENTIMENTS, None, None, None)[drawn // 7 % 8]
    fails = simulate.get("fails", 0)
    return Prospect(
        first,
        last,
        _text(context, "title") or TITLES[drawn // 4096 % len(TITLES)],
        company,
        context["email"]
        if "email" in context and not context["email"]
        else _text(context, "email") or _email(first, last, company),
        bool(simulate.get("connected", context.get("is_connected", drawn % 5 == 0))),
        bool(simulate.get("accepts", drawn % 3 != 0)),
        reply if reply in SENTIMENTS else None,
        bool(simulate.get("opens", drawn % 2 == 0)),
        bool(simulate.get("clicks", drawn % 4 == 0)),
        bool(simulate.get("views_back", drawn % 4 == 1)),
        (ALWAYS if fails else 0) if isinstance(fails, bool) else int(fails) if isinstance(fails, (int, float)) else 0,
    )


def facts(person: Prospect, context: JsonObject) -> JsonObject:
    """Give what texts and conditions may refer to."""
    own = {name: getattr(person, name) for name in ("first_name", "last_name", "name", "title", "company", "email")}
    return {**context, **own}


def text_for(step: JsonObject, person: Prospect, context: JsonObject, most: int | None) -> str | None:
    """Write the text of a step; None for actions without one.

    Args:
        most: The most characters the action takes.
    """
    source = step.get("content_source") or ("template" if step.get("content_template") else "ai_generate")
    if most is None or source == "none":
        return None
    known = facts(person, context)
    written = PLACEHOLDER.sub(lambda found: _shown(known, found), step.get("content_template") or "")
    if source == "template":
        return written or None
    greeting = f"Hello {person.first_name}, {person.company} caught my eye."
    body = written if source == "ai_enhance" and written else (step.get("ai_instructions") or "Shall we talk?")
    return f"{greeting} {body}"[:most]


def _shown(known: JsonObject, found: re.Match[str]) -> str:
    value = known.get(found.group(1))
    return str(value) if isinstance(value, (str, int, float)) else found.group(0)


def _text(context: JsonObject, name: str) -> str | None:
    value = context.get(name)
    return value.strip() if isinstance(value, str) and value.strip() else None


def _email(first: str, last: str, company: str) -> str:
    host = re.sub(r"[^a-z0-9]+", "-", company.lower()).strip("-") or "local"
    return f"{first}.{last}@{host}.example".lower().replace(" ", "-")
