"""A skill is given field by field or as one object, never both."""

from __future__ import annotations

from typing import Any

import pytest

from lumnisai._core.given import NOT_GIVEN
from lumnisai._core.skill_fields import changed_skill, new_skill
from lumnisai.exceptions import ValidationError
from lumnisai.models import SkillCreateRequest, SkillUpdateRequest

TEXTS = {"name": "n", "description": "d", "content": "c"}


def test_a_new_skill_has_the_first_version_unless_another_is_given() -> None:
    assert new_skill(None, {**TEXTS, "version": None, "category": None}).to_dict() == {**TEXTS, "version": "1.0.0"}
    assert new_skill({**TEXTS, "version": "2.0"}, {}).version == "2.0"
    assert new_skill(SkillCreateRequest(**TEXTS, version="3.0"), {"name": None}).version == "3.0"


@pytest.mark.parametrize(
    ("whole", "fields", "words"),
    [
        (TEXTS, {"name": "n"}, "skill_data holds the whole skill; leave it or name out"),
        (None, {"name": "n", "content": "c"}, "description is missing"),
        (None, {**TEXTS, "content": " "}, "content must not be empty"),
        (None, {**TEXTS, "name": "n" * 1001}, "name must have at most 1000 characters; it has 1001"),
        (None, {**TEXTS, "category": "c" * 101}, "at most 100 characters"),
        (None, {**TEXTS, "version": "1" * 21}, "at most 20 characters"),
        ({**TEXTS, "contents": "c"}, {}, "a skill has no 'contents'"),
        ({**TEXTS, "name": 7}, {}, "name must be a text, not int"),
        (7, {}, "not int"),
    ],
)
def test_a_new_skill_that_is_not_complete_is_refused(whole: Any, fields: dict[str, Any], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        new_skill(whole, fields)


def test_changes_hold_only_what_was_given() -> None:
    assert changed_skill(None, {"name": None, "category": NOT_GIVEN, "is_active": False}).to_dict() == {"is_active": False}
    assert changed_skill(None, {"name": "m", "category": None}).to_dict() == {"name": "m", "category": None}
    assert changed_skill({"category": None, "name": None}, {"category": NOT_GIVEN}).to_dict() == {"category": None}
    assert changed_skill(SkillUpdateRequest(version="2.0"), {}).to_dict() == {"version": "2.0"}


@pytest.mark.parametrize(
    ("updates", "fields", "words"),
    [
        (None, {"name": None, "category": NOT_GIVEN}, "nothing to change"),
        ({"name": None}, {}, "nothing to change"),
        ({"name": "m"}, {"content": "c"}, "updates holds the whole skill; leave it or content out"),
        ({"title": "m"}, {}, "a skill has no 'title'"),
    ],
)
def test_changes_that_make_no_sense_are_refused(updates: Any, fields: dict[str, Any], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        changed_skill(updates, fields)
