"""Correct a contract by an OpenAPI Overlay (version 1.0), whose targets are JSONPath (RFC 9535).

An update merges objects, puts lists after lists and replaces everything else. An action must select something, or say with
`x-optional: true` that it may select nothing.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from jsonpath import JSONPathEnvironment, JSONPathError, JSONPathMatch

from scripts.spec import document as contract
from scripts.spec.diff.reader import SpecError, sequence

PATHS = JSONPathEnvironment(strict=True)
KEYS = {"overlay", "info", "extends", "actions"}
ACTION_KEYS = {"target", "description", "update", "remove", "x-optional"}


class Action(NamedTuple):
    """One correction: what it selects, why, and what happens there."""

    number: int
    target: str
    description: str
    update: Any
    remove: bool
    optional: bool

    def refused(self, problem: str) -> SpecError:
        """Return the error that names this action."""
        return SpecError(f"action {self.number} of the overlay ({self.target}): {problem}")


class Overlay(NamedTuple):
    """Corrections in the order in which they are made."""

    title: str
    actions: tuple[Action, ...]


def load(path: Path) -> Overlay:
    """Read an overlay.

    Raises:
        SpecError: It can't be read, is no overlay of version 1.0, or an action is malformed.
    """
    try:
        return read(contract.load(path))
    except (OSError, UnicodeDecodeError, yaml.YAMLError, SystemExit) as error:
        raise SpecError(f"the overlay {path.name} can't be read: {error}") from None


def read(data: dict[str, Any]) -> Overlay:
    """Take an overlay from what a file holds.

    Raises:
        SpecError: It is no overlay of version 1.0, or an action is malformed.
    """
    if not str(data.get("overlay", "")).startswith("1.0."):
        raise SpecError("the overlay must begin with `overlay: 1.0.0`; no other version is known here.")
    info = data.get("info")
    if not isinstance(info, dict) or not info.get("title") or not info.get("version"):
        raise SpecError("the overlay needs an `info` with a `title` and a `version`.")
    if unknown := sorted(str(key) for key in data if key not in KEYS and not str(key).startswith("x-")):
        raise SpecError(f"the overlay has fields that the standard doesn't know: {', '.join(unknown)}.")
    actions = data.get("actions")
    if not isinstance(actions, list) or not actions:
        raise SpecError("the overlay needs a list of `actions` with at least one in it.")
    return Overlay(str(info["title"]), tuple(_action(number, raw) for number, raw in enumerate(actions, 1)))


def apply(document: dict[str, Any], overlay: Overlay) -> dict[str, Any]:
    """Return a corrected copy of the contract.

    Raises:
        SpecError: An action selects nothing though it must, or can't be carried out on what it selects.
    """
    # Values that YAML shares between places by an alias are apart in the copy, so that a correction reaches one place only.
    result: dict[str, Any] = json.loads(json.dumps(document))
    for action in overlay.actions:
        # A JSONPath may select one place twice.
        found = list({match.parts: match for match in PATHS.finditer(action.target, result)}.values())
        if not found and not action.optional:
            raise action.refused(
                "it selects nothing. Adapt its target, drop the action if it is settled, or give it `x-optional: true` "
                "if it may well select nothing."
            )
        if action.remove:
            _remove(action, found)
        else:
            for match in found:
                _update(action, match.obj)
    return result


def _action(number: int, raw: Any) -> Action:
    data = raw if isinstance(raw, dict) else {}
    target = data.get("target")
    action = Action(
        number,
        target if isinstance(target, str) else "without a target",
        str(data.get("description") or "").strip(),
        data.get("update"),
        data.get("remove") is True,
        data.get("x-optional") is True,
    )
    if not isinstance(target, str):
        raise action.refused("it needs a `target`, a JSONPath such as `$.info`.")
    if unknown := sorted(str(key) for key in data if key not in ACTION_KEYS and not str(key).startswith("x-")):
        raise action.refused(f"it has fields that the standard doesn't know: {', '.join(unknown)}.")
    if not action.description:
        raise action.refused("it needs a `description` that gives the reason for it.")
    for key in ("remove", "x-optional"):
        if not isinstance(data.get(key, False), bool):
            raise action.refused(f"`{key}` must be true or false.")
    if action.remove is ("update" in data):
        raise action.refused("it needs either an `update` or `remove: true`.")
    try:
        PATHS.compile(target)
    except JSONPathError as error:
        reason = str(error).partition("\n")[0]
        raise action.refused(f"its target is not valid JSONPath (RFC 9535): {reason}.") from None
    return action


def _remove(action: Action, found: Sequence[JSONPathMatch]) -> None:
    # From the end, so that the places of list items that are still to go stay as they were found.
    for match in sorted(found, key=lambda match: [str(part).zfill(9) for part in match.parts], reverse=True):
        if match.parent is None:
            raise action.refused("it would remove the whole contract.")
        holder: Any = match.parent.obj
        del holder[match.parts[-1]]


def _update(action: Action, selected: Any) -> None:
    update = json.loads(json.dumps(action.update))
    if isinstance(selected, dict) and isinstance(update, dict):
        _merge(selected, update)
    elif isinstance(selected, list):
        selected += sequence(update) if isinstance(update, list) else [update]
    elif isinstance(selected, dict):
        raise action.refused("it selects an object, so its `update` must be an object.")
    else:
        raise action.refused("it selects a plain value; select the object that holds it instead.")


def _merge(selected: dict[str, Any], update: dict[str, Any]) -> None:
    for key, value in update.items():
        present = selected.get(key)
        if isinstance(present, dict) and isinstance(value, dict):
            _merge(present, value)
        elif isinstance(present, list) and isinstance(value, list):
            present += value
        else:
            selected[key] = value
