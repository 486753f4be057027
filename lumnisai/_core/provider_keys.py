"""The names of providers and key modes, as people write them and as the wire has them."""

from __future__ import annotations

from typing import Any, Literal, overload
from uuid import UUID

from lumnisai.exceptions import ValidationError
from lumnisai_api.models import ApiKeyMode, ApiProvider

_MODES = {"byo": "byo_keys", "bring_your_own": "byo_keys", "use_platform": "platform"}


@overload
def provider_name(provider: ApiProvider | str) -> str: ...
@overload
def provider_name(provider: ApiProvider | UUID | str, *, known_only: Literal[True]) -> str | None: ...


def provider_name(provider: Any, *, known_only: bool = False) -> str | None:
    """Return the wire name of a provider: `openai`, `OPENAI` and `OPENAI_API_KEY` all give `OPENAI_API_KEY`.

    Args:
        provider: The name as somebody wrote it.
        known_only: Return `None` for a name that no provider has, rather than passing it on.

    Raises:
        ValidationError: It is empty.
    """
    text = str(provider).strip()
    if not text:
        raise ValidationError("provider is empty: name one, such as 'openai' or ApiProvider.OPENAI.")
    members = ApiProvider.__members__
    spelled = text.upper().replace("-", "_")
    for candidate in (spelled, f"{spelled}_API_KEY"):
        if candidate in members:
            return str(members[candidate].value)
    return None if known_only else text


def key_mode(mode: ApiKeyMode | str) -> str:
    """Return the wire name of a key mode: `byo` gives `byo_keys`.

    Raises:
        ValidationError: There is no such mode.
    """
    spelled = str(mode).strip().lower()
    value = _MODES.get(spelled, spelled)
    if not ApiKeyMode(value).is_known:
        raise ValidationError(
            f"mode must be 'byo' or 'platform' (ApiKeyMode.BRING_YOUR_OWN, ApiKeyMode.USE_PLATFORM); got {mode!r}."
        )
    return value
