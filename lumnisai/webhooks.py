"""Webhooks: is it the platform that calls, and what does it say?

    from lumnisai import webhooks

    event = webhooks.receive(request.body, request.headers, secret)
    if event.event == "message.received":
        print(event.data.conversation_id)

The platform signs the raw body of each delivery with a shared secret (HMAC-SHA256, lower-case hexadecimal) and sends the
signature in the header `x-webhook-signature`. It signs no time, so a delivery that somebody recorded can be sent again.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from lumnisai._core.drift import Drift as Drift
from lumnisai._core.drift import DriftRecorder
from lumnisai._core.secrets import Hidden, Secret, hidden, kind_of
from lumnisai._core.webhook_event import WebhookEvent as WebhookEvent
from lumnisai._core.webhook_event import examine_event, read_event
from lumnisai.exceptions import ValidationError
from lumnisai.exceptions import WebhookPayloadError as WebhookPayloadError
from lumnisai.exceptions import WebhookSignatureError as WebhookSignatureError
from lumnisai_api.types import Model, encode

SIGNATURE_HEADER = "x-webhook-signature"

_SIGNATURE = re.compile("[0-9a-f]{64}")
_drift = DriftRecorder()

Body = bytes | bytearray | memoryview | str
OneSecret = str | bytes | Secret
AnySecret = OneSecret | Sequence[OneSecret | None]


class HasItems(Protocol):
    """What mappings have, and the header collections of web frameworks that are no mappings."""

    def items(self) -> Iterable[tuple[Any, Any]]:
        """Return pairs of names and values."""
        ...


Headers = HasItems | Iterable[tuple[str | bytes, str | bytes]]


def receive(body: Body, headers: Headers, secret: AnySecret | None, *, report_drift: bool = True) -> WebhookEvent:
    """Verify a delivery and read it.

    Args:
        body: The raw body as it was received, before any parsing.
        headers: All headers of the request: a mapping, a framework's own collection, or pairs; the case of names doesn't matter.
        secret: The shared secret; several while it is being changed, of which any will do.
        report_drift: Count and log what this version doesn't know; `drift()` gives it.

    Raises:
        WebhookSignatureError: The delivery is not from the platform, as far as one can know: answer 401.
        WebhookPayloadError: It is, but its body can't be read.
    """
    secret = hidden(secret)
    found = [value for name, value in _pairs(headers) if _text(name).lower() == SIGNATURE_HEADER]
    if len(found) > 1:
        raise WebhookSignatureError(f"The header {SIGNATURE_HEADER} is there {len(found)} times; it must be there once.")
    verify(body, found[0] if found else None, secret)
    return parse(body, report_drift=report_drift)


def verify(body: Body, signature: str | bytes | None, secret: AnySecret | None) -> None:
    """Make sure that a body was signed with the secret, in a time that doesn't tell how much of the signature is right.

    Args:
        body: The raw body as it was received, before any parsing; text is taken as UTF-8.
        signature: The value of the header `x-webhook-signature`.
        secret: The shared secret; several while it is being changed, of which any will do.

    Raises:
        WebhookSignatureError: It was not; the message says what is wrong, and shows neither the secret nor the right signature.
    """
    secret = hidden(secret)
    fault = _fault(body, signature, secret)
    if fault is not None:
        raise WebhookSignatureError(fault)


def is_valid(body: Body, signature: str | bytes | None, secret: AnySecret | None) -> bool:
    """Return whether a body was signed with the secret; `verify()` says why not."""
    secret = hidden(secret)
    return _fault(body, signature, secret) is None


def parse(body: Body, *, report_drift: bool = True) -> WebhookEvent:
    """Read a body without verifying it; `receive()` does both.

    Args:
        body: The raw body as it was received.
        report_drift: Count and log what this version doesn't know; `drift()` gives it.

    Raises:
        WebhookPayloadError: It is cut off, not JSON, not an object, or names no event.
    """
    event = read_event(body if isinstance(body, str) else _raw(body))
    if report_drift:
        examine_event(event, _drift)
    return event


def drift() -> tuple[Drift, ...]:
    """Return what webhooks brought, since the program started, that this version doesn't know."""
    return _drift.entries()


def sign(payload: Body | Mapping[str, Any] | Model, secret: OneSecret) -> tuple[bytes, str]:
    """Sign a delivery as the platform does, for tests of a receiver.

    Args:
        payload: A body, which is taken as it is, or an object, which is written as JSON.
        secret: The shared secret.

    Returns:
        The body to send, and the value of the header `x-webhook-signature`.
    """
    secret = hidden(secret)
    body = _written(payload) if isinstance(payload, (Mapping, Model)) else _raw(payload)
    if not _is_secret(secret):
        raise ValidationError(f"secret must be text, bytes or a Secret, not {kind_of(secret)}.")
    if _is_blank(secret):
        raise ValidationError("secret is empty: nothing can be signed with it.")
    return body, _signature(body, secret)


def sign_headers(payload: Body | Mapping[str, Any] | Model, secret: OneSecret) -> tuple[bytes, dict[str, str]]:
    """Sign a delivery as the platform does, for tests of a receiver.

    Returns:
        The body to send, and the headers to send with it.
    """
    secret = hidden(secret)
    body, signature = sign(payload, secret)
    return body, {"content-type": "application/json", SIGNATURE_HEADER: signature}


def _fault(body: Body, signature: str | bytes | None, secret: Any) -> str | None:
    """Return what is wrong, or None.

    No exception starts here or further down once a signature is computed: its traceback would hold it.
    """
    raw = _raw(body)
    secrets = _several(secret)
    if not secrets or any(map(_is_blank, secrets)):
        return "The secret is empty, so anybody could sign with it; set the secret that the platform signs with."
    if not signature:
        return f"The webhook is not signed: the header {SIGNATURE_HEADER} is missing or empty."
    if not isinstance(signature, (str, bytes)):
        return f"The signature must be the text of the header {SIGNATURE_HEADER}, not {type(signature).__name__}."
    given = _text(signature)
    if not _SIGNATURE.fullmatch(given):
        return "The signature is malformed: it must be 64 lower-case hexadecimal digits without prefix or white space."
    # Every secret is tried, so the time doesn't tell which of them fits.
    if not sum([hmac.compare_digest(_signature(raw, one), given) for one in secrets]):
        return (
            "The signature is wrong: it was made with another secret, or for another body. "
            "The body must be the bytes that were received, not JSON that was written anew."
        )
    return None


def _signature(body: bytes, secret: Any) -> str:
    # Lone surrogates have no UTF-8 form; failing on them would put the secret into an error.
    return hmac.new(_key(secret), body, "sha256").hexdigest()


def _key(secret: Hidden[Any]) -> bytes:
    text = secret.reveal()
    return text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")


def _several(secret: Any) -> list[Hidden[Any]]:
    if secret is None or _is_secret(secret):
        return [secret] if secret is not None else []
    if not isinstance(secret, list):
        raise ValidationError(f"secret must be text, bytes, a Secret or a list of these, not {kind_of(secret)}.")
    if not all(one is None or _is_secret(one) for one in secret):  # pyright: ignore[reportUnknownVariableType]
        raise ValidationError("Each secret must be text, bytes or a Secret.")
    return [Secret("") if one is None else one for one in secret]  # pyright: ignore[reportUnknownVariableType]


def _is_secret(secret: Any) -> bool:
    return isinstance(secret, Hidden) and isinstance(secret.reveal(), (str, bytes))  # pyright: ignore[reportUnknownMemberType]


def _is_blank(secret: Any) -> bool:
    return not secret.reveal().strip()


def _raw(body: Body) -> bytes:
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass")
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    raise ValidationError(f"body must be the raw body of the request, as bytes or text, not {type(body).__name__}.")


def _written(payload: Mapping[str, Any] | Model) -> bytes:
    try:
        text = json.dumps(encode(payload), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError) as error:
        raise ValidationError(f"The payload can't be written as JSON: {error}.") from error
    # Of what UTF-8 has no form for, this writes the escape that JSON has.
    return text.encode("utf-8", "backslashreplace")


def _pairs(headers: Any) -> list[tuple[Any, Any]]:
    try:
        return [(name, value) for name, value in (headers.items() if hasattr(headers, "items") else headers)]
    except (TypeError, ValueError):
        wanted = "headers must be a mapping or a list of pairs of names and values"
    raise ValidationError(f"{wanted}, not {type(headers).__name__}.")


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
