"""Spell names the way this contract and Python do."""

from __future__ import annotations

import keyword
import re

# In this order: `HTTPServer` and `userId` break before the capital, `user-id` and `user.id` at the sign.
_BREAKS = re.compile(r"(?<=[A-Z])(?=[A-Z][a-z])|(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+")


def words(text: str) -> list[str]:
    """Return the words of a name in any spelling."""
    return [word for word in _BREAKS.split(text) if word]


def snake(text: str) -> str:
    """Return the name as operations and parameters are spelled."""
    made = "_".join(words(text)).lower()
    return f"the_{made}" if not made or made[0].isdigit() or keyword.iskeyword(made) else made


def pascal(text: str) -> str:
    """Return the name as schemas are spelled; capitals inside a word stay."""
    made = "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", text))
    return f"Schema{made}" if not made or made[0].isdigit() or keyword.iskeyword(made) else made


def spoken(text: str) -> str:
    """Return the name as words of a sentence."""
    made = " ".join(word if word.isupper() else word.lower() for word in words(text)) or "value"
    return made[:1].upper() + made[1:]
