"""The limits of the platform, as data."""

from __future__ import annotations

import math
import pickle
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai import limits
from lumnisai.exceptions import ValidationError
from scripts.spec.document import operations
from tests.spec import contract

CONTRACT = contract()
SCHEMAS: dict[str, Any] = CONTRACT["components"]["schemas"]
OPERATIONS = {operation.id: operation.data for operation in operations(CONTRACT)}
PLACE = re.compile(r"contract: (\w+)\.(\w+) (maximum|minimum|maxLength|maxItems)")
STATED = [limit for limit in limits.ALL if limit.source.startswith("contract: ")]

# The columns of the published tables: one row for each subscription.
LINKEDIN = """
                     connection_requests   messages       inmail_credits    inmails  profile_views    open_profile
                     weekly safe with_note weekly safe    monthly piled_up  daily    daily safe       monthly
basic                100    15   10        100    15      0       0         0        500   250        0
premium              150    20   -         150    20      5       15        5        1000  500        0
premium_career       150    20   -         150    20      5       15        5        1000  500        0
premium_business     150    20   -         150    20      15      45        15       1000  500        0
sales_navigator      200    25   -         150    20      50      150       50       2000  1000       0
recruiter_lite       200    25   -         200    25      30      120       100      2000  1000       1000
recruiter_corporate  250    30   -         200    30      150     600       1000     2000  1000       1000
"""
LINKEDIN_COLUMNS = (
    *("connection_requests.weekly", "connection_requests.daily_safe", "connection_requests_with_note.monthly"),
    *("messages.weekly", "messages.daily_safe", "inmail_credits.monthly", "inmail_credits.piled_up", "inmails.daily"),
    *("profile_views.daily", "profile_views.daily_safe", "open_profile_messages.monthly"),
)
SEQUENCES = """
                     connection_request message inmail view_profile like_post comment_post
basic                25                 40      40     80           50        25
premium              40                 40      40     100          50        25
premium_career       40                 40      40     100          50        25
premium_business     40                 40      40     100          50        25
sales_navigator      50                 50      50     150          50        25
recruiter_lite       100                60      130    200          50        25
recruiter_corporate  150                80      1000   200          50        25
"""
SEQUENCE_COLUMNS = ("connection_request", "message", "inmail", "view_profile", "like_post", "comment_post")


def rows(table: str) -> list[tuple[str, list[int | None]]]:
    lines = [line.split() for line in table.splitlines() if line and not line.startswith(" ")]
    return [(first, [None if figure == "-" else int(figure) for figure in figures]) for first, *figures in lines]


@pytest.mark.parametrize(("subscription", "figures"), rows(LINKEDIN))
def test_what_linkedin_allows_is_what_was_published(subscription: str, figures: list[int | None]) -> None:
    found = {name: limits.get(f"linkedin.{subscription}.{name}").value for name in LINKEDIN_COLUMNS}
    assert found == dict(zip(LINKEDIN_COLUMNS, figures, strict=True))
    assert len(limits.find(f"linkedin.{subscription}")) == len(LINKEDIN_COLUMNS)


@pytest.mark.parametrize(("subscription", "figures"), rows(SEQUENCES))
def test_what_sequences_keep_to_is_what_was_published(subscription: str, figures: list[int | None]) -> None:
    found = [limits.get(f"sequences.daily.linkedin.{subscription}.{action}").value for action in SEQUENCE_COLUMNS]
    assert found == figures


@pytest.mark.parametrize(
    ("what", "figures"),
    [
        ("linkedin.connection_request", (8, 60, 120)),
        ("linkedin.message", (10, 60, 120)),
        ("linkedin.inmail", (10, 60, 120)),
        ("linkedin.view_profile", (15, 30, 60)),
        ("linkedin.like_post", (12, 30, 60)),
        ("linkedin.comment_post", (6, 90, 180)),
        ("email.email", (20, 30, 60)),
        ("gmail.email", (20, 30, 60)),
        ("outlook.email", (20, 30, 60)),
        ("other", (10, 60, 120)),
    ],
)
def test_how_fast_sequences_act_is_what_was_published(what: str, figures: tuple[int, ...]) -> None:
    found = [limits.get(f"sequences.{kind}.{what}") for kind in ("burst", "delay_shortest", "delay_longest")]
    assert tuple(limit.value for limit in found) == figures
    assert [(limit.per or limit.unit) for limit in found] == ["5 minutes", "seconds", "seconds"]


@pytest.mark.parametrize(
    ("prefix", "figures"),
    [
        ("sequences.daily.email", {"email": 150}),
        ("sequences.daily.other", {"": 50}),
        ("sequences.content.linkedin", {"connection_request": 300, "message": 8000, "inmail": 1900, "comment_post": 1250}),
        ("sequences.content.email", {"send": 50000}),
        ("sequences.account_daily_default", {"message": 40, "inmail": 40}),
        (
            "cooldowns",
            {
                "connection_request_rejected": 3600,
                "message_rate_limited": 1800,
                "daily_limit_reached": 86400,
                "weekly_limit_reached": 604800,
            },
        ),
        (
            "pauses",
            {"between_connection_requests": 30, "between_messages": 15, "between_profile_views": 5, "after_error": 60},
        ),
    ],
)
def test_the_other_figures_are_what_was_published(prefix: str, figures: dict[str, int]) -> None:
    assert {limit.name.removeprefix(prefix).strip("."): limit.value for limit in limits.find(prefix)} == figures


@pytest.mark.parametrize("limit", STATED, ids=lambda limit: limit.name)
def test_a_limit_with_a_place_in_the_contract_agrees_with_it(limit: limits.Limit) -> None:
    place = PLACE.fullmatch(limit.source)
    assert place, limit.source
    holder, name, keyword = place.groups()
    found = _stated(holder, name)
    assert found.get(keyword) == limit.value
    assert limit.name.rsplit(".", 1)[-1] == ("least" if keyword == "minimum" else "most")


def _stated(holder: str, name: str) -> dict[str, Any]:
    if holder == "parameters":
        found = CONTRACT["components"]["parameters"][name]["schema"]
    elif holder in OPERATIONS:
        found = next(parameter["schema"] for parameter in OPERATIONS[holder]["parameters"] if parameter.get("name") == name)
    else:
        found = SCHEMAS[holder]["properties"][name]
    assert isinstance(found, dict)
    return found


def test_every_limit_says_what_it_counts_and_where_it_is_from() -> None:
    assert len(limits.ALL) > 200
    assert len({limit.name for limit in limits.ALL}) == len(limits.ALL)
    for limit in limits.ALL:
        assert re.fullmatch(r"[a-z0-9_]+(\.[a-z0-9_]+)+", limit.name)
        assert limit.unit
        assert re.match("contract: |published client: ", limit.source)
        assert limit.value is None or (limit.value >= 0 and math.isfinite(limit.value))
        assert limit.per in (None, "day", "week", "month", "5 minutes")


def test_a_least_figure_is_never_above_its_most() -> None:
    for limit in limits.ALL:
        if limit.name.endswith(".least"):
            most = next((other.value for other in limits.ALL if other.name == limit.name.removesuffix("least") + "most"), None)
            assert most is None or (limit.value is not None and limit.value <= most)


def test_safe_figures_of_a_day_fit_into_what_is_allowed() -> None:
    for subscription in limits.SUBSCRIPTIONS:
        views = limits.get(f"linkedin.{subscription}.profile_views.daily").value
        safe = limits.get(f"linkedin.{subscription}.profile_views.daily_safe").value
        assert views is not None
        assert safe is not None
        assert safe <= views


@given(st.sampled_from(limits.ALL))
def test_a_limit_is_found_by_its_name_and_by_every_beginning_of_it(limit: limits.Limit) -> None:
    assert limits.get(limit.name) is limit
    parts = limit.name.split(".")
    for length in range(len(parts) + 1):
        start = ".".join(parts[:length])
        assert limit in limits.find(start)
        assert limits.find(start) == limits.find(start + ".")
    assert pickle.loads(pickle.dumps(limit)) == limit  # noqa: S301


def test_a_beginning_ends_where_a_part_ends() -> None:
    assert not [limit for limit in limits.find("linkedin.premium") if "premium_" in limit.name]
    assert limits.find() == limits.ALL


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("linkedin.basic.messages.week", "linkedin.basic.messages.weekly"),
        ("linkedin.premum", "linkedin.premium"),
        ("agents.deep_search", "agents.deep_people_search"),
        ("sequence.daily.other", "sequences.daily.other"),
        ("nonsense", "Names begin with: agents"),
        ("", "Names begin with: agents"),
        ("a\nb", "'a b'"),
    ],
)
def test_an_unknown_name_is_refused_with_names_that_are_near(name: str, near: str) -> None:
    with pytest.raises(ValidationError, match=re.escape(near)) as caught:
        limits.get(name)
    assert "\n" not in str(caught.value)
    if name:
        with pytest.raises(ValidationError, match=re.escape(near)):
            limits.find(name)


@given(st.text())
def test_any_unknown_text_is_refused_the_same_way(name: str) -> None:
    with pytest.raises(ValidationError, match="There is no limit named"):
        limits.get(name)
