"""When the processing of a file is over."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from lumnisai._core.deadlines import Deadline
from lumnisai.exceptions import DeadlineExceededError

if TYPE_CHECKING:
    from lumnisai_api.models import ProcessingStatusResponse

# A state that nobody here knows is taken for one on the way.
FINAL = frozenset({"completed", "partial_success", "error"})


def is_final(state: ProcessingStatusResponse) -> bool:
    """Return whether nothing more will happen to the file."""
    return state.status in FINAL


def still_going(file_id: UUID | str, state: ProcessingStatusResponse | None, deadline: Deadline) -> DeadlineExceededError:
    """Return the error for a file that was not processed in time."""
    seen = "its state is not known" if state is None else f"it is {str(state.status)!r}"
    return DeadlineExceededError(
        f"The file {file_id} is not processed after {deadline.seconds:g} s: {seen}. Processing goes on; ask again with "
        "get_status() or wait_until_processed()."
    )
