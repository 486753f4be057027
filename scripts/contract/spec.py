"""The contract is valid OpenAPI, and follows our own rules."""

from __future__ import annotations

import yaml

from scripts.contract.problem import Outcome, Problem, read
from scripts.spec import lint
from scripts.spec.document import SPEC, load, operations, webhooks

TODO = "Change openapi.yaml; scripts/spec/lint.py has the rule."


def check() -> Outcome:
    """Look at every rule."""
    try:
        document = load()
    except yaml.YAMLError as error:
        return Outcome("not readable", [Problem(SPEC.name, " ".join(str(error).split()) + ".", "Make it YAML again.")])
    counts = [len(list(operations(document))), len(list(webhooks(document)))]
    checked = f"{counts[0]} operations, {counts[1]} webhooks, {len(document.get('components', {}).get('schemas', {}))} schemas"
    return Outcome(checked, [read(line, TODO) for line in lint.problems(document)])
