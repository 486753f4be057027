"""What the end of a run means for the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lumnisai._core.json_values import is_object
from lumnisai._core.one_line import one_line
from lumnisai.exceptions import ResponseCancelledError, ResponseError, ResponseFailedError

if TYPE_CHECKING:
    from lumnisai_api.models import ResponseObject


def check_outcome(response: ResponseObject, *, raise_on_failure: bool) -> None:
    """Raise the error for a run that ended without success.

    Raises:
        ResponseFailedError: It failed.
        ResponseCancelledError: It was cancelled.
    """
    if not raise_on_failure or response.status not in ("failed", "cancelled"):
        return
    cls: type[ResponseError] = ResponseFailedError if response.status == "failed" else ResponseCancelledError
    code, words = reason_of(response.error)
    what = f"The run {response.response_id} {'failed' if response.status == 'failed' else 'was cancelled'}"
    error = cls(f"{what}: {one_line(words)}" if words else f"{what}.", code=code, detail=response.error)
    error.response = response
    error.response_id = str(response.response_id)
    raise error


def reason_of(error: Any) -> tuple[str | None, str | None]:
    """Return the code and the words of a run's error, as far as it has them."""
    if isinstance(error, str):
        return None, error
    if not is_object(error):
        return None, None
    code = error.get("code")
    words = next((error[key] for key in ("message", "detail", "error", "reason") if isinstance(error.get(key), str)), None)
    return (code if isinstance(code, str) else None), words or (str(error) if error else None)
