"""What requests about messages must hold before they are sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai.exceptions import ValidationError

if TYPE_CHECKING:
    from lumnisai_api.types import Model

IDENTIFIERS = ("email", "linkedin_url", "provider_id")
NO_IDENTIFIER = "give at least one of email, linkedin_url and provider_id"


def check_identifiers(fields: Mapping[str, Any]) -> None:
    """Refuse a person whom nothing identifies.

    Raises:
        ValidationError: Email, LinkedIn address and provider id are all missing or empty.
    """
    if not any(fields.get(name) for name in IDENTIFIERS):
        raise ValidationError(f"This person can't be found: {NO_IDENTIFIER}.")


def prospects_on_wire(prospects: Iterable[Model | Mapping[str, Any]], *, at_least_one: bool) -> list[dict[str, Any]]:
    """Return people in their wire form, each of whom something identifies.

    Raises:
        ValidationError: There are none although one is needed, or one has neither email nor LinkedIn address nor provider id.
    """
    found = objects_on_wire("prospects", prospects)
    if at_least_one and not found:
        raise ValidationError("prospects is empty: name at least one person.")
    for place, prospect in enumerate(found):
        if not any(prospect.get(name) for name in IDENTIFIERS):
            who = prospect.get("prospect_id")
            named = f" ({who})" if who else ""
            raise ValidationError(f"prospects[{place}]{named} can't be found: {NO_IDENTIFIER}; prospect_id does not count.")
    return found


def objects_on_wire(name: str, objects: Iterable[Model | Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return a list of objects in their wire form.

    Raises:
        ValidationError: It is no list, or something in it is no object.
    """
    from lumnisai_api.types import Model

    if isinstance(objects, (str, bytes, Mapping, Model)):
        raise ValidationError(f"{name} must be a list of objects; for one of them pass a list of one.")
    return [_wire(f"{name}[{place}]", one) for place, one in enumerate(objects)]


def batch_of_drafts(
    prospects: Iterable[Model | Mapping[str, Any]], *, project_id: UUID | str, channel: str, **options: Any
) -> dict[str, Any]:
    """Return the body of a batch of drafts; options that are `None` are left out.

    Raises:
        ValidationError: The prospects are no list of objects.
    """
    further = {name: value for name, value in options.items() if value is not None}
    people = objects_on_wire("prospects", prospects)
    return {"prospects": people, "project_id": str(project_id), "channel": channel, **further}


def filled(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that say something: neither `None` nor an empty text or list."""
    return {name: value for name, value in fields.items() if value is not None and value not in ("", [])}


def some(name: str, values: Sequence[Any] | None) -> list[Any] | None:
    """Return a list of values; a single text in place of a list is refused.

    Raises:
        ValidationError: It is a text.
    """
    if isinstance(values, str):
        raise ValidationError(f"{name} must be a list; for one pass [{values!r}].")
    return None if values is None else list(values)


def _wire(name: str, one: Model | Mapping[str, Any]) -> dict[str, Any]:
    from lumnisai_api.types import Model

    if isinstance(one, Model):
        return one.to_dict()
    if not isinstance(one, Mapping):
        raise ValidationError(f"{name} must be an object; got {type(one).__name__}.")
    return {str(key): value for key, value in one.items()}
