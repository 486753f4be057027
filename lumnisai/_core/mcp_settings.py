"""Rules for the settings of MCP servers. No message shows a value: addresses and arguments may hold tokens too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lumnisai._core.lengths import check_length
from lumnisai._core.scope import UserId, clean_user_id
from lumnisai._core.secrets import Secret, kind_of
from lumnisai.exceptions import MissingUserId, TenantScopeUserIdConflict, ValidationError

Secrets = Mapping[str, str | Secret]

TRANSPORTS = ("stdio", "streamable_http", "sse")
SCOPES = ("user", "tenant")
NAME_LENGTH, DESCRIPTION_LENGTH, COMMAND_LENGTH, URL_LENGTH = 255, 1000, 255, 1024


def one_user(user_id: UserId | None, user_identifier: UserId | None) -> str | None:
    """Return the user whom two parameters of one meaning name.

    Raises:
        ValidationError: They name two.
    """
    one, other = clean_user_id(user_id), clean_user_id(user_identifier)
    if one is not None and other is not None and one != other:
        raise ValidationError(f"user_id={one!r} and user_identifier={other!r} are two names of one parameter; pass one of them.")
    return one if other is None else other


def server_scope(scope: str | None, user: str | None) -> str:
    """Return the scope of a new server; when none is given, the user the call acts for decides.

    Raises:
        ValidationError: There is no such scope.
        MissingUserId: A server of one user, and no user named.
        TenantScopeUserIdConflict: A server for everybody, and a user named.
    """
    if scope is None:
        return "tenant" if user is None else "user"
    chosen = str(scope).strip().lower()
    if chosen not in SCOPES:
        raise ValidationError(f"scope must be 'user' or 'tenant'; got {scope!r}.")
    if chosen == "user" and user is None:
        raise MissingUserId("A server with scope='user' belongs to somebody. Pass user_identifier, or use client.for_user(…).")
    if chosen == "tenant" and user is not None:
        raise TenantScopeUserIdConflict(
            f"A server with scope='tenant' belongs to nobody in particular, and the user {user!r} was named. "
            "Leave user_identifier out and call it on a client that acts for no user, or use scope='user'."
        )
    return chosen


def transport_name(transport: str) -> str:
    """Return the wire name of a transport: `streamable-http` gives `streamable_http`.

    Raises:
        ValidationError: There is no such transport.
    """
    name = str(transport).strip().lower().replace("-", "_")
    if name not in TRANSPORTS:
        raise ValidationError(f"transport must be 'stdio', 'streamable_http' or 'sse'; got {transport!r}.")
    return name


def check_address(transport: str, command: str | None, args: Sequence[str] | None, url: str | None) -> None:
    """Hold the address of a server to the rules of its transport.

    Raises:
        ValidationError: Something is missing, or belongs to another transport.
    """
    if transport == "stdio":
        if not command or not command.strip():
            raise ValidationError("command is missing: the transport 'stdio' starts a program, so name it.")
        if url:
            raise ValidationError("url does not belong to the transport 'stdio', which starts a command; leave it out.")
    else:
        if not url:
            raise ValidationError(f"url is missing: the transport {transport!r} needs the address of the server.")
        if command or args:
            raise ValidationError(f"command and args belong to the transport 'stdio', not to {transport!r}; leave them out.")
    check_length("command", command, most=COMMAND_LENGTH)
    check_url(url)
    if args is not None and (isinstance(args, str) or not all(isinstance(arg, str) for arg in args)):
        raise ValidationError("args must be a list of texts, one for each argument of the command.")


def check_url(url: str | None) -> None:
    """Refuse an address that no HTTP client can use.

    Raises:
        ValidationError: It is too long, or begins otherwise than with http:// or https://.
    """
    check_length("url", url, most=URL_LENGTH)
    if url is not None and not url.startswith(("http://", "https://")):
        raise ValidationError("url must begin with http:// or https://.")


def check_texts(name: str | None, description: str | None) -> None:
    """Refuse a name or a description of the wrong length."""
    check_length("name", name, least=1, most=NAME_LENGTH)
    check_length("description", description, most=DESCRIPTION_LENGTH)


def check_secrets(name: str, values: Any) -> dict[str, Secret] | None:
    """Hold environment variables or headers, hidden already, to what can be sent.

    Raises:
        ValidationError: Something in them can't be sent; the message names it without its value.
    """
    if values is None:
        return None
    if not isinstance(values, Mapping):
        raise ValidationError(f"{name} must map names to texts, not be a {kind_of(values)}.")
    sent: dict[str, Secret] = {}
    for key, value in values.items():  # pyright: ignore[reportUnknownVariableType]
        if not isinstance(key, str) or not key.strip():
            raise ValidationError(f"{name} must map names to texts; one of the names is empty or not a text.")
        if not isinstance(value, Secret):
            raise ValidationError(f"{name}[{key!r}] must be a text, not {kind_of(value)}.")
        if any(sign in key + value.reveal() for sign in ("\0" if name == "env" else "\0\r\n")):
            raise ValidationError(f"{name}[{key!r}] holds a line end or a NUL character, which can't be sent on.")
        if name == "env" and "=" in key:
            raise ValidationError("env: the name of a variable must not hold '='; pass {'NAME': 'value'}.")
        sent[key] = value
    return sent
