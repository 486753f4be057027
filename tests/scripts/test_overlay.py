"""Overlays: they merge, append and remove as the standard says, and say which action is wrong and what to do about it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.spec import overlay
from scripts.spec.diff.reader import SpecError
from tests.scripts.fresh import contract

OVERLAY = Path(overlay.__file__).with_name("overlay.yaml")
DOCUMENT: dict[str, Any] = {
    "info": {"title": "Small", "version": "1"},
    "tags": [{"name": "a"}, {"name": "b"}, {"name": "c"}],
    "paths": {"/a": {"get": {"tags": ["a"], "deprecated": True}}, "/b": {"get": {"tags": ["b"]}}},
}


def overlaid(*actions: Any, document: Any = DOCUMENT) -> Any:
    said = [{"description": "Because.", **action} if isinstance(action, dict) else action for action in actions]
    made = overlay.read({"overlay": "1.0.0", "info": {"title": "Test", "version": "1"}, "actions": said})
    return overlay.apply(document, made)


def test_objects_are_merged_at_every_depth_and_plain_values_replaced() -> None:
    update = {"info": {"title": "Large", "contact": {"name": "Ada"}}}
    assert overlaid({"target": "$", "update": update})["info"] == {"title": "Large", "version": "1", "contact": {"name": "Ada"}}


def test_every_selected_place_is_updated() -> None:
    made = overlaid({"target": "$.paths.*.get", "update": {"x-seen": True}})
    assert [item["get"]["x-seen"] for item in made["paths"].values()] == [True, True]


def test_a_list_gets_the_update_at_its_end() -> None:
    assert overlaid({"target": "$.tags", "update": {"name": "d"}})["tags"][-1] == {"name": "d"}
    assert overlaid({"target": "$.tags", "update": [{"name": "d"}, {"name": "e"}]})["tags"][3:] == [{"name": "d"}, {"name": "e"}]
    assert overlaid({"target": "$.paths['/a'].get", "update": {"tags": ["z"]}})["paths"]["/a"]["get"]["tags"] == ["a", "z"]


def test_what_is_selected_is_removed_from_objects_and_lists() -> None:
    assert overlaid({"target": "$.paths[?@.get.deprecated == true]", "remove": True})["paths"].keys() == {"/b"}
    assert overlaid({"target": "$.tags[?@.name != 'b']", "remove": True})["tags"] == [{"name": "b"}]
    assert "version" not in overlaid({"target": "$.info.version", "remove": True})["info"]


def test_a_place_that_is_selected_twice_is_changed_once() -> None:
    assert overlaid({"target": "$.tags[0,0]", "remove": True})["tags"] == [{"name": "b"}, {"name": "c"}]
    assert len(overlaid({"target": "$['tags','tags']", "update": {"name": "d"}})["tags"]) == 4


def test_an_item_of_a_list_may_be_removed_beyond_the_ninth() -> None:
    made = overlaid({"target": "$.numbers[?@ > 8]", "remove": True}, document={"numbers": list(range(12))})
    assert made == {"numbers": list(range(9))}


def test_each_action_sees_what_those_before_it_made() -> None:
    first = {"target": "$.info", "update": {"x-new": {"a": 1}}}
    assert overlaid(first, {"target": "$.info['x-new']", "update": {"b": 2}})["info"]["x-new"] == {"a": 1, "b": 2}


def test_an_update_doesn_t_tie_the_places_it_went_to_together() -> None:
    made = overlaid(
        {"target": "$.paths.*.get", "update": {"x": {"list": []}}}, {"target": "$.paths['/a'].get.x.list", "update": 1}
    )
    assert made["paths"]["/b"]["get"]["x"] == {"list": []}


def test_places_that_yaml_shares_are_corrected_one_by_one() -> None:
    shared = {"name": "a"}
    made = overlaid({"target": "$.one", "update": {"name": "b"}}, document={"one": shared, "two": shared})
    assert made == {"one": {"name": "b"}, "two": {"name": "a"}}


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": "$.nothing", "update": {}}, r"action 1 of the overlay \(\$\.nothing\): it selects nothing\. Adapt"),
        ({"target": "$.paths[", "update": {}}, r"action 1 of the overlay \(\$\.paths\[\): its target is not valid JSONPath"),
        ({"target": "paths", "update": {}}, "not valid JSONPath"),
        ({"target": "$.paths | $.tags", "update": {}}, "not valid JSONPath"),
        ({"target": 5, "update": {}}, "needs a `target`"),
        ("text", "needs a `target`"),
        ({"target": "$", "update": {}, "description": " "}, "needs a `description`"),
        ({"target": "$"}, "either an `update` or `remove: true`"),
        ({"target": "$.info", "update": {}, "remove": True}, "either an `update` or `remove: true`"),
        ({"target": "$.info", "remove": "yes"}, "`remove` must be true or false"),
        ({"target": "$.info", "update": {}, "x-optional": 1}, "`x-optional` must be true or false"),
        ({"target": "$.info", "updates": {}, "update": {}}, "fields that the standard doesn't know: updates"),
        ({"target": "$", "remove": True}, "would remove the whole contract"),
        ({"target": "$.info", "update": []}, "its `update` must be an object"),
        ({"target": "$.info.title", "update": "Large"}, "select the object that holds it"),
    ],
)
def test_an_action_that_can_t_be_carried_out_is_named_with_what_to_do(action: Any, message: str) -> None:
    with pytest.raises(SpecError, match=message):
        overlaid(action)


def test_an_optional_action_may_select_nothing() -> None:
    assert overlaid({"target": "$.nothing", "update": {}, "x-optional": True}) == DOCUMENT


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("overlay: 2.0.0", "must begin with `overlay: 1.0.0`"),
        ("overlay: 1.0.0", "needs an `info`"),
        ("{overlay: 1.0.0, info: {title: T, version: 1}}", "needs a list of `actions`"),
        ("{overlay: 1.0.0, info: {title: T, version: 1}, actions: []}", "needs a list of `actions`"),
        ("{overlay: 1.0.0, info: {title: T, version: 1}, action: []}", "the standard doesn't know: action"),
        ("overlay: [", "can't be read"),
        ("- overlay", "can't be read"),
    ],
)
def test_a_file_that_is_no_overlay_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "overlay.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SpecError, match=message):
        overlay.load(path)


def test_a_file_that_isn_t_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match="can't be read"):
        overlay.load(tmp_path / "overlay.yaml")


def test_our_overlay_changes_nothing_in_our_contract() -> None:
    assert json.dumps(overlay.apply(contract(), overlay.load(OVERLAY))) == json.dumps(contract())


def test_our_overlay_marks_secrets_that_the_platform_only_hints_at() -> None:
    document = contract()
    fields = {"pin": {"type": "string", "format": "password"}, "client_secret": {"type": "string"}, "name": {"type": "string"}}
    document["components"]["schemas"]["New"] = {"type": "object", "properties": fields}
    made = overlay.apply(document, overlay.load(OVERLAY))["components"]["schemas"]["New"]["properties"]
    assert {name for name, field in made.items() if field.get("x-secret")} == {"pin", "client_secret"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=12,
)
TARGETS = st.sampled_from(["$", "$.*", "$..*", "$.a", "$..a", "$.a[0]", "$..[0]", "$.b[?@.a]", "$['a','b']", "$..[1:]"])


ACTIONS = st.fixed_dictionaries(
    {"target": TARGETS, "x-optional": st.just(True)},
    optional={"update": JSON, "remove": st.just(True)},
)


@given(
    document=st.dictionaries(st.sampled_from("abc"), JSON, max_size=3),
    actions=st.lists(ACTIONS, min_size=1, max_size=3),
)
def test_whatever_an_overlay_does_its_input_stays_as_it_was(document: dict[str, Any], actions: list[dict[str, Any]]) -> None:
    before, said = json.dumps(document), json.dumps(actions)
    try:
        first, second = (overlaid(*actions, document=document) for _ in range(2))
        assert first == second
    except SpecError as refused:
        assert "action" in str(refused)
    assert (json.dumps(document), json.dumps(actions)) == (before, said)
