"""Names of outside apps, and what the state of a connection means for somebody who waits for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from lumnisai.exceptions import IntegrationConnectionError, ValidationError

if TYPE_CHECKING:
    from lumnisai_api.models import ConnectionStatus, ConnectionStatusResponse

# A connection never leaves these by itself.
DEAD_ENDS = frozenset({"failed", "expired"})


def app_name(name: str | None) -> str:
    """Return the name of an app as the wire has it: upper case.

    Raises:
        ValidationError: It is missing or empty.
    """
    if name is None:
        raise ValidationError("app_name is missing: name the app, as in app_name='GMAIL'.")
    if not isinstance(name, str):
        raise ValidationError(f"app_name must be a text such as 'GMAIL', not {type(name).__name__}.")
    if not name.strip():
        raise ValidationError("app_name is empty: name the app, as in app_name='GMAIL'.")
    return name.strip().upper()


def app_names(names: Iterable[str] | str) -> list[str]:
    """Return the names of several apps, given as a list or separated by commas, each once."""
    listed = names.split(",") if isinstance(names, str) else names
    return list(dict.fromkeys(app_name(name) for name in listed if str(name).strip()))


def is_reached(state: ConnectionStatusResponse, target: ConnectionStatus | str, user_id: str) -> bool:
    """Tell whether a connection is in the state that is waited for.

    Raises:
        IntegrationConnectionError: It is in another state, and will not leave it by itself.
    """
    status = str(state.status)
    if status == str(target):
        return True
    if status in DEAD_ENDS:
        reason = f": {state.error_message.rstrip('.')}" if state.error_message else ""
        raise IntegrationConnectionError(
            f"The connection of {user_id!r} to {state.app_name} is {status}{reason}. Begin anew with initiate_connection().",
            operation="get_connection_status",
            detail=state.to_dict(),
        )
    return False
