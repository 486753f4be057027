"""Contact details of people, made up; what was looked up once is free the next time.

Whoever is called Nobody is never found, and of the others one in five has no verified address.
"""

from __future__ import annotations

import re
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.json_types import JsonObject
from lumnisai.local.specialists.draws import Draw
from lumnisai.local.specialists.people import PROFILE, domain, person, profile_key, slug

KIND = "enriched_contact"
MATCH, MATCH_WITH_MOBILE = 1, 10
PROFILE_PAGE = re.compile(r"(https?://)?([a-z]+\.)?linkedin\.com/in/[^/?#\s]+", re.IGNORECASE)


@operation("enrich_contacts")
async def enrich_contacts(call: Call) -> Any:
    """Look up each person, in order; those who can't be found don't keep the others from it."""
    settings = {
        "only_verified_email": call.body.get("only_verified_email", True),
        "enrich_mobile": call.body.get("enrich_mobile", False),
        "only_verified_mobile": call.body.get("only_verified_mobile", False),
        "deep_web_fallback": call.body.get("deep_web_fallback", True),
    }
    results, cost = list[JsonObject](), 0
    for index, asked in enumerate(call.body["prospects"]):
        result = _look_up(asked, settings)
        price = _price(call, result, settings)
        cost += price
        if result["matched"]:
            result["free_enrichment"] = price == 0
        results.append({"index": index, **{name: value for name, value in result.items() if name != "_key"}})
    return {"total_cost": cost, "results": results}


def _price(call: Call, result: JsonObject, settings: JsonObject) -> int:
    if not result["matched"]:
        return 0
    with_mobile = bool(settings["enrich_mobile"] and result["person"].get("mobile"))
    key = f"{result['_key']} {'mobile' if with_mobile else 'email'}"
    if call.store.get(KIND, key, call.tenant) is not None:
        return 0
    call.insert(KIND, key, {"looked_up_at": call.now()})
    return MATCH_WITH_MOBILE if with_mobile else MATCH


def _look_up(asked: JsonObject, settings: JsonObject) -> JsonObject:
    given = {name: value.strip() for name, value in asked.items() if isinstance(value, str) and value.strip()}
    name = given.get("full_name") or " ".join(given[part] for part in ("first_name", "last_name") if part in given)
    company = given.get("company_name") or given.get("company_website") or given.get("company_linkedin_url")
    if "linkedin_url" in given:
        if not PROFILE_PAGE.fullmatch(given["linkedin_url"].rstrip("/")):
            return _unmatched("URL_RESOLUTION_FAILED")
        key = profile_key(given["linkedin_url"])
    elif "email" in given:
        key = given["email"].lower()
    elif name and company:
        key = f"{slug(name)} at {slug(company)}"
    elif "person_id" in given:
        key = given["person_id"]
    else:
        return _unmatched("INVALID_DATAPOINTS")
    if "nobody" in f"{key} {name}".lower():
        return _unmatched("NO_MATCH")
    return _match(key, given, name, settings)


def _match(key: str, given: JsonObject, name: str, settings: JsonObject) -> JsonObject:
    draw = Draw("contact", key)
    made = person(draw, {}, "PDL")
    who = name or _name_in(key) or made["name"]
    employer = given.get("company_name") or made["current_company"]
    website = given.get("company_website") or domain(employer)
    address = given.get("email") or f"{slug(who).replace('-', '.')}@{re.sub(r'^https?://(www[.])?', '', website).split('/')[0]}"
    verified = "email" in given or draw.number("verified", 0, 4) > 0
    accepted = verified or not settings["only_verified_email"]
    found: JsonObject = {
        "full_name": who,
        "email": address if accepted else None,
        "email_status": ("valid" if verified else "catch-all") if accepted else None,
        "linkedin_url": given.get("linkedin_url") or f"{PROFILE}{slug(who)}-{draw.tag()}",
        "current_title": made["current_title"],
    }
    mobile = _mobile(draw, settings)
    if mobile:
        found |= mobile
    company = {"name": employer, "website": website}
    findings = None if accepted or not settings["deep_web_fallback"] else [_finding(address, website)]
    if not accepted and not mobile:
        return {**_unmatched("NO_MATCH"), "deep_web_findings": findings}
    return {"_key": key, "matched": True, "error_code": None, "person": found, "company": company, "deep_web_findings": findings}


def _mobile(draw: Draw, settings: JsonObject) -> JsonObject | None:
    has_one, verified = draw.number("has mobile", 0, 3) > 0, draw.number("mobile verified", 0, 3) > 0
    if not settings["enrich_mobile"] or not has_one or (settings["only_verified_mobile"] and not verified):
        return None
    # From the range that is kept free for films and tests.
    return {
        "mobile": f"+1 202 555 01{draw.number('digits', 0, 99):02}",
        "mobile_status": "verified" if verified else "unverified",
    }


def _finding(address: str, website: str) -> JsonObject:
    site = website if website.startswith("http") else f"https://{website}"
    return {
        "channel": "email",
        "value": address,
        "source_url": f"{site.rstrip('/')}/team",
        "source_type": "directory",
        "derivation": "pattern_derived",
        "verification": "catch-all",
        "role_status": "unconfirmed",
        "confidence": "low",
        "notes": "Made from the pattern of other addresses on the page.",
    }


def _unmatched(code: str) -> JsonObject:
    return {"matched": False, "error_code": code, "person": None, "company": None, "deep_web_findings": None}


def _name_in(key: str) -> str:
    """Read a name out of an address or a profile; nothing out of what is neither."""
    if "@" not in key and "/" not in key:
        return ""
    last = key.partition("@")[0].rpartition("/")[2]
    return " ".join(part for part in re.split(r"[.\-_]", last) if part.isalpha()).title()
