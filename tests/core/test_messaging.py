"""What is checked of requests about messages before they are sent."""

from __future__ import annotations

from typing import Any

import pytest

from lumnisai._core.messaging import batch_of_drafts, check_identifiers, filled, objects_on_wire, prospects_on_wire, some
from lumnisai.exceptions import ValidationError
from lumnisai.models import ProspectSyncIdentifier


@pytest.mark.parametrize("fields", [{}, {"email": ""}, {"email": None, "provider_id": ""}, {"prospect_id": "p"}])
def test_somebody_has_to_be_identified(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match="give at least one of email, linkedin_url and provider_id"):
        check_identifiers(fields)
    with pytest.raises(ValidationError, match=r"prospects\[1\].* can't be found: .*; prospect_id does not count"):
        prospects_on_wire([{"email": "a@b.co"}, fields], at_least_one=True)


@pytest.mark.parametrize("name", ["email", "linkedin_url", "provider_id"])
def test_one_identifier_is_enough(name: str) -> None:
    check_identifiers({name: "x"})
    assert prospects_on_wire([{name: "x"}], at_least_one=True) == [{name: "x"}]


def test_models_and_mappings_are_taken_alike() -> None:
    people = [ProspectSyncIdentifier(email="a@b.co", prospect_id="p"), {"email": "a@b.co", "prospect_id": "p"}]
    first, second = prospects_on_wire(people, at_least_one=True)
    assert first == second == {"email": "a@b.co", "prospect_id": "p"}


def test_an_empty_list_passes_only_where_it_may() -> None:
    assert prospects_on_wire([], at_least_one=False) == []
    with pytest.raises(ValidationError, match="prospects is empty: name at least one person"):
        prospects_on_wire([], at_least_one=True)


@pytest.mark.parametrize("given", [{"email": "a@b.co"}, "a@b.co", b"x", ProspectSyncIdentifier(email="a@b.co")])
def test_a_single_object_in_place_of_a_list_is_refused(given: Any) -> None:
    with pytest.raises(ValidationError, match="people must be a list of objects; for one of them pass a list of one"):
        objects_on_wire("people", given)


def test_something_else_in_a_list_is_refused_with_its_place() -> None:
    people: Any = [{"email": "a@b.co"}, "a@b.co"]
    with pytest.raises(ValidationError, match=r"people\[1\] must be an object; got str"):
        objects_on_wire("people", people)


def test_what_says_nothing_is_left_out_and_zero_and_false_stay() -> None:
    assert filled({"a": None, "b": "", "c": [], "d": 0, "e": False, "f": "x"}) == {"d": 0, "e": False, "f": "x"}


def test_a_text_in_place_of_a_list_is_refused() -> None:
    assert some("channels", None) is None
    assert some("channels", ("gmail",)) == ["gmail"]
    with pytest.raises(ValidationError, match=r"channels must be a list; for one pass \['gmail'\]"):
        some("channels", "gmail")


def test_options_of_a_batch_that_are_none_are_left_out() -> None:
    body = batch_of_drafts([{"external_id": "a", "name": "A"}], project_id="p", channel="gmail", use_ai_generation=False, x=None)
    assert body == {
        "prospects": [{"external_id": "a", "name": "A"}],
        "project_id": "p",
        "channel": "gmail",
        "use_ai_generation": False,
    }
