"""Say where in a document something stands."""

from __future__ import annotations

# A place is the place above it and the name or number below that: cheap to make, and only written out when something is wrong.
Place = tuple["Place", str | int] | tuple[()]
ROOT: Place = ()


def at(place: Place) -> str:
    """Return the JSON pointer of a place, as a fragment."""
    parts: list[str] = []
    while place:
        place, name = place
        parts.append(str(name)[:80].replace("~", "~0").replace("/", "~1"))
    return "".join(["#", *(f"/{part}" for part in reversed(parts))]).encode("unicode_escape").decode("ascii")
