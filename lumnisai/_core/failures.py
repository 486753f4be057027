"""Turn an answer that is not a success into the error that says what happened."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from lumnisai import exceptions as errors
from lumnisai._core.deadlines import Deadline
from lumnisai._core.json_values import is_list, is_object
from lumnisai._core.one_line import one_line
from lumnisai._core.operation import Operation
from lumnisai._core.redaction import REACH, Redaction
from lumnisai._core.retries import retry_after

EXCERPT_LENGTH = 500
# Of the body of an error no more than this is looked at (bytes).
LONGEST_READ = 1_000_000
# Deeper than any error of the contract; what lies deeper can't be copied or pickled.
DEEPEST = 50


class Attempted(NamedTuple):
    """What is known of a call when it fails."""

    operation: Operation
    idempotency_key: str | None
    attempts: int
    redaction: Redaction


def failure(call: Attempted, status: int, headers: Mapping[str, str], content: bytes) -> errors.LumnisAIError:
    """Return the error for an answer with this status; no body can make it fail."""
    code, words, detail = _said(call.redaction.value(_read(content)))
    return _class_for(call.operation, status)(
        f"{call.operation.id}: {words or _words_for(status)} (status {status})",
        code=code,
        detail=detail,
        retry_after=retry_after(headers),
        **_of_answer(call, status, headers, content),
    )


def unreadable(
    call: Attempted, status: int, headers: Mapping[str, str], content: bytes, problem: str | None = None
) -> errors.UnreadableAnswerError:
    """Return the error for a success that can't be read."""
    what = problem or ("its body is not what the contract says" if content else "there is no body to read")
    return errors.UnreadableAnswerError(
        f"{call.operation.id}: the server reported success ({status}), but {what}", **_of_answer(call, status, headers, content)
    )


def network_error(call: Attempted, name: str, words: str) -> errors.TransportError:
    """Return the error for an attempt without a usable answer.

    Args:
        name: What the contract's retry table calls it.
        words: What happened.
    """
    cls = errors.RequestTimeoutError if name == "timed-out" else errors.ConnectionFailedError
    return cls(f"{call.operation.id}: {one_line(call.redaction.text(words))}", **_of_call(call))


def deadline_error(call: Attempted, deadline: Deadline) -> errors.DeadlineExceededError:
    """Return the error for a call that came to no end in time."""
    seconds = deadline.seconds or 0.0
    return errors.DeadlineExceededError(f"{call.operation.id}: not done within the deadline of {seconds:g} s", **_of_call(call))


def closed_during(call: Attempted) -> errors.ClientClosedError:
    """Return the error for a call that `close()` ended."""
    return errors.ClientClosedError(
        f"{call.operation.id}: the client was closed during the call; whether the server did the work is not known",
        **_of_call(call),
    )


def located(call: Attempted, error: errors.LumnisAIError) -> errors.LumnisAIError:
    """Add what is known of the call to an error that something within it raised."""
    if error.operation is None:
        error.message = f"{call.operation.id}: {error.message}"
        error.args = (error.message,)
        for name, value in _of_call(call).items():
            setattr(error, name, value)
    return error


def _of_call(call: Attempted) -> dict[str, Any]:
    return {"operation": call.operation.id, "idempotency_key": call.idempotency_key, "attempts": call.attempts}


def _of_answer(call: Attempted, status: int, headers: Mapping[str, str], content: bytes) -> dict[str, Any]:
    # A bit more than is shown, so that a secret at the edge is found whole.
    text = content[: EXCERPT_LENGTH + REACH].decode("utf-8", errors="replace")
    excerpt = call.redaction.excerpt(text, EXCERPT_LENGTH)[:EXCERPT_LENGTH] or None
    request_id = headers.get("x-request-id")
    request_id = None if request_id is None else call.redaction.text(request_id)
    return {"status_code": status, "request_id": request_id, "body": excerpt, **_of_call(call)}


def _class_for(operation: Operation, status: int) -> type[errors.LumnisAIError]:
    about_a_file = "{file_id}" in operation.path
    if status == 401:
        return errors.AuthenticationError
    if status == 403:
        return errors.FileAccessDeniedError if about_a_file else errors.PermissionDeniedError
    if status == 404:
        return errors.FileNotFoundError if about_a_file else errors.NotFoundError
    if status == 409:
        return errors.ConflictError
    if status == 429:
        return errors.RateLimitError
    if status == 501:
        return errors.NotImplementedYetError
    if 400 <= status < 500:
        return errors.ValidationError
    return errors.ServerError if status >= 500 else errors.TransportError


def _words_for(status: int) -> str:
    return {
        400: "the server could not make sense of the request",
        401: "the API key is missing or not known; check LUMNISAI_API_KEY",
        403: "the API key does not allow this",
        404: "there is no such object",
        408: "the server gave up waiting for the request",
        409: "the request clashes with what is there",
        413: "the body is too large",
        422: "a value is not acceptable",
        429: "too many requests",
        501: "the platform does not offer this yet",
    }.get(status, "the server failed" if status >= 500 else "the server answered in an unexpected way")


def _read(content: bytes) -> Any:
    if len(content) >= LONGEST_READ:
        return None
    try:
        # NaN is no JSON, but comes; as text it can be compared.
        body = json.loads(content, parse_constant=str)
    except (ValueError, RecursionError):
        return None
    return None if _is_deep(body) else body


def _is_deep(body: Any) -> bool:
    level = [body]
    for _ in range(DEEPEST):
        level = [
            inner
            for value in level
            if is_object(value) or is_list(value)
            for inner in (value.values() if is_object(value) else value)
        ]
        if not level:
            return False
    return True


def _said(body: Any) -> tuple[str | None, str | None, Any]:
    """Return the server's code, words and further data, whichever of the known shapes the body has."""
    if isinstance(body, str):
        return None, one_line(body), body
    if not is_object(body):
        return None, None, body
    detail = body.get("detail")
    inner = detail.get("error") if is_object(detail) else None
    error = body.get("error")
    code = body.get("code")
    candidates = [error, inner, detail, body]
    if isinstance(error, str) and _text_of(body.get("message")):
        # `{"error": "rate_limited", "message": "…"}`: the message is for people.
        candidates, code = [body], code or error
    for candidate in candidates:
        if is_object(candidate):
            code = _text_of(candidate.get("code")) or code
            words = next(filter(None, (_text_of(candidate.get(key)) for key in ("message", "msg", "title"))), None)
            further = candidate.get("details", detail if is_object(detail) else None)
        elif is_list(candidate):
            words, further = _validation_words(candidate), candidate
        else:
            words, further = _text_of(candidate), body
        if words:
            return _text_of(code), one_line(words), further
    return _text_of(code), None, body


def _text_of(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _validation_words(problems: list[Any]) -> str | None:
    parts: list[str] = []
    for problem in problems[:5]:
        if is_object(problem):
            place = problem.get("loc")
            words = str(problem.get("msg") or problem.get("message") or "not acceptable")
            where = ".".join(str(part) for part in place) if is_list(place) else ""
            parts.append(f"{where}: {words}" if where else words)
        else:
            parts.append(str(problem))
    if len(problems) > 5:
        parts.append(f"and {len(problems) - 5} more")
    return "; ".join(parts) or None
