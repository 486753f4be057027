"""From a request of the generated package to what goes over the wire."""

from __future__ import annotations

import json
import platform
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from lumnisai._core.multipart import Multipart
from lumnisai._core.operation import Operation
from lumnisai._core.operations import OPERATIONS
from lumnisai._core.secrets import Hidden
from lumnisai._version import __version__
from lumnisai.exceptions import ValidationError

if TYPE_CHECKING:
    from lumnisai_api.types import Request

USER_AGENT = f"lumnisai-python/{__version__} ({platform.python_implementation()} {platform.python_version()})"
# What compression we can undo (RFC 9110 section 12.5.3).
ACCEPTED = "gzip, deflate"
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


class Outgoing(NamedTuple):
    """One logical call, the same on each attempt."""

    operation: Operation
    method: str
    url: str
    query: Mapping[str, str | list[str]]
    headers: dict[str, str]
    # It may hold secrets, and tools that report errors show local variables.
    body: Hidden[bytes] | None
    form: Multipart | None
    idempotency_key: str | None

    @property
    def content(self) -> bytes | None:
        """The body as it goes over the wire."""
        return None if self.body is None else self.body.reveal()

    @property
    def can_be_repeated(self) -> bool:
        """Whether all of the body is still there to be sent again."""
        return self.form is None or self.form.can_be_repeated


def prepare(request: Request[Any], base_url: str, idempotency_key: str | None) -> Outgoing:
    """Fix everything about a call that its attempts share, the idempotency key above all.

    Raises:
        ValidationError: The path holds an empty id or one that would climb to another path, or the body is not JSON.
    """
    operation = OPERATIONS[request.operation]
    _check_path(operation, request.path)
    headers = {"Accept": "application/json", "Accept-Encoding": ACCEPTED, "User-Agent": USER_AGENT, **request.headers}
    key = idempotency_key or headers.get("Idempotency-Key")
    if request.method not in SAFE_METHODS:
        key = key or new_key()
        headers["Idempotency-Key"] = checked_key(key)
    body = None
    if not _absent(request.body):
        body = _encoded(operation, request)
        headers["Content-Type"] = "application/json"
    form = None
    if request.form is not None:
        form = Multipart(request.form)
        headers.update(form.headers)
    return Outgoing(operation, request.method, base_url + request.path, request.query, headers, body, form, key)


def _check_path(operation: Operation, path: str) -> None:
    segments = path.split("/")[1:]
    if len(segments) != operation.path.count("/") or any(map(_leads_elsewhere, segments)):
        raise ValidationError(
            f"{operation.id}: an id in the path is empty or made of dots only, or holds a slash, a backslash or a control "
            f"character: {path!r}."
        )


def _leads_elsewhere(segment: str) -> bool:
    """Return whether a server or a gateway that decodes a segment, once or again, could take it for another path."""
    # Each round takes signs away, so there is an end.
    while (decoded := unquote(segment)) != segment:
        segment = decoded
    # `..;x` is `..` where what follows a semicolon is a parameter of the segment.
    name = segment.partition(";")[0].strip()
    return name in ("", ".", "..") or any(sign in "/\\" or sign < " " or sign == "\x7f" for sign in segment)


def _encoded(operation: Operation, request: Request[Any]) -> Hidden[bytes]:
    try:
        # In one step, so that no local variable holds the text.
        return Hidden(
            json.dumps(request.body, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_revealed).encode()
        )
    except (TypeError, ValueError, RecursionError) as error:
        fault = "it holds a character that UTF-8 has no form for" if isinstance(error, UnicodeError) else str(error)
    # Raised out here, because the errors above carry the body, and with it its secrets.
    raise ValidationError(f"{operation.id}: the body can't be sent as JSON: {fault}.")


def _revealed(value: Any) -> Any:
    if isinstance(value, Hidden):
        from lumnisai_api.types import encode

        return encode(value.reveal())  # pyright: ignore[reportUnknownMemberType]
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


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


def _absent(body: Any) -> bool:
    from lumnisai_api.types import UNSET

    return body is UNSET
