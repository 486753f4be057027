"""Paging, for all styles, against servers of all kinds."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core.operation import Paging
from lumnisai._core.operations import OPERATIONS
from lumnisai._core.paging import STYLES, next_parameters

PAGED = {operation.id: operation.paging for operation in OPERATIONS.values() if operation.paging}
EACH = pytest.mark.parametrize("paging", PAGED.values(), ids=PAGED)
COUNTED = {name: paging for name, paging in PAGED.items() if paging.items}
TOO_MANY = 10_000


class Server:
    """A server that keeps a list and shows pages of it."""

    def __init__(self, paging: Paging, length: int, *, default: int = 5, total: Any = None, shrinks: bool = False) -> None:
        self.paging, self.style = paging, STYLES[paging.style]
        self.items = list(range(length))
        self.default, self.total, self.shrinks = default, total, shrinks
        self.calls = 0

    def answer(self, sent: dict[str, Any]) -> Any:
        """Answer a call, with the counts that the contract declares for it."""
        self.calls += 1
        assert self.calls < TOO_MANY, "the list never ends"
        size = sent.get(self.style.size) or self.default
        position = sent.get(self.style.position, self.style.first)
        start = (position - 1) * size if self.style.by_page else position
        page = self.items[start : start + size]
        if self.shrinks:
            del self.items[:1]
        if self.paging.items is None:
            return page
        answer = {self.paging.items: page, self.style.position: position, self.style.size: size}
        *outer, name = (self.paging.total or "total").split(".")
        counts = answer.setdefault(outer[0], {self.style.size: size}) if outer else answer
        counts[name] = len(self.items) if self.total is None else self.total
        return answer


def collected(server: Server, sent: dict[str, Any]) -> list[Any]:
    """Go through all pages."""
    items: list[Any] = []
    following: dict[str, Any] | None = sent
    while following is not None:
        answer = server.answer(following)
        items += answer if server.paging.items is None else answer[server.paging.items]
        following = next_parameters(server.paging, following, answer)
    return items


def sizes(paging: Paging) -> st.SearchStrategy[dict[str, Any]]:
    return st.sampled_from([{}, {STYLES[paging.style].size: None}]) | st.fixed_dictionaries(
        {STYLES[paging.style].size: st.integers(1, 9)}
    )


@EACH
@given(data=st.data(), length=st.integers(0, 30), default=st.integers(1, 9))
def test_every_item_comes_once_and_in_order(paging: Paging, data: st.DataObject, length: int, default: int) -> None:
    sent = data.draw(sizes(paging))
    server = Server(paging, length, default=default)
    assert collected(server, sent) == list(range(length))
    pages = -(-length // (sent.get(server.style.size) or default))
    assert server.calls <= pages + 1
    if paging.total:
        assert server.calls == max(1, pages), "a total saves the call for the page that isn't there"


@EACH
@given(data=st.data(), length=st.integers(0, 30), total=st.sampled_from([-1, 0, 10**12, "many", None, True, 2.5, []]))
def test_a_total_that_is_wrong_never_makes_it_endless(paging: Paging, data: st.DataObject, length: int, total: Any) -> None:
    items = collected(Server(paging, length, total=total), data.draw(sizes(paging)))
    assert items == list(range(len(items)))
    if total not in (-1, 0):
        assert len(items) == length


@EACH
@given(data=st.data(), length=st.integers(0, 30))
def test_a_list_that_shrinks_meanwhile_ends_and_repeats_nothing(paging: Paging, data: st.DataObject, length: int) -> None:
    items = collected(Server(paging, length, shrinks=True), data.draw(sizes(paging)))
    assert items == sorted(set(items))


@EACH
def test_reading_begins_where_the_caller_says(paging: Paging) -> None:
    server = Server(paging, 12)
    start = 2 if server.style.by_page else 7
    assert collected(server, {server.style.position: start, server.style.size: 5})[0] in (5, 7)


@EACH
def test_filters_are_the_same_on_every_page(paging: Paging) -> None:
    style = STYLES[paging.style]
    sent = {"status": "active", style.size: 1}
    following = next_parameters(paging, sent, Server(paging, 9).answer(sent))
    assert following is not None
    assert following == {**sent, style.position: style.first + 1}
    assert sent == {"status": "active", style.size: 1}


@pytest.mark.parametrize("paging", COUNTED.values(), ids=COUNTED)
def test_a_page_size_that_the_server_lowers_loses_nothing(paging: Paging) -> None:
    sent = {STYLES[paging.style].size: 500}
    answer = Server(paging, 12).answer({})
    following = next_parameters(paging, sent, answer)
    assert following is not None
    assert following[STYLES[paging.style].position] == (2 if STYLES[paging.style].by_page else 5)


@pytest.mark.parametrize("paging", COUNTED.values(), ids=COUNTED)
def test_nothing_is_lost_when_the_server_gives_less_than_asked_and_does_not_say_so(paging: Paging) -> None:
    style, server = STYLES[paging.style], Server(paging, 12, default=5)
    items: list[Any] = []
    following: dict[str, Any] | None = {style.size: 500}
    while following is not None:
        answer = server.answer({**following, style.size: 5})
        for envelope in (answer, *(value for value in answer.values() if isinstance(value, dict))):
            envelope.pop(style.size, None)
        items += answer[paging.items or ""]
        following = next_parameters(paging, following, answer)
    assert items == list(range(12))


@EACH
@given(items=st.sampled_from([None, 5, {}, "", [], True]))
def test_an_answer_without_items_is_the_last(paging: Paging, items: Any) -> None:
    answer = items if paging.items is None else {paging.items: items, "has_more": True}
    assert next_parameters(paging, {}, answer) is None
    assert next_parameters(paging, {}, {}) is None


def test_the_servers_word_on_whether_there_is_more_wins_over_its_counts() -> None:
    files, users = PAGED["list_files"], PAGED["list_users"]
    counts = {"files": [1], "total_count": 99, "page": 1, "limit": 1}
    assert next_parameters(files, {}, {**counts, "has_more": False}) is None
    assert next_parameters(files, {}, {**counts, "total_count": 1, "has_more": True}) == {"page": 2}
    nested = {"page": 1, "page_size": 1, "total": 1}
    assert next_parameters(users, {}, {"users": [1], "pagination": {**nested, "has_next": True}}) == {"page": 2}
    assert next_parameters(users, {}, {"users": [1], "pagination": {**nested, "total": 9, "has_next": False}}) is None


@pytest.mark.parametrize("size", ["5", 5.0, object()])
def test_a_page_size_that_is_no_number_is_left_to_the_server(size: Any) -> None:
    paging = next(paging for paging in PAGED.values() if paging.style == "limit_offset_array")
    assert next_parameters(paging, {"limit": size}, [1, 2]) == {"limit": size, "offset": 2}
