"""Reading a required field that the server left out raises an exception of our own tree."""

from __future__ import annotations

from lumnisai.exceptions import MissingFieldError
from lumnisai_api.types import Errors


def use_our_error() -> None:
    """Have the generated models raise it; whoever gives out models calls this first."""
    Errors.missing_field = MissingFieldError
