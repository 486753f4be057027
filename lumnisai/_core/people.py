"""What a search for people and a preview of posts may be asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lumnisai.exceptions import ValidationError

DATA_SOURCES = ("PDL", "CORESIGNAL", "CRUST_DATA")
USUAL_PEOPLE, MOST_PEOPLE = 20, 100
MOST_POSTS = 50


def checked_query(query: Any) -> str:
    """Return the description of the people wanted.

    Raises:
        ValidationError: It is empty, or no text.
    """
    if not isinstance(query, str) or not query.strip():
        raise ValidationError("query is empty: describe the people to look for.")
    return query


def checked_limit(limit: Any) -> int:
    """Return how many people are wanted.

    Raises:
        ValidationError: It is not a whole number from 1 to 100.
    """
    if isinstance(limit, bool) or not isinstance(limit, int) or not 1 <= limit <= MOST_PEOPLE:
        raise ValidationError(f"limit must be a whole number from 1 to {MOST_PEOPLE}; got {limit!r}.", code="INVALID_LIMIT")
    return limit


def checked_data_sources(sources: Any) -> list[str] | None:
    """Return the databases to ask, by their names on the wire; `None` for all there are.

    Raises:
        ValidationError: One of them is not known.
    """
    if sources is None:
        return None
    names = [str(getattr(source, "value", source)) for source in _items("data_sources", sources)]
    unknown = [name for name in names if name not in DATA_SOURCES]
    if unknown:
        problem = f"data_sources: {unknown[0]!r} is not known; there are {', '.join(DATA_SOURCES)}."
        raise ValidationError(problem, code="INVALID_DATA_SOURCE")
    return names


def checked_post_urls(urls: Any) -> list[str]:
    """Return the addresses of the posts.

    Raises:
        ValidationError: There are none, or more than 50.
    """
    found = [str(url) for url in _items("post_urls", urls)]
    if not found:
        raise ValidationError("post_urls is empty: give at least one LinkedIn post.", code="INVALID_POST_URLS")
    if len(found) > MOST_POSTS:
        problem = f"post_urls may hold at most {MOST_POSTS} posts; it holds {len(found)}."
        raise ValidationError(problem, code="TOO_MANY_URLS")
    return found


def _items(name: str, value: Any) -> Sequence[Any]:
    if isinstance(value, str):
        raise ValidationError(f"{name} must be a list; for one pass [{value!r}].")
    try:
        return list(value)
    except TypeError:
        raise ValidationError(f"{name} must be a list; got {type(value).__name__}.") from None
