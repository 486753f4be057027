"""Everything this package raises by itself."""

from __future__ import annotations

import builtins
import copy
import pickle
import re
import textwrap
import traceback
from typing import Any

import pytest

import lumnisai
from lumnisai import exceptions
from lumnisai._core.error_codes import ErrorCode
from lumnisai.exceptions import LumnisAIError
from tests.core.runs import snapshot

CLASSES: list[type[LumnisAIError]] = [
    value for value in vars(exceptions).values() if isinstance(value, type) and issubclass(value, LumnisAIError)
]
EACH = pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
FACTS: dict[str, Any] = {
    "code": "C",
    "status_code": 429,
    "request_id": "r",
    "detail": {"a": [1]},
    "operation": "get_user",
    "idempotency_key": "k",
    "retry_after": 1.5,
    "attempts": 3,
    "body": "b",
    "response_id": "i",
    "cursor": "c",
}


def make(kind: type[LumnisAIError], message: str = "get_user: no such user (status 404)") -> LumnisAIError:
    return kind(message, **copy.deepcopy(FACTS))


@EACH
def test_an_error_reads_as_its_message_and_carries_its_facts(kind: type[LumnisAIError]) -> None:
    error = make(kind)
    assert str(error) == error.message == "get_user: no such user (status 404)"
    assert error.args == (error.message,)
    assert {name: getattr(error, name) for name in FACTS} == FACTS
    assert repr(error) == f"{kind.__name__}('get_user: no such user (status 404)')"


@EACH
def test_a_bare_error_has_a_code_and_nothing_else(kind: type[LumnisAIError]) -> None:
    error = kind()
    assert error.code in set(ErrorCode)
    assert str(error) == ""
    assert error.attempts == 0
    assert all(getattr(error, name) is None for name in FACTS.keys() - {"code", "attempts"})


@EACH
@pytest.mark.parametrize("protocol", [0, 2, pickle.HIGHEST_PROTOCOL])
def test_an_error_survives_pickle_with_all_it_carries(kind: type[LumnisAIError], protocol: int) -> None:
    error = make(kind, "Größe\nzwei")
    error.add_note("noted")
    error.response = snapshot("failed")  # type: ignore[attr-defined]
    twin = pickle.loads(pickle.dumps(error, protocol))  # noqa: S301
    assert type(twin) is kind
    assert twin == error
    assert (str(twin), twin.args, vars(twin), twin.__notes__) == (str(error), error.args, vars(error), ["noted"])


@EACH
def test_an_error_can_be_copied(kind: type[LumnisAIError]) -> None:
    error = make(kind)
    for twin in (copy.copy(error), copy.deepcopy(error)):
        assert type(twin) is kind
        assert twin == error
        assert twin is not error
    copy.deepcopy(error).detail["a"].append(2)
    assert error.detail == {"a": [1]}


@EACH
def test_errors_compare_by_class_and_content(kind: type[LumnisAIError]) -> None:
    assert make(kind) == make(kind)
    assert len({make(kind), make(kind)}) == 1
    assert make(kind) != make(kind, "another")
    assert make(kind) != ValueError(str(make(kind)))
    other = make(kind)
    other.request_id = "other"
    assert make(kind) != other
    assert all(make(kind) != make(another) for another in CLASSES if another is not kind)


@EACH
def test_an_error_can_be_raised_caught_by_its_family_and_printed(kind: type[LumnisAIError]) -> None:
    with pytest.raises(LumnisAIError) as caught:
        raise make(kind) from KeyError("cause")
    assert "no such user" in "".join(traceback.format_exception(caught.value))
    assert caught.value.__cause__ is not None


@EACH
def test_an_error_says_what_it_is_for_and_is_importable_from_the_package(kind: type[LumnisAIError]) -> None:
    assert kind.__doc__
    assert getattr(lumnisai, kind.__name__) is kind
    assert kind.__module__ == "lumnisai.exceptions"


def test_a_class_derived_by_an_application_survives_pickle_as_well() -> None:
    error = Derived(7)
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301
    assert (type(twin), twin.number, str(twin)) == (Derived, 7, "number 7")


class Derived(exceptions.NotFoundError):
    def __init__(self, number: int) -> None:
        super().__init__(f"number {number}")
        self.number = number


@pytest.mark.parametrize(
    ("kind", "builtin"),
    [
        (exceptions.ValidationError, ValueError),
        (exceptions.FileNotFoundError, builtins.FileNotFoundError),
        (exceptions.RequestTimeoutError, TimeoutError),
        (exceptions.DeadlineExceededError, TimeoutError),
        (exceptions.ClientClosedError, RuntimeError),
        (exceptions.NotImplementedYetError, NotImplementedError),
    ],
)
def test_what_python_has_a_name_for_is_caught_under_it(kind: type[LumnisAIError], builtin: type[Exception]) -> None:
    with pytest.raises(builtin):
        raise make(kind)


def test_the_tree_drawn_on_top_of_the_module_is_the_tree_there_is() -> None:
    drawn: list[tuple[str, str]] = []
    above: list[str] = []
    drawing = textwrap.dedent((exceptions.__doc__ or "").partition("\n")[2])
    for line in drawing.splitlines():
        found = re.match(r"^((?:│   |    )*)(?:[├└]── )?(\w+)(?: {2,}.*)?$", line)
        if found:
            depth = len(found[1]) // 4 + ("── " in line)
            above[depth:] = [found[2]]
            drawn.append((found[2], above[depth - 1] if depth else "Exception"))
    assert sorted(drawn) == sorted((kind.__name__, kind.__bases__[0].__name__) for kind in CLASSES)


def test_codes_are_their_own_text() -> None:
    assert all(str(code) == code.value == code.name for code in ErrorCode)
    assert f"{ErrorCode.NOT_FOUND}" == "NOT_FOUND"
