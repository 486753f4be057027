"""Limits on the length of texts, as the contract has them."""

from __future__ import annotations

from lumnisai.exceptions import ValidationError


def check_length(name: str, value: object, *, most: int | None = None, least: int = 0) -> None:
    """Refuse a text that is too short or too long; `None` passes. The message doesn't show the text.

    Raises:
        ValidationError: It is not a text, or its length is out of bounds.
    """
    if value is None:
        return
    if not isinstance(value, str):
        raise ValidationError(f"{name} must be a text, not {type(value).__name__}.")
    if len(value.strip() if least else value) < least:
        raise ValidationError(f"{name} must not be empty.")
    if most is not None and len(value) > most:
        raise ValidationError(f"{name} must have at most {most} characters; it has {len(value)}.")
