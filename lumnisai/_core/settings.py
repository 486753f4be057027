"""What a client is set to, from arguments and the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import urlsplit
from uuid import UUID

from lumnisai._core.retries import RetryPolicy
from lumnisai._core.scope import Scope
from lumnisai._core.secrets import Secret
from lumnisai.exceptions import ConfigurationError

DEFAULT_BASE_URL = "https://api.lumnis.ai"
DEFAULT_TIMEOUT = 30.0
# A century: beyond it the clocks of operating systems overflow.
LONGEST = 100 * 366 * 86_400.0
LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class Settings(NamedTuple):
    """Checked settings of a client."""

    api_key: Secret
    base_url: str
    tenant_id: str | None
    scope: Scope
    timeout: float | None
    retries: RetryPolicy
    deadline: float | None


def read_settings(
    *,
    api_key: str | Secret | None = None,
    base_url: str | None = None,
    tenant_id: str | UUID | None = None,
    scope: Scope | str | None = None,
    timeout: float | None = DEFAULT_TIMEOUT,
    max_retries: int = 3,
    deadline: float | None = None,
    allow_insecure_http: bool = False,
    environment: Mapping[str, str] | None = None,
) -> Settings:
    """Check arguments, fill what is missing from the environment, or say what to set.

    Raises:
        ConfigurationError: A setting is missing or makes no sense.
    """
    environment = os.environ if environment is None else environment
    return Settings(
        api_key=_api_key(api_key, environment),
        base_url=_base_url(base_url, environment, allow_insecure_http),
        tenant_id=_tenant_id(tenant_id, environment),
        scope=_scope(scope, environment),
        timeout=positive_seconds("timeout", timeout),
        retries=RetryPolicy(max_retries=checked_retries(max_retries)),
        deadline=positive_seconds("deadline", deadline),
    )


def positive_seconds(name: str, value: float | None) -> float | None:
    """Return a number of seconds, or `None` for no limit."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= LONGEST:
        raise ConfigurationError(f"{name} must be a positive number of seconds, or None for no limit; got {value!r}.")
    return float(value)


def _api_key(given: str | Secret | None, environment: Mapping[str, str]) -> Secret:
    text = given.reveal() if isinstance(given, Secret) else given
    if text is not None and not isinstance(text, str):
        raise ConfigurationError(f"api_key must be a string, not {type(text).__name__}.")
    if text is None:
        text = environment.get("LUMNISAI_API_KEY")
    if text is None or not text.strip():
        raise ConfigurationError("No API key: pass api_key=… or set LUMNISAI_API_KEY in the environment.")
    text = text.strip()
    if not text.isascii() or not text.isprintable() or " " in text:
        raise ConfigurationError("The API key holds a space or a character that no HTTP header can carry; copy it again.")
    return Secret(text)


def _base_url(given: str | None, environment: Mapping[str, str], allow_insecure_http: bool) -> str:
    text = (given if given is not None else environment.get("LUMNISAI_BASE_URL")) or DEFAULT_BASE_URL
    if not isinstance(text, str):
        raise ConfigurationError(f"base_url must be a string, not {type(text).__name__}.")
    text = text.strip().rstrip("/")
    # First of all, for what follows shows the address.
    if "@" in text.partition("://")[2].partition("/")[0]:
        raise ConfigurationError("base_url must not hold a user name or password; the API key goes into api_key.")
    if "?" in text or "#" in text:
        raise ConfigurationError("base_url must not have a query or fragment: it ends with the host or a path.")
    if not text.isprintable() or " " in text:
        raise ConfigurationError(f"base_url must not hold spaces or control characters; got {text!r}.")
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError as error:
        raise ConfigurationError(f"base_url is not a URL ({error}): {text!r}. Use something like {DEFAULT_BASE_URL}.") from None
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError(f"base_url must start with https:// and name a host; got {text!r}.")
    if parts.scheme == "http" and host not in LOOPBACK and not allow_insecure_http:
        raise ConfigurationError(
            f"base_url {text!r} would send the API key in the clear. Use https://, or pass allow_insecure_http=True."
        )
    # Every path of the contract begins with /v1; people paste addresses that end with it.
    return text.removesuffix("/v1")


def _tenant_id(given: str | UUID | None, environment: Mapping[str, str]) -> str | None:
    value = given if given is not None else environment.get("LUMNISAI_TENANT_ID") or None
    if value is None or isinstance(value, UUID):
        return None if value is None else str(value)
    try:
        return str(UUID(value))
    except (ValueError, AttributeError, TypeError):
        raise ConfigurationError(
            f"tenant_id must be a UUID; got {value!r}. Leave it out (and LUMNISAI_TENANT_ID unset): the API key decides "
            "the tenant."
        ) from None


def _scope(given: Scope | str | None, environment: Mapping[str, str]) -> Scope:
    return read_scope(given if given is not None else environment.get("LUMNISAI_SCOPE") or Scope.USER)


def read_scope(value: Scope | str) -> Scope:
    """Return a scope from the enum or its text."""
    try:
        return Scope(value.lower() if isinstance(value, str) else value)
    except (ValueError, AttributeError):
        raise ConfigurationError(
            f"scope must be Scope.USER or Scope.TENANT (or LUMNISAI_SCOPE=user|tenant); got {value!r}."
        ) from None


def checked_retries(max_retries: int) -> int:
    """Return a number of retries."""
    if isinstance(max_retries, bool) or not isinstance(max_retries, int) or max_retries < 0:
        raise ConfigurationError(f"max_retries must be 0 or a positive whole number; got {max_retries!r}.")
    return max_retries
