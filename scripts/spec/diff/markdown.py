"""Write the report as Markdown, and the part of the changelog that follows from it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scripts.spec.diff.change import Change
from scripts.spec.diff.report import Report
from scripts.spec.diff.values import shown
from scripts.spec.diff.version import rule

SECTIONS = (("breaking", "Breaking"), ("adds", "New"), ("safe", "Safe"), ("docs", "Words only"))
WHOM = {"callers": "callers", "installed": "installed clients"}
DIRECTIONS = {"request": "in requests", "response": "in what comes back", "error": "in errors", "none": ""}
MOST_NAMES = 8


def render(report: Report) -> str:
    """Return the report."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield "# What changed in the contract"
    yield ""
    yield f"From {shown(report.old)} to {shown(report.new)}."
    yield ""
    if not report.changes:
        yield "Nothing that reaches the wire or its description."
    else:
        counts = ", ".join(f"{report.count(key)} {words}" for key, words in COUNTED)
        yield f"{len(report.changes)} changes: {counts}."
        yield ""
        yield f"Next version: {report.next_version} after {report.version} ({report.bump}). {rule(report.version)}"
    for effect, title in SECTIONS:
        found = [change for change in report.changes if change.effect == effect]
        if found:
            yield from ("", f"## {title}")
            yield from _section(found)
    yield from _follow_ups(report)


COUNTED = (
    ("callers", "break callers"),
    ("installed", "break installed clients"),
    ("safe", "are safe"),
    ("docs", "are words only"),
)


def _section(changes: list[Change]) -> Iterator[str]:
    groups: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        groups.setdefault(change.operations, []).append(change)
    for operations, group in sorted(groups.items(), key=lambda pair: (len(pair[0]), pair[0])):
        yield from ("", f"### {_names(operations)}", "")
        for change in group:
            yield (
                f"- {_sentence(change)}{_verdict(change)} {change.reason}"
                if change.effect != "docs"
                else f"- {_sentence(change)}"
            )


def _names(operations: tuple[str, ...]) -> str:
    if not operations:
        return "The document as a whole"
    listed = ", ".join(map(shown, operations[:MOST_NAMES]))
    more = len(operations) - MOST_NAMES
    return f"{listed} and {more} more" if more > 0 else listed


def _sentence(change: Change) -> str:
    direction = f" ({DIRECTIONS[change.direction]})" if change.direction != "none" else ""
    return f"{shown(change.place)}{direction}: {change.words}."


def _verdict(change: Change) -> str:
    broken = [WHOM[verdict] for verdict in change.verdicts if verdict in WHOM]
    return f" **Breaks {' and '.join(broken)}.**" if broken else ""


def _follow_ups(report: Report) -> Iterator[str]:
    if report.methods:
        yield from ("", "## Methods to look at", "", "| Operation | Method |", "|---|---|")
        for operation, calls in report.methods.items():
            yield f"| {_cell(operation)} | {', '.join(map(_cell, calls)) or 'none yet'} |"
    if report.mentions:
        yield from ("", "## Pages to look at", "")
        for mention in report.mentions:
            yield f"- {mention.file} names {shown(mention.name)} on line {', '.join(map(str, mention.lines))}"
    if report.classes_added or report.classes_removed:
        yield from ("", "## Classes", "")
        if report.classes_removed:
            advice = "Programs may import them: keep the names as aliases, or take it for breaking."
            yield f"- Gone: {', '.join(map(shown, report.classes_removed))}. {advice}"
        if report.classes_added:
            yield f"- New: {', '.join(map(shown, report.classes_added))}."


def _cell(text: str) -> str:
    return shown(text).replace("|", "\\|")


def changelog(report: Report) -> str:
    """Return the part of the changelog, without what only rewords."""
    lines = [f"## {report.next_version} (unreleased)"]
    parts: tuple[tuple[str, Iterable[Change]], ...] = (
        ("Programs have to change:", [one for one in report.changes if one.breaks_callers]),
        (
            "Upgrade, because the platform has changed:",
            [one for one in report.changes if one.breaks_installed and not one.breaks_callers],
        ),
        ("New:", [one for one in report.changes if one.effect == "adds"]),
        ("Also:", [one for one in report.changes if one.effect == "safe"]),
    )
    for title, changes in parts:
        entries = [_entry(change, report) for change in changes]
        if entries:
            lines += ["", title, "", *dict.fromkeys(entries)]
    return "\n".join(lines) + "\n"


def _entry(change: Change, report: Report) -> str:
    calls = [next(iter(report.methods.get(operation, [])), operation) for operation in change.operations]
    where = f"{_names(tuple(calls))}: " if calls else ""
    return f"- {where}{_sentence(change)}"
