"""Texts of drafts, from a pattern or as an assistant might write them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from lumnisai.local.json_types import JsonObject

# `{name}` and `{{ name }}` both work, since the platform's own form is not known.
PLACEHOLDER = re.compile(r"\{\{\s*(\w+)\s*\}\}|\{(\w+)\}")


def facts_of(batch: Mapping[str, Any], prospect: Mapping[str, Any]) -> JsonObject:
    """Gather what is known for a text; facts about the person win over those of the batch."""
    name = str(prospect["name"])
    known = {
        "name": name,
        "first_name": name.partition(" ")[0],
        "last_name": name.rpartition(" ")[2],
        "title": prospect.get("current_title"),
        "company": prospect.get("current_company"),
        "email": prospect.get("email"),
    }
    known |= {"current_title": known["title"], "current_company": known["company"]}
    facts: JsonObject = {key: value for key, value in known.items() if value}
    for holder in (batch, prospect):
        facts.update(holder.get("ai_context") or {})
    return facts


def fill(pattern: str, facts: Mapping[str, Any]) -> str:
    """Put facts in the place of their names; names that are not known stay."""
    return PLACEHOLDER.sub(lambda found: str(facts.get(found[1] or found[2], found[0])), pattern)


def subject_and_content(batch: Mapping[str, Any], prospect: Mapping[str, Any], *, again: bool) -> tuple[str, str]:
    """Write a draft's subject line and text.

    Args:
        again: Whether there was contact before.
    """
    facts = facts_of(batch, prospect)
    subject = batch.get("subject_template") or "A question about {company}"
    if not batch.get("subject_template") and "company" not in facts:
        subject = "A question for {first_name}"
    return fill(subject, facts), fill(batch.get("content_template") or _written(facts, again=again), facts)


def _written(facts: Mapping[str, Any], *, again: bool) -> str:
    work = " at ".join(f"{{{name}}}" for name in ("title", "company") if name in facts)
    opening = "it was good to hear from you before" if again else "I came across your work"
    sentences = [f"Hello {{first_name}}, {opening}{f' ({work})' if work else ''}."]
    if "role_title" in facts:
        sentences.append("We are looking for a {role_title}, and I thought of you.")
    sentences.append("Would you have ten minutes this week?")
    signature = ", ".join(f"{{{name}}}" for name in ("user_name", "user_company") if name in facts)
    return " ".join(sentences) + (f"\n\n{signature}" if signature else "")
