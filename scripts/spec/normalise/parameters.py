"""Complete the parameters of an operation."""

from __future__ import annotations

from typing import Any

from scripts.spec.diff.reader import Reader, mapping, reference_of, sequence
from scripts.spec.normalise.words import spoken

IDEMPOTENCY_KEY = {"$ref": "#/components/parameters/IdempotencyKey"}
# The client sends these itself, as the security scheme says.
CREDENTIALS = {"x-api-key", "authorization"}
Place = tuple[str, str]


def complete_parameters(
    reader: Reader,
    data: dict[str, Any],
    method: str,
    present_reader: Reader,
    present: dict[str, Any],
    notes: list[str],
    *,
    ours: bool,
) -> list[Any]:
    """Return the parameters of an operation, those it has at present first and in that order."""
    before = {_place(present_reader.resolved(raw)): raw for raw in sequence(present.get("parameters"))}
    made: dict[Place, Any] = {}
    for raw in sequence(data.get("parameters")):
        parameter = reader.resolved(raw)
        place = _place(parameter)
        if place == ("header", "idempotency-key"):
            made[place] = raw if reference_of(raw) else dict(IDEMPOTENCY_KEY)
        elif place[0] != "header" or place[1] not in CREDENTIALS:
            made[place] = (
                raw if reference_of(raw) else _completed(parameter, present_reader, before.get(place), data["operationId"], notes)
            )
    if not ours:
        # The platform's document had no say about what only a promise of this project is known for.
        promised = {place: raw for place, raw in before.items() if present_reader.resolved(raw).get("x-evidence") == "promised"}
        made = {**promised, **made}
    if method != "get":
        made.setdefault(("header", "idempotency-key"), dict(IDEMPOTENCY_KEY))
    order = {place: number for number, place in enumerate(before)}
    return [made[place] for place in sorted(made, key=lambda place: order.get(place, len(order)))]


def _place(parameter: dict[str, Any]) -> Place:
    where, name = str(parameter.get("in")), str(parameter.get("name"))
    return where, name.lower() if where == "header" else name


def _completed(parameter: dict[str, Any], present_reader: Reader, present: Any, name: str, notes: list[str]) -> dict[str, Any]:
    now = present_reader.resolved(present)
    made = dict(parameter)
    schema = mapping(made.get("schema"))
    # FastAPI writes the description of a parameter into its schema as well.
    inner = schema.get("description")
    if inner and made.setdefault("description", inner) == inner:
        made["schema"] = {key: value for key, value in schema.items() if key != "description"}
    same = all(made.get(key, now.get(key)) == now.get(key) for key in ("required", "schema"))
    if reference_of(present) and not made.get("description") and same:
        return mapping(present)
    for key in now:
        if key == "description" or key.startswith("x-"):
            made.setdefault(key, now[key])
    if not made.get("description"):
        made["description"] = f"{spoken(str(made.get('name')))}."
        notes.append(f"{name}: description of the parameter {made.get('name')} made of its name.")
    return made
