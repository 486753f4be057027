"""A model that holds a secret shows it nowhere, however the secret was given."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import pprint
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from rich.pretty import pretty_repr

from lumnisai import Client
from lumnisai._core.secrets import Secret
from lumnisai.exceptions import ValidationError
from lumnisai_api.models import (
    ConnectionCallbackRequest,
    CreateResponseRequest,
    InitiateConnectionRequest,
    MCPServerCreateRequest,
    MCPServerUpdateRequest,
    MCPTestConfigRequest,
    StoreApiKeyRequest,
)
from lumnisai_api.types import Model, Sealed, encode
from tests.spec import contract

KEY = "hunter2-hunter2"
Give = Callable[[str], Any]

MAKERS: dict[str, Callable[[Any], Model]] = {
    "StoreApiKeyRequest": lambda secret: StoreApiKeyRequest(provider="OPENAI_API_KEY", api_key=secret),
    "MCPServerCreateRequest": lambda secret: MCPServerCreateRequest(
        name="n", transport="stdio", scope="user", env={"TOKEN": secret}, headers={"X": secret}
    ),
    "MCPServerUpdateRequest": lambda secret: MCPServerUpdateRequest(env={"TOKEN": secret}, headers={"X": secret}),
    "MCPTestConfigRequest": lambda secret: MCPTestConfigRequest(transport="sse", env={"TOKEN": secret}, headers={"X": secret}),
    "InitiateConnectionRequest": lambda secret: InitiateConnectionRequest(
        user_id="ada", app_name="GITHUB", connection_params={"deep": {"token": secret}}
    ),
    "ConnectionCallbackRequest": lambda secret: ConnectionCallbackRequest(connection_id="c", code=secret, state=secret),
}


@pytest.fixture(params=[str, Secret], ids=["as text", "as a Secret"])
def give(request: pytest.FixtureRequest) -> Give:
    """Give a secret in one of the ways in which people do."""
    made: Give = request.param
    return made


@pytest.fixture(params=MAKERS)
def model(request: pytest.FixtureRequest, give: Give) -> Model:
    """Give a model that holds a secret."""
    return MAKERS[request.param](give(KEY))


def test_these_are_all_models_with_secrets() -> None:
    schemas = contract()["components"]["schemas"]
    marked = {name for name, schema in schemas.items() for field in schema.get("properties", {}).values() if "x-secret" in field}
    assert marked == MAKERS.keys()


def _bodies_and_answers(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, inner in node.items():
            if key == "$ref":
                yield inner.rpartition("/")[2]
            else:
                yield from _bodies_and_answers(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _bodies_and_answers(inner)


def test_a_secret_stands_only_on_top_of_a_body_and_in_no_answer() -> None:
    # So an answer that nobody read, kept as it came, needs no search for secrets when it is shown.
    document = contract()
    inner = [name for schema in document["components"]["schemas"].values() for name in _bodies_and_answers(schema)]
    answers = [
        name
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
        for name in _bodies_and_answers(operation.get("responses"))
    ]
    assert inner
    assert answers
    assert MAKERS.keys().isdisjoint(inner)
    assert MAKERS.keys().isdisjoint(answers)


def test_it_is_not_shown(model: Model, caplog: pytest.LogCaptureFixture) -> None:
    enclosing = CreateResponseRequest(messages=[], options={"inner": [model]})
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("test").debug("%s %r", model, enclosing, extra={"model": model})
    for shown in (model, enclosing, [model], {"m": model}, copy.copy(model), copy.deepcopy(model), model.model_copy()):
        texts = [
            repr(shown),
            str(shown),
            f"{shown}",
            pprint.pformat(shown),
            pretty_repr(shown),
            pretty_repr(shown, expand_all=True),
        ]
        assert all(KEY not in text for text in texts)
    assert "***" in repr(model)
    assert caplog.records
    assert KEY not in caplog.text + repr(vars(caplog.records[0]))


def test_reading_it_changes_nothing_about_that(model: Model) -> None:
    for attribute in model._fields:
        getattr(model, attribute)
    assert KEY not in repr(model) + pretty_repr(model)


def test_it_is_not_pickled(model: Model) -> None:
    for held in (model, [model], CreateResponseRequest(messages=[], options={"inner": model})):
        with pytest.raises(TypeError, match="that holds a secret cannot be pickled") as caught:
            pickle.dumps(held)
        assert KEY not in str(caught.value)
        shown = "".join(traceback.TracebackException.from_exception(caught.value, capture_locals=True).format())
        assert KEY not in shown.replace(f"KEY = '{KEY}'", "")


def test_without_the_secret_it_is_pickled(give: Give) -> None:
    server = MCPServerUpdateRequest(name="n", env={})
    assert pickle.loads(pickle.dumps(server)) == server  # noqa: S301


def test_a_dump_has_its_place_and_not_its_value(model: Model) -> None:
    for dumped in (model.model_dump(), model.model_dump(mode="json"), model.model_dump(by_alias=True), model.dict()):  # type: ignore[attr-defined]
        assert KEY not in repr(dumped)
        assert "***" in repr(dumped)
    text = model.model_dump_json()
    assert KEY not in text
    assert json.loads(text) == model.model_dump(mode="json")
    if isinstance(model, MCPServerUpdateRequest):
        assert model.model_dump(exclude_none=True) == {"env": {"TOKEN": "***"}, "headers": {"X": "***"}}


def test_copies_and_the_wire_form_hold_it(model: Model, give: Give) -> None:
    for twin in (copy.copy(model), copy.deepcopy(model), model.model_copy(), type(model).from_dict(model.to_dict())):
        assert twin == model
    held = json.dumps(model.to_dict(), default=lambda sealed: sealed.reveal())
    assert KEY in held
    # What was given as a Secret stays one until it is sent.
    assert (KEY in repr(model.to_dict())) is (give is str)


def test_a_secret_is_what_a_model_takes_for_sealed() -> None:
    sealed: Sealed = Secret(KEY)
    assert encode({"a": [sealed]}) == {"a": [sealed]}


def test_a_client_takes_secrets_wherever_it_takes_texts() -> None:
    with Client(api_key=Secret("lmn_key_of_a_test"), base_url="http://127.0.0.1:1", max_retries=0) as client:
        for wrong in (7, b"bytes", ["list"]):
            with pytest.raises(ValidationError, match="api_key must be a text"):
                client.external_api_keys.store(provider="openai", api_key=wrong)  # type: ignore[arg-type]
