"""Render the contract's retry table as Python."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.spec.document import operations

FAILURES = ("not-connected", "connection-lost", "timed-out", "truncated", "not-trusted", "not-sendable", "unreadable")
REPEATS = (True, False, "declared")

TEMPLATE = '''"""Which failures and statuses are worth another attempt; the first rule that matches decides."""

from typing import Literal, NamedTuple


class RetryRule(NamedTuple):
    """One row of the table: failures by name, or a range of statuses (both ends included)."""

    failures: tuple[str, ...]
    statuses: tuple[tuple[int, int], ...]
    repeat: Literal[True, False, "declared"]
    because: str


RETRY_RULES = (
{rows}
)
'''


def render(document: dict[str, Any]) -> str:
    """Return the source of the table."""
    rows = [
        f"    RetryRule({_failures(rule)!r}, {_statuses(rule)!r}, {rule['repeat']!r}, {rule['because']!r}),"
        for rule in document["x-retries"]["rules"]
    ]
    return TEMPLATE.format(rows="\n".join(rows))


PAGE = """<!-- Written by `make generate` from openapi.yaml. Do not edit. -->

# What is tried again

The contract's retry table. `Client` and `AsyncClient` go by it, call by call; the first row that matches decides. Every write
carries an idempotency key, made once and the same on each attempt, so the HTTP method makes no difference. How often, and how
long the waits are, says a `RetryPolicy`: of the client, or of one call with `with_options(retries=…)`.

| What happened | Tried again | Why |
| --- | --- | --- |
{rows}

Headers of the answer come before that:

| Header | Meaning |
| --- | --- |
{headers}

A wait that the server asks for is kept to, up to `RetryPolicy.longest_retry_after` seconds; when it is longer, or would outlast
the deadline, the error is raised at once, with `retry_after` on it. Without one, the wait is drawn between 0 and a limit that
doubles each time. Closing the client, cancelling the task or Ctrl-C ends it.

The polls of a run that is followed are tried three times as often as other calls, for the run goes on meanwhile.

Where the table says `declared`, it is: {conflicts}. Never tried again: {never}.
"""


def page(document: dict[str, Any]) -> str:
    """Return the table as a page of the documentation."""
    rules, headers = document["x-retries"]["rules"], document["x-retries"]["headers"]
    words = {True: "yes", False: "no", "declared": "declared"}
    rows = [f"| {', '.join(map(str, rule['when']))} | {words[rule['repeat']]} | {rule['because']} |" for rule in rules]
    marked = {
        mark: ", ".join(f"`{one.id}`" for one in operations(document) if one.data["x-retry"] == mark) or "nothing"
        for mark in ("conflict", "never")
    }
    return PAGE.format(
        rows="\n".join(rows),
        headers="\n".join(f"| `{one['name']}` | {one['means']} |" for one in headers),
        conflicts=marked["conflict"],
        never=marked["never"],
    )


def problems(document: dict[str, Any]) -> Iterator[str]:
    """Yield a sentence for each broken rule of the table."""
    rules = document.get("x-retries", {}).get("rules", [])
    named = [failure for rule in rules for failure in _failures(rule)]
    for failure in FAILURES:
        if named.count(failure) != 1:
            yield f"x-retries: one rule must name {failure}; {named.count(failure)} do."
    for name in sorted(set(named) - set(FAILURES)):
        yield f"x-retries: {name!r} is neither a status nor one of {', '.join(FAILURES)}."
    for rule in rules:
        if rule.get("repeat") not in REPEATS or not rule.get("because"):
            yield f"x-retries: the rule for {rule['when']} needs `repeat` (true, false or declared) and a reason in `because`."
    for status in range(400, 600):
        if not any(low <= status <= high for rule in rules for low, high in _statuses(rule)):
            yield f"x-retries: no rule speaks of status {status}."


def _failures(rule: dict[str, Any]) -> tuple[str, ...]:
    return tuple(one for one in rule["when"] if isinstance(one, str) and not one[0].isdigit())


def _statuses(rule: dict[str, Any]) -> tuple[tuple[int, int], ...]:
    ranges = [str(one).partition("-") for one in rule["when"] if str(one)[0].isdigit()]
    return tuple((int(low), int(high or low)) for low, _, high in ranges)
