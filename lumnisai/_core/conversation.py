"""What people may pass to `invoke()`, and the messages it becomes."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from lumnisai._core.json_values import is_mapping
from lumnisai.exceptions import ValidationError

if TYPE_CHECKING:
    from lumnisai_api.models import Message

    MessageLike = Message | Mapping[str, Any]
    MessagesLike = str | MessageLike | Sequence[MessageLike | str]


def choose_input(messages: MessagesLike | None, prompt: MessagesLike | None, task: MessagesLike | None) -> MessagesLike:
    """Return the one input that was given.

    Raises:
        ValidationError: None was given, or more than one.
    """
    given = {name: value for name, value in (("messages", messages), ("prompt", prompt), ("task", task)) if value is not None}
    if "task" in given:
        warnings.warn("task= is deprecated; pass the text as the first argument.", DeprecationWarning, stacklevel=3)
    if not given:
        raise ValidationError("invoke: nothing to do. Pass a text, a message or a list of messages as the first argument.")
    if len(given) > 1:
        raise ValidationError(f"invoke: pass only one of messages, prompt and task; got {' and '.join(given)}.")
    return next(iter(given.values()))


def as_messages(value: MessagesLike) -> list[dict[str, Any]]:
    """Return a list of messages in wire form from a text, one message, or a list of either.

    Raises:
        ValidationError: Something in it is not a message.
    """
    if isinstance(value, (str, Mapping)) or _is_model(value):
        return [_message(value)]
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
        if not value:
            raise ValidationError("messages is empty: at least one message is needed.")
        return [_message(item) for item in value]
    raise ValidationError(f"A message is a text or {{'role': …, 'content': …}}, or a list of these; got {type(value).__name__}.")


def _message(value: Any) -> dict[str, Any]:
    if isinstance(value, str):
        if not value.strip():
            raise ValidationError("The prompt is empty: say what the agent should do.")
        return {"role": "user", "content": value}
    wire: Any = value.to_dict() if _is_model(value) else value
    if not is_mapping(wire):
        raise ValidationError(f"A message is a text or {{'role': …, 'content': …}}; got {type(value).__name__}.")
    missing = [key for key in ("role", "content") if wire.get(key) is None]
    if missing:
        raise ValidationError(f"A message needs {' and '.join(missing)}; got the keys {sorted(map(str, wire))}.")
    return {str(key): item for key, item in wire.items()}


def _is_model(value: Any) -> bool:
    return hasattr(value, "to_dict")
