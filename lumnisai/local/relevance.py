"""Say how well pieces of text fit a question, by the words they share."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping

# Scripts written without spaces are searched by single characters.
UNSPACED = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
WORD = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}]+")
COMMON = frozenset(
    [
        "a",
        "about",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "by",
        "do",
        "does",
        "for",
        "from",
        "how",
        "i",
        "in",
        "is",
        "it",
        "of",
        "on",
        "or",
        "that",
        "the",
        "this",
        "to",
        "was",
        "what",
        "when",
        "where",
        "which",
        "who",
        "why",
        "with",
    ]
)
MOST_WORDS = 32
# How soon repeating a word stops to help, and the length (words) at which a piece is neither short nor long.
SATURATION, USUAL_LENGTH = 0.4, 60


def words_of(text: str) -> list[str]:
    """Give the words of a text in the form in which they are compared: folded, and in the singular."""
    return [_singular(word) for word in WORD.findall(unicodedata.normalize("NFKC", text).casefold())]


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def question_words(question: str) -> list[str]:
    """Give the words by which a question is answered: without repetitions, and without words that say nothing."""
    words = list(dict.fromkeys(words_of(question)))
    return ([word for word in words if word not in COMMON] or words)[:MOST_WORDS]


def searchable(text: str) -> str:
    """Write the words of a text so that each can be found, and counted, as a whole: by its own space on either side."""
    return f" {'  '.join(words_of(text))} "


def rarity(containing: int, total: int) -> float:
    """Weigh a word by how many of all pieces contain it."""
    return 1 + math.log((total + 1) / (containing + 1))


def score(searchable_text: str, weights: Mapping[str, float]) -> float:
    """Say how well a piece fits, from 0 (not at all) to 1.

    Args:
        searchable_text: As `searchable` wrote it.
        weights: The words looked for with their `rarity`.
    """
    length = len(searchable_text.split()) / USUAL_LENGTH
    reached = 0.0
    for word, weight in weights.items():
        times = searchable_text.count(f" {word} ")
        reached += weight * times / (times + SATURATION * (0.5 + 0.5 * length)) if times else 0.0
    whole = sum(weights.values())
    return round(reached / whole, 4) if whole else 0.0
