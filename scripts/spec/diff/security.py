"""Compare which credentials an operation asks for, whatever the schemes are called."""

from __future__ import annotations

import json
from typing import Any

from scripts.spec.diff.change import Slot
from scripts.spec.diff.reader import Reader, mapping, sequence
from scripts.spec.diff.values import shown

# What one alternative asks for: schemes by what they are, with their scopes. Empty: nothing.
Alternative = frozenset[tuple[str, frozenset[str]]]


def compare(old: Reader, new: Reader, was: dict[str, Any], now: dict[str, Any], slot: Slot) -> None:
    """Note how the alternatives of an operation changed."""
    before, after = _alternatives(old, was), _alternatives(new, now)
    if before == after:
        return
    nothing: Alternative = frozenset()
    words = f"{shown(_shown(before))} became {shown(_shown(after))}"

    def add(kind: str) -> None:
        slot.add(kind, "none", "authentication", words, _shown(before), _shown(after))

    if nothing in after:
        add("auth-dropped" if nothing not in before else "auth-added")
    elif nothing in before:
        # The client sends its key with every call, asked for or not.
        usual = _alternatives(old, {}) - {nothing}
        add("auth-needed" if after & usual else "auth-replaced")
    elif before < after:
        add("auth-added")
    elif before & after:
        add("auth-removed")
    elif {_schemes(one) for one in before} & {_schemes(one) for one in after}:
        add("auth-scopes")
    else:
        add("auth-replaced")


def _alternatives(reader: Reader, operation: dict[str, Any]) -> frozenset[Alternative]:
    listed = operation.get("security", reader.document.get("security"))
    known = mapping(reader.components.get("securitySchemes"))
    found = {
        frozenset(
            (_scheme(reader, known.get(name), name), frozenset(map(str, sequence(scopes))))
            for name, scopes in mapping(one).items()
        )
        for one in sequence(listed)
    }
    return frozenset(found or {frozenset()})


def _scheme(reader: Reader, node: Any, name: str) -> str:
    data = reader.resolved(node)
    kind, place = data.get("type"), data.get("in")
    if kind == "apiKey":
        return f"API key in {place} {data.get('name')}"
    if kind == "http":
        return f"HTTP {str(data.get('scheme')).lower()}"
    if not data:
        return name
    rest = {key: value for key, value in data.items() if key != "description"}
    return f"{kind} {json.dumps(rest, sort_keys=True, default=str)}"


def _schemes(alternative: Alternative) -> frozenset[str]:
    return frozenset(scheme for scheme, _ in alternative)


def _shown(alternatives: frozenset[Alternative]) -> str:
    texts = [" and ".join(sorted(_one(*each) for each in one)) or "nothing" for one in alternatives]
    return " or ".join(sorted(texts))


def _one(scheme: str, scopes: frozenset[str]) -> str:
    return f"{scheme} ({', '.join(sorted(scopes))})" if scopes else scheme
