"""Complete an operation: from what stands at present, and by rule where it is new."""

from __future__ import annotations

from typing import Any

from scripts.spec.diff.reader import Reader, mapping, sequence
from scripts.spec.normalise import markers
from scripts.spec.normalise.errors import describe_failures, names_of_failures
from scripts.spec.normalise.parameters import complete_parameters
from scripts.spec.normalise.paths import Known
from scripts.spec.normalise.walk import items_with_methods
from scripts.spec.normalise.words import snake, spoken

ORDER = (
    *("operationId", "tags", "summary", "description", "x-evidence", "x-idempotent", "x-retry", "x-user-scope", "x-pagination"),
    *("parameters", "requestBody", "responses"),
)
NATURAL = ("get", "put", "delete")
# What FastAPI writes where nobody wrote anything.
EMPTY_WORDS = {"", "Successful Response"}


def complete_operations(document: dict[str, Any], current: dict[str, Any], known: Known, notes: list[str], *, ours: bool) -> None:
    """Complete all operations of a contract.

    Args:
        ours: The contract is in our form already, so what it leaves out was left out on purpose.
    """
    reader, present_reader = Reader(document), Reader(current)
    failures = names_of_failures(current)
    tags = {tag["name"] for tag in sequence(current.get("tags"))}
    for path, method, data in items_with_methods(document):
        present = mapping(known.get((path, method)))
        name = data["operationId"]
        if not present:
            notes.append(f"{name}: new here ({method.upper()} {path}), with the failures that every operation may have.")
        made = {key: value for key, value in data.items() if key != "security" or value == []}
        made["tags"] = [_tag(data, present, path, tags)]
        _word(name, made, present, notes)
        parameters = complete_parameters(reader, made, method, present_reader, present, notes, ours=ours)
        if parameters:
            made["parameters"] = parameters
        if "requestBody" in made:
            made["requestBody"] = _with_examples(made["requestBody"], present_reader.resolved(present.get("requestBody")))
        made["responses"] = _responses(reader, made, present_reader, present, notes, ours=ours)
        kept = {} if ours else mapping(present.get("responses"))
        made["responses"] = describe_failures(made, method, kept, failures, reader.components["responses"])
        made["x-idempotent"] = data.get("x-idempotent", "natural" if method in NATURAL else "key")
        made |= markers.mark(reader, made, present_reader, present, notes)
        data.clear()
        data.update({key: made[key] for key in (*ORDER, *made) if key in made})


def _tag(data: dict[str, Any], present: dict[str, Any], path: str, tags: set[str]) -> str:
    given = sequence(data.get("tags"))
    own = snake(str(given[0])) if given else None
    if own is not None and (own in tags or not present):
        return own
    if present:
        return str(sequence(present.get("tags"))[0])
    parts = [part for part in path.split("/") if part and not part.startswith("{")]
    return snake(next((part for part in parts if not (part[0] == "v" and part[1:].isdigit())), "other"))


def _word(name: str, data: dict[str, Any], present: dict[str, Any], notes: list[str]) -> None:
    for key, words in (("summary", spoken(name)), ("description", f"{data.get('summary') or spoken(name)}.")):
        if not data.get(key):
            data[key] = present.get(key) or words
            if not present.get(key):
                notes.append(f"{name}: {key} made of its name.")


def _responses(
    reader: Reader, data: dict[str, Any], present_reader: Reader, present: dict[str, Any], notes: list[str], *, ours: bool
) -> dict[str, Any]:
    made: dict[str, Any] = {}
    before = mapping(present.get("responses"))
    for status, raw in mapping(data.get("responses")).items():
        if str(status)[:1] in ("4", "5"):
            made[str(status)] = raw
            continue
        response = reader.resolved(raw)
        now = present_reader.resolved(before.get(str(status)))
        if says_nothing(response) and now.get("content") and not ours:
            notes.append(
                f"{data['operationId']}: the document doesn't say what comes with {status}; taken to be what it is at present."
            )
            response = {**response, "content": now["content"]}
        response = _with_examples(response, now)
        if response.get("description", "") in EMPTY_WORDS:
            response["description"] = now.get("description") or (
                "Done; there is no body." if "content" not in response else "The answer."
            )
        made[str(status)] = response
    return made


def says_nothing(response: dict[str, Any]) -> bool:
    """Return whether a response tells no more of its body than FastAPI does of functions without a type."""
    content = mapping(response.get("content"))
    return not content or content == {"application/json": {"schema": {}}}


def _with_examples(holder: dict[str, Any], present: dict[str, Any]) -> dict[str, Any]:
    content: dict[str, Any] = {}
    for kind, media in mapping(holder.get("content")).items():
        made = {key: value for key, value in media.items() if key != "examples"}
        now = mapping(mapping(present.get("content")).get(kind))
        several = [mapping(each).get("value") for each in mapping(media.get("examples")).values() if "value" in mapping(each)]
        if "example" not in made and several:
            made["example"] = several[0]
        if "example" not in made and "example" in now:
            made["example"] = now["example"]
        content[kind] = made
    return {**holder, "content": content} if content else dict(holder)
