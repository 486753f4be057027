"""The matrix: every fault, by what it belongs to. Each is run with every kind of client."""

from __future__ import annotations

from tests.faults import body_cases, connection_cases, limit_cases, redirect_cases, status_cases, story_cases
from tests.faults.case import Case

GROUPS: dict[str, list[Case]] = {
    "Connections": connection_cases.CONNECTION,
    "HTTP": connection_cases.HTTP,
    "Timeouts": connection_cases.TIMEOUTS,
    "Statuses": status_cases.STATUSES,
    "Advice of the server": status_cases.ADVICE,
    "Retry-After": status_cases.RETRY_AFTER,
    "Redirects": redirect_cases.REDIRECTS,
    "Bodies of errors": body_cases.ERRORS,
    "Bodies of successes": body_cases.SUCCESSES,
    "Runs: creating": story_cases.CREATING,
    "Runs: polling": story_cases.POLLING,
    "Runs: what doesn't pass": story_cases.LASTING,
    "Files": limit_cases.FILES,
    "Deadlines": limit_cases.DEADLINES,
    "Limits of the phases": limit_cases.PHASES,
    "Closing": limit_cases.CLOSING,
}
CASES = {f"{group}: {case.name}": case for group, cases in GROUPS.items() for case in cases}
