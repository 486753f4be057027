"""From a request of the generated package to what goes over the wire."""

from __future__ import annotations

import json
import platform
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from lumnisai._core.multipart import Multipart
from lumnisai._core.operation import Operation
from lumnisai._core.operations import OPERATIONS
from lumnisai._version import __version__
from lumnisai.exceptions import ValidationError

if TYPE_CHECKING:
    from lumnisai_api.types import Request

USER_AGENT = f"lumnisai-python/{__version__} ({platform.python_implementation()} {platform.python_version()})"
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
MARGIN = 5.0


class Outgoing(NamedTuple):
    """One logical call, the same on each attempt."""

    operation: Operation
    method: str
    url: str
    query: Mapping[str, str | list[str]]
    headers: dict[str, str]
    content: bytes | None
    form: Multipart | None
    idempotency_key: str | None


def prepare(request: Request[Any], base_url: str, idempotency_key: str | None) -> Outgoing:
    """Fix everything about a call that its attempts share, the idempotency key above all.

    Raises:
        ValidationError: The path holds an empty id or one that would climb to another path, or the body is not JSON.
    """
    operation = OPERATIONS[request.operation]
    for segment in request.path.split("/")[1:]:
        if segment in ("", ".", ".."):
            raise ValidationError(f"{operation.id}: an id in the path is empty or made of dots only: {request.path!r}.")
    headers = {"Accept": "application/json", "User-Agent": USER_AGENT, **request.headers}
    key = idempotency_key or headers.get("Idempotency-Key")
    if request.method not in SAFE_METHODS:
        key = key or new_key()
        headers["Idempotency-Key"] = checked_key(key)
    content = None
    if not _absent(request.body):
        try:
            content = json.dumps(request.body, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode()
        except (TypeError, ValueError) as error:
            raise ValidationError(f"{operation.id}: the body can't be sent as JSON: {error}.") from error
        headers["Content-Type"] = "application/json"
    form = None
    if request.form is not None:
        form = Multipart(request.form)
        headers.update(form.headers)
    return Outgoing(operation, request.method, base_url + request.path, request.query, headers, content, form, key)


def new_key() -> str:
    """Make an idempotency key."""
    return str(uuid.uuid4())


def checked_key(key: str) -> str:
    """Return an idempotency key that a header can carry."""
    if not isinstance(key, str):
        raise ValidationError(f"idempotency_key must be a string, not {type(key).__name__}.")
    # Spaces at either end would be lost on the way.
    if not (0 < len(key) <= 255 and key.isascii() and key.isprintable() and key == key.strip()):
        raise ValidationError("idempotency_key must be 1 to 255 printable ASCII characters, without spaces at either end.")
    return key


def attempt_timeout(timeout: float | None, held: float) -> float | None:
    """Return the seconds one attempt may take; one that carries a long poll always outlasts it."""
    if timeout is None or held <= 0:
        return timeout
    return max(timeout, held + MARGIN)


def _absent(body: Any) -> bool:
    from lumnisai_api.types import UNSET

    return body is UNSET
