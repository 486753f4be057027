"""What a search for people and a preview of posts may be asked for."""

from __future__ import annotations

from typing import Any

import pytest

from lumnisai._core.people import checked_data_sources, checked_limit, checked_post_urls, checked_query
from lumnisai.exceptions import ValidationError
from lumnisai.types import PeopleDataSource

POST = "https://www.linkedin.com/posts/a_b-activity-7301122334455667788-aB3d"


def test_what_is_in_range_passes() -> None:
    assert [checked_limit(limit) for limit in (1, 20, 100)] == [1, 20, 100]
    assert checked_data_sources(None) is None
    assert checked_data_sources([]) == []
    assert checked_data_sources(["PDL", PeopleDataSource.CRUST_DATA]) == ["PDL", "CRUST_DATA"]
    assert checked_post_urls((POST,) * 50) == [POST] * 50
    assert checked_query("engineers") == "engineers"


@pytest.mark.parametrize("limit", [0, 101, -1, 2.5, True, "20", None])
def test_a_limit_is_a_whole_number_from_1_to_100(limit: Any) -> None:
    with pytest.raises(ValidationError, match="limit must be a whole number from 1 to 100; got ") as caught:
        checked_limit(limit)
    assert caught.value.code == "INVALID_LIMIT"


@pytest.mark.parametrize("query", ["", "  ", None, 7])
def test_a_query_says_something(query: Any) -> None:
    with pytest.raises(ValidationError, match="query is empty"):
        checked_query(query)


@pytest.mark.parametrize(
    ("check", "value", "words", "code"),
    [
        (
            checked_data_sources,
            ["PDL", "XING"],
            "'XING' is not known; there are PDL, CORESIGNAL, CRUST_DATA",
            "INVALID_DATA_SOURCE",
        ),
        (checked_data_sources, "PDL", r"data_sources must be a list; for one pass \['PDL'\]", "INVALID_PARAMETERS"),
        (checked_post_urls, [], "at least one LinkedIn post", "INVALID_POST_URLS"),
        (checked_post_urls, [POST] * 51, "at most 50 posts; it holds 51", "TOO_MANY_URLS"),
        (checked_post_urls, POST, "post_urls must be a list; for one pass", "INVALID_PARAMETERS"),
        (checked_post_urls, 7, "post_urls must be a list; got int", "INVALID_PARAMETERS"),
    ],
)
def test_other_values_are_refused_in_words(check: Any, value: Any, words: str, code: str) -> None:
    with pytest.raises(ValidationError, match=words) as caught:
        check(value)
    assert caught.value.code == code
