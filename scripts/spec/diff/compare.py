"""Compare two contracts, and judge what differs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from scripts.spec.diff import loose, operations
from scripts.spec.diff.change import Change, Finding, Slot, Unit
from scripts.spec.diff.reader import Reader, SpecError, check_size, mapping, sequence
from scripts.spec.diff.rules import judge
from scripts.spec.diff.schemas import Schemas
from scripts.spec.diff.values import shown

ORDER = {"breaking": 0, "adds": 1, "safe": 2, "docs": 3}


def compare(old: dict[str, Any], new: dict[str, Any]) -> list[Change]:
    """Return every difference that matters to somebody, the gravest first.

    Raises:
        SpecError: A contract has a reference that leads nowhere, or it is too large or too deep.
    """
    check_size(old)
    check_size(new)
    try:
        return _compare(Reader(old), Reader(new))
    except RecursionError:
        raise SpecError("a schema of the contract is nested too deeply, or contains itself.") from None


def _compare(before: Reader, after: Reader) -> list[Change]:
    schemas = Schemas(before, after)
    slots = {
        **operations.compare(schemas, list(before.operations()), list(after.operations()), "operation"),
        **operations.compare(schemas, list(before.webhooks()), list(after.webhooks()), "webhook"),
    }
    found: dict[str, tuple[Finding, list[str]]] = {}
    for finding in (*_document(before.document, after.document), *_all(loose.compare(schemas), schemas.slots)):
        found.setdefault(_key(finding), (finding, []))
    for name, slot in slots.items():
        for finding in _all(slot, schemas.slots):
            found.setdefault(_key(finding), (finding, []))[1].append(name)
    changes = [_judged(finding, names) for finding, names in found.values()]
    return sorted(changes, key=lambda change: (ORDER[change.effect], not change.breaks_callers, not change.breaks_installed))


def _key(finding: Finding) -> str:
    return repr(finding[:4])


def _all(slot: Slot, named: dict[Unit, Slot]) -> Iterator[Finding]:
    """Yield the findings of an operation and of every named schema that it uses, however far away."""
    seen: set[Unit] = set()
    waiting: list[Iterable[Unit]] = [slot.uses]
    yield from slot.findings
    while waiting:
        for unit in waiting.pop():
            if unit not in seen:
                seen.add(unit)
                yield from named[unit].findings
                waiting.append(named[unit].uses)


def _judged(finding: Finding, names: list[str]) -> Change:
    rule = judge(finding)
    return Change(*finding, rule.callers, rule.installed, rule.effect, rule.reason, tuple(dict.fromkeys(names)))


def _document(old: dict[str, Any], new: dict[str, Any]) -> Iterator[Finding]:
    """Yield what differs about the document as a whole."""
    before, after = ([mapping(server).get("url") for server in sequence(document.get("servers"))] for document in (old, new))
    for url in before:
        if url not in after:
            yield Finding("server-removed", "none", "servers", f"{shown(url)} removed", url)
    for url in after:
        if url not in before:
            yield Finding("server-added", "none", "servers", f"{shown(url)} added", None, url)
    for key in ("info", "tags", "externalDocs"):
        if old.get(key) != new.get(key):
            yield Finding("docs", "none", key, "reworded")
