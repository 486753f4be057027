"""What people may pass to `invoke()`, and the messages it becomes."""

from __future__ import annotations

import warnings
from collections import UserDict, UserList, deque
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core.conversation import as_messages, choose_input
from lumnisai.exceptions import ValidationError
from lumnisai_api.models import Message, MessageRole
from tests.core.contract_objects import JSON

HELLO = {"role": "user", "content": "hello"}


@pytest.mark.parametrize(
    "value",
    [
        "hello",
        HELLO,
        Message(role="user", content="hello"),
        Message(role=MessageRole.USER, content="hello"),
        MappingProxyType(HELLO),
        UserDict(HELLO),
        ["hello"],
        ("hello",),
        UserList([HELLO]),
        deque([Message(role="user", content="hello")]),
    ],
)
def test_a_text_a_message_or_a_list_of_either_is_a_conversation(value: Any) -> None:
    assert as_messages(value) == [HELLO]


@given(text=st.text(min_size=1).filter(str.strip))
def test_a_text_is_sent_as_it_is(text: str) -> None:
    assert as_messages(text) == [{"role": "user", "content": text}]


def test_a_conversation_keeps_its_order_its_roles_and_fields_that_are_new() -> None:
    mixed = [
        {"role": "system", "content": "be brief"},
        "hi",
        Message(role="assistant", content="hello"),
        {**HELLO, "name": "ada"},
    ]
    wire = as_messages(mixed)
    assert [message["role"] for message in wire] == ["system", "user", "assistant", "user"]
    assert wire[-1]["name"] == "ada"


def test_messages_are_copied_so_that_the_callers_list_is_left_alone() -> None:
    mine = [dict(HELLO)]
    as_messages(mine)[0]["content"] = "changed"
    assert mine == [HELLO]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("", "The prompt is empty"),
        (" \n", "The prompt is empty"),
        ([], "messages is empty"),
        ((), "messages is empty"),
        (["hi", ""], "The prompt is empty"),
        ({}, "A message needs role and content"),
        ({"role": "user"}, "A message needs content; got the keys ['role']"),
        ({"content": "x"}, "A message needs role"),
        ({"role": None, "content": None}, "A message needs role and content"),
        ({1: 2}, "got the keys ['1']"),
        (5, "got int"),
        (b"hello", "got bytes"),
        (bytearray(b"hello"), "got bytearray"),
        ([b"hello"], "got bytes"),
        ([HELLO, None], "got NoneType"),
        ([[HELLO]], "got list"),
        ({"hello"}, "got set"),
        ((message for message in [HELLO]), "got generator"),
    ],
)
def test_what_is_no_conversation_is_refused(value: Any, words: str) -> None:
    with pytest.raises(ValidationError) as caught:
        as_messages(value)
    assert words in str(caught.value)


@given(value=JSON)
def test_anything_is_either_a_conversation_or_refused(value: Any) -> None:
    try:
        messages = as_messages(value)
    except ValidationError as error:
        assert str(error).endswith(".")
    else:
        assert messages
        assert all(message["role"] is not None and message["content"] is not None for message in messages)


def test_one_input_is_chosen_whatever_its_name() -> None:
    assert choose_input("a", None, None) == choose_input(None, "a", None) == "a"
    with pytest.warns(DeprecationWarning, match="task= is deprecated"):
        assert choose_input(None, None, "a") == "a"


def test_no_input_or_more_than_one_is_refused() -> None:
    with pytest.raises(ValidationError, match="nothing to do"):
        choose_input(None, None, None)
    with pytest.raises(ValidationError, match="only one of messages, prompt and task; got messages and prompt"):
        choose_input("a", "b", None)


def test_an_empty_input_counts_as_given() -> None:
    with pytest.raises(ValidationError, match="got messages and prompt"):
        choose_input("", "b", None)


def test_nothing_but_the_deprecated_name_warns() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        choose_input("a", None, None)
