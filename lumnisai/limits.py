"""The limits that the platform is known to have, as data.

    from lumnisai import limits

    limits.get("linkedin.basic.connection_requests.weekly").value    # 100
    for limit in limits.find("agents.deep_people_search"):
        print(limit.name, limit.value, limit.unit)

Nothing here is asked of the server, and nothing is enforced: the figures are those that its published clients hold.
`linkedin.*` is what LinkedIn itself allows, `sequences.*` what the platform keeps to; where they differ, which one counts is not
known. What an account has left today is an answer of the server, not a limit here.
"""

from __future__ import annotations

from difflib import get_close_matches

from lumnisai._core.limit_tables import SUBSCRIPTIONS as SUBSCRIPTIONS
from lumnisai._core.limit_tables import Limit as Limit
from lumnisai._core.limit_tables import every_limit
from lumnisai._core.one_line import one_line
from lumnisai.exceptions import ValidationError

ALL: tuple[Limit, ...] = tuple(sorted(every_limit()))

_BY_NAME = {limit.name: limit for limit in ALL}


def get(name: str) -> Limit:
    """Return the limit of this name.

    Raises:
        ValidationError: There is none; the message lists names that are near.
    """
    found = _BY_NAME.get(name)
    if found is None:
        raise ValidationError(_unknown(name))
    return found


def find(prefix: str = "") -> tuple[Limit, ...]:
    """Return the limits whose names begin with these whole parts: `linkedin.premium` leaves `linkedin.premium_career` out.

    Raises:
        ValidationError: There is none; the message lists names that are near.
    """
    start = prefix.rstrip(".")
    found = tuple(limit for limit in ALL if not start or limit.name == start or limit.name.startswith(start + "."))
    if not found:
        raise ValidationError(_unknown(prefix))
    return found


def _unknown(name: str) -> str:
    wanted = name.rstrip(".")
    depth = wanted.count(".") + 1
    # Beside the whole names, the beginnings as long as what was asked for.
    starts = {".".join(known.split(".")[:depth]) for known in _BY_NAME}
    near = get_close_matches(wanted, sorted(starts | _BY_NAME.keys()), n=5, cutoff=0.5)
    areas = sorted({known.partition(".")[0] for known in _BY_NAME})
    hint = f"Near it are: {', '.join(near)}" if near else f"Names begin with: {', '.join(areas)}"
    return f"There is no limit named {one_line(name)!r}. {hint}."
