"""What is said to whoever uses a closed client."""

from __future__ import annotations

from lumnisai.exceptions import ClientClosedError


def closed_error() -> ClientClosedError:
    """Return the error for a call after `close()`."""
    return ClientClosedError("This client is closed; make a new one.")
