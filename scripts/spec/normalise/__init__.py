"""Bring a contract that a program wrote, such as FastAPI, into the form of this project's own.

    contract = normalise(document, current)    the incoming contract in our form
    supplied = notes(document, current)        a sentence for each thing in it that the incoming contract didn't say

A contract that is in our form already comes out as it is. What the incoming contract says about the wire is kept; names, texts,
examples, markers and failures that it lacks come from the present contract, and for new things from the rules in this package.
The order in which the incoming contract is written makes no difference to what it comes to mean.
"""

from __future__ import annotations

import json
from typing import Any

from scripts.spec.diff.reader import SpecError as SpecError
from scripts.spec.diff.reader import check_size, mapping
from scripts.spec.document import operations
from scripts.spec.normalise.carry import carry_texts
from scripts.spec.normalise.completion import complete_operations
from scripts.spec.normalise.enums import open_enums
from scripts.spec.normalise.examples import write_examples
from scripts.spec.normalise.forms import rewrite_forms
from scripts.spec.normalise.inline import extract
from scripts.spec.normalise.naming import merge_pairs, name_schemas
from scripts.spec.normalise.order import in_order
from scripts.spec.normalise.paths import (
    drop_made_up_summaries,
    known_operations,
    level_paths,
    name_operations,
    name_path_parameters,
)
from scripts.spec.normalise.surroundings import (
    list_tags,
    settle_components,
    share_components,
    take_surroundings,
    word_webhooks,
)


def normalise(document: dict[str, Any], current: dict[str, Any]) -> dict[str, Any]:
    """Return the incoming contract in our form; neither argument is changed.

    Args:
        document: The incoming contract, OpenAPI 3.0 or 3.1, with all its references inside.
        current: The present contract, in our form.

    Raises:
        SpecError: The incoming contract can't be understood; the message says where.
    """
    return _normalised(document, current)[0]


def notes(document: dict[str, Any], current: dict[str, Any]) -> list[str]:
    """Return a line for each operation and schema of which a name, text, marker or example was supplied or changed by rule.

    A person should look at each; what is wrong is put right by the overlay.
    """
    lines: dict[str, list[str]] = {}
    for note in _normalised(document, current)[1]:
        where, _, what = note.partition(": ")
        lines.setdefault(where, []).append(what.removesuffix("."))
    return [f"{where}: {'; '.join(what)}." for where, what in lines.items()]


def _normalised(document: dict[str, Any], current: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    check_size(document)
    made, present = _copy(document), _copy(current)
    if not str(made.get("openapi", "")).startswith(("3.0", "3.1")):
        raise SpecError(f"`openapi` is {made.get('openapi')!r}; contracts of the versions 3.0 and 3.1 can be read.")
    if not mapping(made.get("paths")):
        raise SpecError("the contract has no `paths`.")
    ours = any("x-evidence" in operation.data for operation in operations(made))
    own = {kind: dict(mapping(each)) for kind, each in mapping(made.get("components")).items()}
    made.setdefault("components", {}).setdefault("schemas", {})
    found: list[str] = []
    level_paths(made, shared=ours)
    rewrite_forms(made, found)
    if not ours:
        drop_made_up_summaries(made)
        name_path_parameters(made, present)
    known = known_operations(made, present)
    name_operations(made, known, found)
    if not ours:
        merge_pairs(made, found)
        name_schemas(made, present, known, found)
    extract(made, present, found)
    if not ours:
        take_surroundings(made, present, found)
    share_components(made, present)
    complete_operations(made, present, known, found, ours=ours)
    word_webhooks(made, found)
    settle_components(made, present, own, ours=ours)
    if not ours:
        open_enums(made, present)
    carry_texts(made, present, found, ours=ours)
    list_tags(made, present)
    write_examples(made, found)
    return _copy(in_order(made, present)), list(dict.fromkeys(found))


def _copy(document: dict[str, Any]) -> dict[str, Any]:
    # A number as key, such as a status in YAML, becomes the text that it means.
    copied: dict[str, Any] = json.loads(json.dumps(document))
    return copied
