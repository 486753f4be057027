"""Give a contract what its operations share: servers, security, tags, components, webhooks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from scripts.spec import document as contract
from scripts.spec.diff.loose import loose
from scripts.spec.diff.reader import SCHEMAS, Reader, mapping, sequence
from scripts.spec.document import operations, webhooks
from scripts.spec.normalise.errors import ENVELOPE, is_failure_of_fastapi
from scripts.spec.normalise.walk import references
from scripts.spec.normalise.words import snake, spoken

SUPPLIED = contract.load(Path(__file__).with_name("supplied.yaml"))
SHARED = ("parameters", "responses")


def take_surroundings(document: dict[str, Any], current: dict[str, Any], notes: list[str]) -> None:
    """Take from the present contract what a document of the platform doesn't decide: servers, security, webhooks."""
    components, present = document["components"], mapping(current.get("components"))
    schemes = mapping(present.get("securitySchemes")) or SUPPLIED["securitySchemes"]
    for name, scheme in sorted(mapping(components.get("securitySchemes")).items()):
        if _credential(scheme) not in map(_credential, schemes.values()):
            notes.append(f"security {name}: not one of ours, so it was left out; the client can't send it.")
    components["securitySchemes"] = schemes
    document["security"] = current.get("security") or [{name: []} for name in schemes]
    document["info"] = {**mapping(document.get("info")), **mapping(current.get("info"))}
    document["openapi"] = current.get("openapi", "3.1.0")
    document.pop("servers", None)
    for key in SHARED:
        components.pop(key, None)
    for name in [name for name, schema in components["schemas"].items() if is_failure_of_fastapi(name, schema)]:
        del components["schemas"][name]
    for key, value in current.items():
        if key not in ("paths", "components", "tags", "webhooks"):
            document.setdefault(key, value)
    known = mapping(current.get("webhooks"))
    both = known.keys() & mapping(document.get("webhooks")).keys()
    notes += [f"webhook {name}: kept as it is at present." for name in sorted(both)]
    if calls := {**mapping(document.get("webhooks")), **known}:
        document["webhooks"] = calls


def share_components(document: dict[str, Any], current: dict[str, Any]) -> None:
    """Offer the parameters and responses of the present contract, and those that every contract has."""
    components, present = document["components"], mapping(current.get("components"))
    supplied = {
        "parameters": SUPPLIED["parameters"],
        "responses": {name: {**response, "content": ENVELOPE} for name, response in SUPPLIED["responses"].items()},
    }
    for key in SHARED:
        components[key] = {**supplied[key], **mapping(present.get(key)), **mapping(components.get(key))}


def settle_components(document: dict[str, Any], current: dict[str, Any], own: dict[str, Any], *, ours: bool) -> None:
    """Take the schemas that are referred to, and drop what was offered but isn't used.

    Args:
        own: The components that the incoming contract had; what it had is kept if it is in our form.
        ours: The contract is in our form already.
    """
    components = document["components"]
    present = {**SUPPLIED["schemas"], **mapping(mapping(current.get("components")).get("schemas"))}
    schemas: dict[str, Any] = {**present, **components["schemas"]}
    kept = {f"#/components/{kind}/{name}" for kind in (*SHARED, "schemas") for name in mapping(own.get(kind)) if ours} | {
        SCHEMAS + name for name in loose(Reader(current)) if not ours
    }
    waiting = [*kept, *references(document.get("paths")), *references(document.get("webhooks"))]
    used: set[str] = set()
    while waiting:
        if (reference := waiting.pop()) not in used:
            used.add(reference)
            kind, _, name = reference.removeprefix("#/components/").partition("/")
            waiting += references((schemas if kind == "schemas" else mapping(components.get(kind))).get(name))
    components["schemas"] = schemas
    for kind in (*SHARED, "schemas"):
        left = {name: each for name, each in components[kind].items() if f"#/components/{kind}/{name}" in used}
        components[kind] = left
        if not left and kind not in own:
            del components[kind]


def list_tags(document: dict[str, Any], current: dict[str, Any]) -> None:
    """List every tag that an operation has, with its description."""
    listed = {
        tag["name"]: tag for tag in [*sequence(current.get("tags")), *sequence(document.get("tags"))] if "name" in mapping(tag)
    }
    used = {str(tag) for each in (*operations(document), *webhooks(document)) for tag in sequence(each.data.get("tags"))}
    known = {tag.get("name") for tag in map(mapping, sequence(current.get("tags")))}
    kept = [name for name in listed if name in used | known]
    document["tags"] = [
        listed.get(name) or {"name": name, "description": f"{spoken(name)}."} for name in dict.fromkeys([*kept, *sorted(used)])
    ]


def word_webhooks(document: dict[str, Any], notes: list[str]) -> None:
    """Name and describe the calls of the platform that have neither."""
    for webhook in webhooks(document):
        if not (webhook.id and webhook.data.get("summary") and webhook.data.get("description")):
            notes.append(f"webhook {webhook.path}: new here, so its name or texts are made of its event.")
        webhook.data.setdefault("operationId", snake(webhook.path))
        webhook.data["summary"] = webhook.data.get("summary") or spoken(webhook.path)
        webhook.data["description"] = webhook.data.get("description") or f"{spoken(webhook.path)}."


def _credential(scheme: Any) -> tuple[str, ...]:
    data = mapping(scheme)
    return tuple(str(data.get(key, "")).lower() for key in ("type", "in", "scheme", "name"))
