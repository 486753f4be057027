"""Check requests against the contract, and say what is wrong in words a person understands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, cast

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from lumnisai.local.contract import Contract, Parameter
from lumnisai.local.identity import as_uuid
from lumnisai.local.json_types import JsonObject

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

CONTRACT_URI = "urn:lumnisai:contract"
DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
DATE = re.compile(r"\d{4}-\d\d-\d\d")
Problem = dict[str, Any]
# For each rule: what to say, with its limit, and the code that FastAPI services use.
WORDING = {
    "const": ("must be {}", "const"),
    "minimum": ("must be at least {}", "greater_than_equal"),
    "maximum": ("must be at most {}", "less_than_equal"),
    "exclusiveMinimum": ("must be more than {}", "greater_than"),
    "exclusiveMaximum": ("must be less than {}", "less_than"),
    "minLength": ("must have at least {} characters", "string_too_short"),
    "maxLength": ("must have at most {} characters", "string_too_long"),
    "minItems": ("must have at least {} entries", "too_short"),
    "maxItems": ("must have at most {} entries", "too_long"),
    "pattern": ("must match {}", "string_pattern_mismatch"),
}

formats = FormatChecker(formats=())


@formats.checks("uuid")
def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or as_uuid(value) is not None


@formats.checks("email")
def _is_email(value: object) -> bool:
    return not isinstance(value, str) or re.fullmatch(r"[^@\s]+@[^@\s]+", value) is not None


@formats.checks("date", raises=ValueError)
def _is_date(value: object) -> bool:
    return not isinstance(value, str) or bool(DATE.fullmatch(value) and date.fromisoformat(value))


@formats.checks("date-time", raises=ValueError)
def _is_date_time(value: object) -> bool:
    return not isinstance(value, str) or bool(DATE_TIME.fullmatch(value) and datetime.fromisoformat(value.upper()))


class Validation:
    """Validators for every place of the contract, built when first used."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        resource: Resource[Any] = Resource.from_contents(contract.document, default_specification=DRAFT202012)
        empty: Registry[Any] = Registry()
        self._registry = empty.with_resource(CONTRACT_URI, resource)
        self._validators: dict[str, Draft202012Validator] = {}

    def problems(self, pointer: str, value: Any, where: Iterable[str | int]) -> list[Problem]:
        """List what is wrong with a value, by the schema a pointer into the contract leads to."""
        validator = self._validators.get(pointer)
        if validator is None:
            validator = Draft202012Validator({"$ref": CONTRACT_URI + pointer}, registry=self._registry, format_checker=formats)
            self._validators[pointer] = validator
        start = list(where)
        errors = cast("Iterable[ValidationError]", validator.iter_errors(value))  # pyright: ignore[reportUnknownMemberType]
        return [_problem(_narrowest(error), start) for error in errors]

    def parameter(self, parameter: Parameter, sent: list[str]) -> tuple[Any, list[Problem]]:
        """Turn the text of a parameter into its value, and list what is wrong with it."""
        value = self._coerce(parameter.schema, sent)
        problems = self.problems(parameter.pointer, value, [parameter.place, parameter.name])
        if not problems and self._contract.resolve(parameter.schema)[0].get("format") == "uuid":
            # Ids are stored in lower case, however they are sent.
            value = as_uuid(value)
        return value, problems

    def default(self, parameter: Parameter) -> Any:
        """Give the value a parameter has when it is not sent."""
        node, _ = self._contract.resolve(parameter.schema)
        return parameter.schema.get("default", node.get("default"))

    def types(self, schema: JsonObject) -> set[str]:
        """Give the JSON types a schema allows."""
        node, _ = self._contract.resolve(schema)
        if "anyOf" in node:
            return {kind for branch in node["anyOf"] for kind in self.types(branch)}
        kinds = node.get("type", "string")
        return {kinds} if isinstance(kinds, str) else set(kinds)

    def _coerce(self, schema: JsonObject, sent: list[str]) -> Any:
        kinds = self.types(schema)
        if "array" in kinds:
            node, _ = self._contract.resolve(schema)
            return [self._coerce(node.get("items", {}), [text]) for text in sent]
        text = sent[-1]
        if "boolean" in kinds and text.lower() in ("true", "false", "1", "0"):
            return text.lower() in ("true", "1")
        if "integer" in kinds and re.fullmatch(r"[+-]?\d{1,400}", text):
            return int(text)
        if "number" in kinds and re.fullmatch(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?", text):
            return float(text)
        return text


def _narrowest(error: ValidationError) -> ValidationError:
    # Of the branches of an anyOf, the one that got furthest says best what was meant; "null" never is.
    while error.validator == "anyOf" and error.context:
        error = max(
            error.context,
            key=lambda inner: (len(inner.absolute_path), inner.validator != "type", inner.validator_value != "null"),
        )
    return error


def _problem(error: ValidationError, start: list[str | int]) -> Problem:
    rule, limit, value = str(error.validator), cast("Any", error.validator_value), cast("Any", error.instance)
    where = [*start, *error.absolute_path]
    if rule == "required":
        # The library reports each absent property by itself, but names it in the message only.
        absent: list[str] = [name for name in limit if name not in value]
        name = next((name for name in absent if error.message.startswith(repr(name))), absent[0])
        return {"loc": [*where, name], "msg": f"`{name}` is required", "type": "missing"}
    if rule == "type":
        wanted: list[str] = [limit] if isinstance(limit, str) else list(limit)
        message, kind = f"must be {' or '.join(map(_article, wanted))}, not {_kind(value)}", f"{wanted[0]}_type"
    elif rule == "enum":
        message, kind = f"must be one of {', '.join(map(str, limit))}", "enum"
    elif rule == "format":
        message, kind = f"must be {_article(limit)}", f"{limit.replace('-', '_')}_parsing"
    elif (rule, limit) in (("minLength", 1), ("minItems", 1)):
        message, kind = "must not be empty", WORDING[rule][1]
    else:
        template, kind = WORDING.get(rule, ("", rule))
        message = template.format(limit) or error.message[:300]
    return {"loc": where, "msg": message, "type": kind}


def _article(name: str) -> str:
    names = {"uuid": "a UUID", "date": "a date (YYYY-MM-DD)", "date-time": "a date and time with offset (RFC 3339)"}
    names |= {"email": "an email address", "null": "null"}
    return names.get(name, f"{'an' if name[0] in 'aeio' else 'a'} {name}")


def _kind(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case int() | float():
            return "a number"
        case str():
            return "a string"
        case list():
            return "an array"
        case _:
            return "an object"
