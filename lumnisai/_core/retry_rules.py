# Written by `make generate` from openapi.yaml. Do not edit.
"""Which failures and statuses are worth another attempt; the first rule that matches decides."""

from typing import Literal, NamedTuple


class RetryRule(NamedTuple):
    """One row of the table: failures by name, or a range of statuses (both ends included)."""

    failures: tuple[str, ...]
    statuses: tuple[tuple[int, int], ...]
    repeat: Literal[True, False, "declared"]
    because: str


RETRY_RULES = (
    RetryRule(("not-connected",), (), True, "Nothing reached the server."),
    RetryRule(
        ("connection-lost", "timed-out", "truncated"),
        (),
        True,
        "Whether the server did the work is not known; the idempotency key keeps it from being done twice.",
    ),
    RetryRule(("not-trusted",), (), False, "A certificate that is not trusted now will not be trusted in a second."),
    RetryRule(("not-sendable",), (), False, "What can't be sent once can't be sent again."),
    RetryRule(("unreadable",), (), False, "The server did the work and answered; the same answer would come again."),
    RetryRule((), ((408, 408), (425, 425)), True, "The server asks for the request again."),
    RetryRule((), ((429, 429),), True, "Too many requests now, not later."),
    RetryRule((), ((500, 500), (502, 502), (503, 503), (504, 504)), True, "An outage, of the server or of a gateway before it."),
    RetryRule((), ((520, 529),), True, "An outage behind a content delivery network."),
    RetryRule(
        (), ((409, 409),), "declared", "Only where the operation's x-retry is `conflict`: elsewhere a clash stays a clash."
    ),
    RetryRule((), ((501, 501),), False, "An answer, not an outage: the operation is not offered."),
    RetryRule((), ((400, 499),), False, "The request is at fault, and stays so."),
    RetryRule((), ((500, 599),), False, "Nothing says that it passes."),
)
