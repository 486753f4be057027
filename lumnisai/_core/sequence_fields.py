"""What is given to sequences: lists with their limits, filters that are joined, and the items of a poll."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar, cast
from uuid import UUID

from lumnisai._core.campaign_fields import ids, items
from lumnisai.exceptions import ValidationError
from lumnisai_api.types import Model

T = TypeVar("T")
MOST_EXECUTIONS, MOST_STATUSES = 100, 500
MOST_REQUESTS, MOST_PROJECTS, MOST_PER_PROJECT = 10, 20, 100


def text_of(given: UUID | str | None) -> str | None:
    """Return an id as it goes over the wire; `None` stays."""
    return None if given is None else str(given)


def limited_ids(name: str, given: Sequence[UUID | str], most: int) -> list[str]:
    """Return ids as they go over the wire.

    Raises:
        ValidationError: The list is empty, no list, or longer than one call takes.
    """
    found = ids(name, given)
    if len(found) > most:
        raise ValidationError(f"{name} may hold at most {most} ids in one call; it holds {len(found)}. Split it.")
    return found


def joined(given: str | Sequence[str] | None) -> str | None:
    """Return one or several values of a filter as the one parameter they travel in; nothing given means no filter."""
    if given is None or isinstance(given, str):
        # A member of an enum is a text too; what counts is its value.
        return None if not given else str(given)
    return ",".join(str(one) for one in given) or None


def selected(
    template_id: UUID | str | None,
    project_id: UUID | str | None,
    project_ids: Sequence[UUID | str] | None,
    execution_ids: Sequence[UUID | str] | None,
) -> dict[str, Any]:
    """Return which executions a call is about.

    Raises:
        ValidationError: Nothing narrows them down, or a list is empty.
    """
    if all(given is None for given in (template_id, project_id, project_ids, execution_ids)):
        raise ValidationError(
            "Say which executions are meant: give template_id, project_id, project_ids or execution_ids. "
            "A call without any of them could be read as all executions there are."
        )
    return {
        "template_id": text_of(template_id),
        "project_id": text_of(project_id),
        "project_ids": None if project_ids is None else ids("project_ids", project_ids),
        "execution_ids": None if execution_ids is None else ids("execution_ids", execution_ids),
    }


def check_decision(action: str, reason: str | None) -> None:
    """Refuse to turn steps down without saying why, as the call for a single step does.

    Raises:
        ValidationError: A reason is missing.
    """
    if action == "reject" and not (reason or "").strip():
        raise ValidationError("reason is missing: say why the steps are rejected.")


def poll_requests(given: Sequence[T]) -> list[T]:
    """Return the items of a poll.

    Raises:
        ValidationError: There are none or too many, two share an id, or one asks for more than the platform gives.
    """
    found = items("requests", given)
    if len(found) > MOST_REQUESTS:
        raise ValidationError(f"requests may hold at most {MOST_REQUESTS} items in one call; it holds {len(found)}.")
    seen: set[str] = set()
    for one in found:
        request = _plain(one)
        name = str(request.get("id"))
        if name in seen:
            raise ValidationError(f"Two requests have the id {name!r}: answers are told apart by it, so give each its own.")
        seen.add(name)
        _check_parameters(name, _plain(request.get("params") or {}))
    return found


def _check_parameters(name: str, parameters: Mapping[str, Any]) -> None:
    projects: Any = parameters.get("project_ids")
    limit: Any = parameters.get("limit")
    count = 0 if projects is None or isinstance(projects, str) else len(projects)
    if count > MOST_PROJECTS:
        raise ValidationError(f"The request {name!r} may name at most {MOST_PROJECTS} projects; it names {count}.")
    if isinstance(limit, int) and limit > MOST_PER_PROJECT:
        raise ValidationError(f"limit of the request {name!r} may be at most {MOST_PER_PROJECT}; it is {limit}.")


def _plain(given: Any) -> Mapping[str, Any]:
    plain: Any = given.to_dict() if isinstance(given, Model) else given
    return cast("Mapping[str, Any]", plain) if isinstance(plain, Mapping) else {}
