"""Rules for the criteria that agents judge people by."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from lumnisai._core.json_values import is_list, is_mapping
from lumnisai.exceptions import ValidationError

CRITERION_TYPES = ("universal", "varying", "validation_only")
COLUMN_KINDS = ("extraction", "verdict")
GROUPS = ("universal_criteria", "varying_criteria", "validation_only_criteria")
PRIOR = "pass reuse_criteria_from, or criteria_definitions with criteria_classification"


def check_criteria(params: Mapping[str, Any], *, columns_stand_alone: bool) -> None:
    """Check all parameters that are about criteria, in their wire form.

    Args:
        params: The parameters of an agent; those that are `None` count as absent.
        columns_stand_alone: Whether `add_and_run_criterion` does without earlier criteria.

    Raises:
        ValidationError: One of them is not acceptable.
    """
    definitions, classification = params.get("criteria_definitions"), params.get("criteria_classification")
    if (definitions is None) is not (classification is None):
        absent = "criteria_definitions" if definitions is None else "criteria_classification"
        raise ValidationError(f"criteria_definitions and criteria_classification go together; {absent} is missing.")
    if definitions is not None:
        _check_definitions(definitions)
        _check_classification(classification)
    prior = definitions is not None or _is_text(params.get("reuse_criteria_from"))
    single, added, column = (params.get(name) for name in ("run_single_criterion", "add_criterion", "add_and_run_criterion"))
    if single is not None:
        if not _is_text(single):
            raise ValidationError("run_single_criterion is empty: give the id of a criterion.")
        _need_prior("run_single_criterion", prior)
    if added is not None:
        _check_added(added)
        _need_prior("add_criterion", prior)
    if column is not None:
        _check_column(column)
        _need_prior("add_and_run_criterion", prior or columns_stand_alone)


def _need_prior(name: str, prior: bool) -> None:
    if not prior:
        raise ValidationError(f"{name} needs earlier criteria: {PRIOR}.")


def _check_definitions(definitions: Any) -> None:
    if not is_list(definitions) or not definitions:
        raise ValidationError("criteria_definitions must be a list of at least one criterion.")
    seen: dict[str, set[str]] = {"criterion_id": set(), "column_name": set()}
    for index, definition in enumerate(definitions):
        where = f"criteria_definitions[{index}]"
        if not is_mapping(definition):
            raise ValidationError(f"{where} must be an object; got {type(definition).__name__}.")
        for name in ("criterion_id", "column_name", "criterion_text"):
            if not _is_text(definition.get(name)):
                raise ValidationError(f"{where}.{name} must be a text that is not empty.")
        for name, used in seen.items():
            if definition[name] in used:
                raise ValidationError(f"{where}.{name} {definition[name]!r} is used twice; each criterion needs its own.")
            used.add(definition[name])
        _check_type(where, definition.get("criterion_type"))
        _check_weight(where, definition.get("weight"))


def _check_type(where: str, value: Any) -> None:
    if value not in CRITERION_TYPES:
        raise ValidationError(f"{where}.criterion_type must be one of {', '.join(CRITERION_TYPES)}; got {value!r}.")


def _check_weight(where: str, value: Any) -> None:
    try:
        weight = math.nan if isinstance(value, bool) else float(value)
    except (TypeError, ValueError, OverflowError):
        weight = math.nan
    if not 0 < weight < math.inf:
        raise ValidationError(f"{where}.weight must be a number above 0; got {value!r}.")


def _check_classification(classification: Any) -> None:
    for group in GROUPS:
        if not is_mapping(classification) or not is_list(classification.get(group)):
            raise ValidationError(f"criteria_classification.{group} must be a list; it may be empty.")


def _check_added(added: Any) -> None:
    if not is_mapping(added):
        raise ValidationError("add_criterion must be an object with column_name and criterion_text.")
    for name in ("column_name", "criterion_text"):
        if not _is_text(added.get(name)):
            raise ValidationError(f"add_criterion.{name} must be a text that is not empty.")
    if added.get("criterion_type") is not None:
        _check_type("add_criterion", added["criterion_type"])


def _check_column(column: Any) -> None:
    if not is_mapping(column):
        if not _is_text(column):
            raise ValidationError("add_and_run_criterion must be a text that is not empty, or an object with criterion_text.")
        return
    if not _is_text(column.get("criterion_text")):
        raise ValidationError("add_and_run_criterion.criterion_text must be a text that is not empty.")
    for name in ("suggested_column_name", "answer_format"):
        if not isinstance(column.get(name) or "", str):
            raise ValidationError(f"add_and_run_criterion.{name} must be a text; got {type(column[name]).__name__}.")
    kind, web = column.get("column_kind"), column.get("web_verify")
    if kind is not None and kind not in COLUMN_KINDS:
        raise ValidationError(f"add_and_run_criterion.column_kind must be one of {', '.join(COLUMN_KINDS)}; got {kind!r}.")
    if web is not None and not isinstance(web, bool):
        raise ValidationError(f"add_and_run_criterion.web_verify must be true or false; got {web!r}.")


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())
