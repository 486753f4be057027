"""What a skill consists of, given field by field or as one object."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lumnisai._core.given import NOT_GIVEN
from lumnisai._core.lengths import check_length
from lumnisai.exceptions import ValidationError
from lumnisai_api.models import SkillCreateRequest, SkillUpdateRequest

LENGTHS = {"name": 1000, "description": None, "content": None, "category": 100, "version": 20}
DEFAULT_VERSION = "1.0.0"


def new_skill(skill_data: SkillCreateRequest | Mapping[str, Any] | None, fields: Mapping[str, Any]) -> SkillCreateRequest:
    """Return the body that creates a skill.

    Args:
        skill_data: The whole of it; or `None`.
        fields: The same field by field; those that are `None` were not given.

    Raises:
        ValidationError: Both or neither were given, or a text is missing, empty or too long.
    """
    chosen = _chosen("skill_data", skill_data, {name: value for name, value in fields.items() if value is not None})
    given = {"version": DEFAULT_VERSION, **{name: value for name, value in chosen.items() if value is not None}}
    _check_names("skill_data", given, (*LENGTHS,))
    for name in ("name", "description", "content"):
        if name not in given:
            raise ValidationError(f"{name} is missing: a skill needs name, description and content.")
    _check_lengths(given)
    return SkillCreateRequest(**given)


def changed_skill(updates: SkillUpdateRequest | Mapping[str, Any] | None, fields: Mapping[str, Any]) -> SkillUpdateRequest:
    """Return the body that changes a skill.

    Args:
        updates: The changes as one object, where a category of `None` clears it; or `None`.
        fields: The same field by field; a category that is `NOT_GIVEN` stays, as do other fields that are `None`.

    Raises:
        ValidationError: Both were given, or nothing to change, or a text is empty or too long.
    """
    kept = {name: value for name, value in fields.items() if value is not NOT_GIVEN and (value is not None or name == "category")}
    given = _chosen("updates", updates, kept)
    _check_names("updates", given, (*LENGTHS, "is_active"))
    if "category" not in given and all(value is None for value in given.values()):
        raise ValidationError("There is nothing to change: give at least one field of the skill.")
    _check_lengths(given)
    return SkillUpdateRequest(**given)


def _chosen(
    name: str, whole: SkillCreateRequest | SkillUpdateRequest | Mapping[str, Any] | None, fields: dict[str, Any]
) -> dict[str, Any]:
    if whole is None:
        return fields
    if fields:
        raise ValidationError(f"{name} holds the whole skill; leave it or {', '.join(fields)} out.")
    if isinstance(whole, Mapping):
        return {str(key): value for key, value in whole.items()}
    if isinstance(whole, (SkillCreateRequest, SkillUpdateRequest)):
        return whole.to_dict()
    raise ValidationError(f"{name} must be an object of lumnisai.models or a mapping, not {type(whole).__name__}.")


def _check_names(name: str, given: Mapping[str, Any], known: tuple[str, ...]) -> None:
    unknown = sorted(given.keys() - set(known))
    if unknown:
        raise ValidationError(f"{name}: a skill has no {', '.join(map(repr, unknown))}; it has {', '.join(known)}.")


def _check_lengths(given: Mapping[str, Any]) -> None:
    for name, most in LENGTHS.items():
        check_length(name, given.get(name), most=most, least=0 if name == "category" else 1)
