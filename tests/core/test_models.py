"""Every generated model, over objects drawn from its schema in the contract."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lumnisai.exceptions import MissingFieldError
from lumnisai_api.types import Field, Model, secrets_in
from tests.core.contract_objects import ENUMS, JSON, MODELS, SCHEMAS, class_of, reads_as_declared, valid

few = settings(max_examples=15, suppress_health_check=list(HealthCheck))


def read_everything(value: Any) -> None:
    if isinstance(value, Model):
        for attribute in type(value)._fields:
            read_everything(getattr(value, attribute))
    elif isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            read_everything(item)


def pickled(model: Model) -> list[Any]:
    """Return the model after a pickle: once, or not at all where it holds a secret, for that is refused."""
    if list(secrets_in(model)):
        assert any(model.get(field.name) is not None for field in model._fields.values() if field.secret)
        with pytest.raises(TypeError, match="holds a secret cannot be pickled"):
            pickle.dumps(model)
        return []
    return [pickle.loads(pickle.dumps(model))]  # noqa: S301


@pytest.mark.parametrize("name", MODELS)
@few
@given(data=st.data())
def test_what_the_server_sent_is_read_as_declared_and_kept_as_it_came(name: str, data: st.DataObject) -> None:
    cls, schema = class_of(name), SCHEMAS[name]
    wire = data.draw(valid(name))
    came = json.dumps(wire)
    seen = cls.from_dict(wire)
    untouched = copy.deepcopy(seen)
    read_everything(seen)

    assert json.dumps(seen.to_dict()) == came
    assert seen == untouched
    for attribute, field in cls._fields.items():
        value = getattr(seen, attribute)
        if field.name not in wire or wire[field.name] is None:
            assert value == (cls._absent[attribute](seen) if attribute in cls._absent else None)
        else:
            assert reads_as_declared(schema["properties"][field.name], wire[field.name], value)
        assert seen.to_wire(attribute) == wire.get(field.name)
    unknown = {key: value for key, value in wire.items() if key not in schema["properties"]}
    assert seen.additional_properties == unknown
    assert all(key in seen and seen[key] == value for key, value in unknown.items())

    for twin in (*pickled(seen), copy.copy(seen), copy.deepcopy(seen), cls.from_dict(json.loads(came))):
        assert type(twin) is cls
        assert twin == seen
        assert json.dumps(twin.to_dict()) == came


@pytest.mark.parametrize("name", MODELS)
@few
@given(data=st.data())
def test_what_was_read_can_be_sent_again_through_the_constructor(name: str, data: st.DataObject) -> None:
    cls = class_of(name)
    wire = data.draw(valid(name, unknown=False))
    given_as_wire = cls(**{attribute: wire[field.name] for attribute, field in cls._fields.items() if field.name in wire})
    assert given_as_wire.to_dict() == wire

    seen = cls.from_dict(wire)
    given_as_read = cls(**{attribute: getattr(seen, attribute) for attribute, field in cls._fields.items() if field.name in wire})
    read_everything(given_as_read)
    sent = json.loads(json.dumps(given_as_read.to_dict()))
    assert sent.keys() == wire.keys()
    received = cls.from_dict(sent)
    read_everything(received)
    assert all(str(getattr(received, attribute)) == str(getattr(seen, attribute)) for attribute in cls._fields)


@pytest.mark.parametrize("name", MODELS)
@few
@given(data=st.data())
def test_a_server_that_sends_anything_at_all_breaks_nothing(name: str, data: st.DataObject) -> None:
    cls = class_of(name)
    names = [field.name for field in cls._fields.values()]
    wire = data.draw(st.dictionaries(st.sampled_from(names), JSON, max_size=6))
    seen = cls.from_dict(wire)
    for attribute, field in cls._fields.items():
        if field.required and field.name not in wire:
            with pytest.raises(MissingFieldError, match=field.name):
                getattr(seen, attribute)
        else:
            getattr(seen, attribute)
    assert json.dumps(seen.to_dict()) == json.dumps(wire)
    assert all(twin == seen for twin in pickled(seen))
    assert repr(seen).startswith(f"{name}(")


@pytest.mark.parametrize("name", ENUMS)
def test_an_enum_has_exactly_the_values_of_the_contract_and_keeps_others(name: str) -> None:
    cls, schema = class_of(name), SCHEMAS[name]
    values = schema.get("enum") or schema["x-extensible-enum"]
    assert [str(member) for member in cls] == values
    assert {alias: cls[alias] for alias in schema.get("x-enum-aliases", {})} == schema.get("x-enum-aliases", {})
    assert all(cls(value).is_known and cls(value) is cls(value) for value in values)
    newer = cls("from-a-newer-server")
    assert newer == "from-a-newer-server"
    assert not newer.is_known
    assert [str(member) for member in cls] == values


def test_a_model_declares_the_fields_of_its_schema_and_which_are_required_or_secret() -> None:
    for name in MODELS:
        schema, fields = SCHEMAS[name], class_of(name)._fields
        assert [field.name for field in fields.values()] == sorted(
            schema["properties"], key=lambda key: (key not in schema.get("required", []), list(schema["properties"]).index(key))
        )
        for field in fields.values():
            assert isinstance(field, Field)
            assert field.required is (field.name in schema.get("required", []))
            assert field.secret is schema["properties"][field.name].get("x-secret", False)
