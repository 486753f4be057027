"""Every public name of 0.2.7 is here and means the same."""

from __future__ import annotations

import ast
import inspect
from importlib import import_module
from pathlib import Path

import pytest

import lumnisai
from lumnisai import models
from lumnisai._core import former_names
from lumnisai_api.types import Model
from tests.dropin.published import recorded

NAMES = recorded("names")
PUBLIC = [(module, name) for module, names in NAMES.items() for name in names]
ENUMS = [(module, name) for module, name in PUBLIC if "values" in NAMES[module][name]]
MODELS = [name for name, facts in NAMES["lumnisai.models"].items() if "fields" in facts]
# 0.2.7 named the id of a tenant otherwise than the wire does, and could be made with the name of the wire only.
READ_ONLY = {("TenantInfo", "tenant_id")}


@pytest.mark.parametrize(("module", "name"), PUBLIC)
def test_a_public_name_can_be_imported_from_where_it_was(module: str, name: str) -> None:
    assert getattr(import_module(module), name) is not None


@pytest.mark.parametrize("name", NAMES["lumnisai"])
def test_what_the_package_offers_it_lists(name: str) -> None:
    assert name in lumnisai.__all__


@pytest.mark.parametrize(("module", "name"), ENUMS)
def test_an_enum_has_its_members_with_their_values(module: str, name: str) -> None:
    enum = getattr(import_module(module), name)
    assert {member: enum[member].value for member in NAMES[module][name]["values"]} == NAMES[module][name]["values"]


@pytest.mark.parametrize("name", MODELS)
def test_a_model_has_its_fields_and_properties(name: str) -> None:
    cls, facts = getattr(models, name), NAMES["lumnisai.models"][name]
    assert issubclass(cls, Model)
    missing = [field for field in facts["fields"] if field not in cls._fields and (name, field) not in READ_ONLY]
    assert missing == []
    assert [prop for prop in facts["properties"] if not hasattr(cls, prop)] == []


@pytest.mark.parametrize("name", MODELS)
def test_a_model_is_made_from_the_keyword_arguments_that_it_needed_then(name: str) -> None:
    parameters = inspect.signature(getattr(models, name)).parameters
    fields = NAMES["lumnisai.models"][name]["fields"]
    required = {parameter.name for parameter in parameters.values() if parameter.default is parameter.empty}
    assert required - {"id"} <= {field for field, needed in fields.items() if needed}
    assert [field for field in fields if field not in parameters and (name, field) not in READ_ONLY] == []


def test_type_checkers_and_programs_see_the_same_former_names() -> None:
    tree = ast.parse(Path(former_names.__file__).read_text(encoding="utf-8"))
    told = {
        assignment.targets[0].id: assignment.value.attr
        for assignment in ast.walk(tree)
        if isinstance(assignment, ast.Assign)
        and isinstance(assignment.targets[0], ast.Name)
        and isinstance(assignment.value, ast.Attribute)
    }
    assert told == former_names.FORMER_NAMES
