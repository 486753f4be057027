"""What is given to campaigns: lists of ids and people, changes, and the job that writes a playbook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from lumnisai._core.given import NOT_GIVEN
from lumnisai.exceptions import DeadlineExceededError, ValidationError

if TYPE_CHECKING:
    from lumnisai._core.deadlines import Deadline
    from lumnisai_api.models import PlaybookGenerateJobStatusResponse

T = TypeVar("T")
# A job that has come here goes no further, whatever else it says.
FINAL = frozenset({"completed", "failed", "cancelled", "error"})


def items(name: str, given: Sequence[T]) -> list[T]:
    """Return the items of a list that must hold at least one.

    Raises:
        ValidationError: It is empty, or one text or object in place of a list.
    """
    # A text is a sequence of letters, each of which would become an item.
    if isinstance(given, (str, bytes, Mapping)) or not isinstance(given, Sequence):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValidationError(f"{name} must be a list, not {type(given).__name__}.")
    if not given:
        raise ValidationError(f"{name} is empty: give at least one.")
    return list(given)


def ids(name: str, given: Sequence[UUID | str]) -> list[str]:
    """Return ids as they go over the wire.

    Raises:
        ValidationError: The list is empty, or no list.
    """
    return [str(one) for one in items(name, given)]


def some_ids(name: str, given: Sequence[UUID | str] | None, everybody: str) -> list[str] | None:
    """Return ids, or `None` for everybody.

    Args:
        everybody: Whom it concerns when the list is left out.

    Raises:
        ValidationError: The list is empty, which could be read as nobody and as everybody, or no list.
    """
    if given is not None and not isinstance(given, str) and len(given) == 0:
        raise ValidationError(f"{name} is empty: name at least one, or leave it out for {everybody}.")
    return None if given is None else ids(name, given)


def check_pause(prospect_ids: object, states: object) -> None:
    """Refuse a pause that names nobody.

    Raises:
        ValidationError: Neither ids nor states were given.
    """
    if prospect_ids is None and states is None:
        raise ValidationError("Say who is to be paused: give prospect_ids, states or both.")


def check_changes(fields: Mapping[str, Any], clearable: Sequence[str] = ()) -> None:
    """Refuse an update that changes nothing.

    Args:
        fields: What was given; `None` means left out.
        clearable: The fields where `None` says something, and `NOT_GIVEN` means left out.

    Raises:
        ValidationError: Every field was left out.
    """
    if all(value is NOT_GIVEN or (value is None and name not in clearable) for name, value in fields.items()):
        raise ValidationError(f"There is nothing to change: give at least one of {', '.join(fields)}.")


def is_written(job: PlaybookGenerateJobStatusResponse) -> bool:
    """Tell whether a job that writes a playbook is over, well or not; an unknown state means that it goes on."""
    return str(job.status) in FINAL or job.error_message is not None or job.completed_at is not None


def still_writing(job_id: UUID | str, job: PlaybookGenerateJobStatusResponse | None, deadline: Deadline) -> DeadlineExceededError:
    """Return the error for a job that takes longer than its caller would wait."""
    state = "" if job is None else f"; it is {job.status}"
    return DeadlineExceededError(
        f"The playbook was not written within {deadline.seconds:g} seconds{state}. The job {job_id} goes on: wait for it again.",
        operation="get_playbook_generation_job",
    )
