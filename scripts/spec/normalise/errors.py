"""Describe failures the way this contract does: one form of body, one response for each kind."""

from __future__ import annotations

from typing import Any

from scripts.spec.diff.reader import mapping
from scripts.spec.document import operations

RESPONSES = "#/components/responses/"
ALWAYS = ("401", "403", "429", "500")
NAMES = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "409": "Conflict",
    "413": "PayloadTooLarge",
    "422": "UnprocessableEntity",
    "429": "TooManyRequests",
    "500": "InternalServerError",
    "501": "NotImplemented",
    "502": "InternalServerError",
    "503": "InternalServerError",
    "504": "InternalServerError",
}
ENVELOPE = {"application/json": {"schema": {"$ref": "#/components/schemas/ErrorEnvelope"}}}


def names_of_failures(current: dict[str, Any]) -> dict[str, str]:
    """Return which response each status refers to, as the present contract has it."""
    names = dict(NAMES)
    for operation in operations(current):
        for status, response in mapping(operation.data.get("responses")).items():
            reference = str(mapping(response).get("$ref", ""))
            if reference.startswith(RESPONSES):
                names[str(status)] = reference.removeprefix(RESPONSES)
    return names


def describe_failures(
    data: dict[str, Any], method: str, present: dict[str, Any], names: dict[str, str], available: dict[str, Any]
) -> dict[str, Any]:
    """Return the responses of an operation with all failures that it may have, by status.

    Args:
        present: The responses of the operation at present; failures and redirections only known from there are kept.
        names: The component that each status refers to.
        available: The components there are.
    """
    made: dict[str, Any] = {}
    failing = dict.fromkeys((*ALWAYS, *(("409",) if method != "get" else ())))
    kept = {status: response for status, response in present.items() if status[:1] in ("3", "4", "5")}
    given = {("200" if status == "2XX" else status): response for status, response in mapping(data.get("responses")).items()}
    for status, response in {**failing, **kept, **given}.items():
        if not str(status).isdecimal():
            # Statuses are told apart one by one here; the usual failures are among them anyhow.
            continue
        name = names.get(str(status))
        if str(status)[:1] not in ("4", "5") or str(mapping(response).get("$ref", "")).startswith(RESPONSES):
            made[str(status)] = response
        elif name in available:
            made[str(status)] = {"$ref": RESPONSES + name}
        else:
            made[str(status)] = {**mapping(response), "content": ENVELOPE}
    return dict(sorted(made.items()))


def is_failure_of_fastapi(name: str, schema: Any) -> bool:
    """Return whether a schema is one of those in which FastAPI reports values it doesn't accept."""
    fields = set(mapping(mapping(schema).get("properties")))
    return {"HTTPValidationError": fields == {"detail"}, "ValidationError": {"loc", "msg", "type"} <= fields}.get(name, False)
