"""What a client is set to, from arguments and the environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit
from uuid import UUID

from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.network import Network, is_loopback, proxy_for, read_network
from lumnisai._core.retries import RetryPolicy, checked_policy, checked_retries
from lumnisai._core.scope import Scope
from lumnisai._core.secrets import Secret, hidden, kind_of
from lumnisai._core.timeouts import Timeout, checked_timeout, positive_seconds
from lumnisai.exceptions import ConfigurationError

if TYPE_CHECKING:
    import ssl

DEFAULT_BASE_URL = "https://api.lumnis.ai"
DEFAULT_TIMEOUT = 30.0
HTTP_BACKENDS = ("httpx", "aiohttp")


class Settings(NamedTuple):
    """Checked settings of a client."""

    api_key: Secret
    base_url: str
    tenant_id: str | None
    scope: Scope
    timeout: Timeout
    retries: RetryPolicy
    deadline: float | None
    max_connections: int | None
    network: Network
    http_backend: str


def read_settings(
    *,
    api_key: str | Secret | None = None,
    base_url: str | None = None,
    tenant_id: str | UUID | None = None,
    scope: Scope | str | None = None,
    timeout: float | Timeout | None = DEFAULT_TIMEOUT,
    max_retries: int | NotGiven = NOT_GIVEN,
    retries: RetryPolicy | NotGiven = NOT_GIVEN,
    deadline: float | None = None,
    max_connections: int | None = None,
    allow_insecure_http: bool = False,
    proxy: str | Secret | None | NotGiven = NOT_GIVEN,
    verify: bool | str | os.PathLike[str] | ssl.SSLContext = True,
    own_transport: bool = False,
    http_backend: str = HTTP_BACKENDS[0],
    environment: Mapping[str, str] | None = None,
) -> Settings:
    """Check arguments, fill what is missing from the environment, or say what to set.

    Raises:
        ConfigurationError: A setting is missing or makes no sense.
    """
    api_key = hidden(api_key)
    proxy = proxy if isinstance(proxy, NotGiven) else hidden(proxy)
    if own_transport and not (isinstance(proxy, NotGiven) and verify is True):
        raise ConfigurationError(
            "http_transport decides by itself which way requests take; give proxy= and verify= to that transport."
        )
    own = _own_part(os.environ if environment is None else environment)
    network = read_network(proxy, verify, environment=os.environ if environment is None else environment)
    return Settings(
        api_key=_api_key(api_key, own),
        base_url=_reachable(_base_url(base_url, own, allow_insecure_http), network, allow_insecure_http),
        tenant_id=_tenant_id(tenant_id, own),
        scope=_scope(scope, own),
        timeout=checked_timeout(timeout),
        retries=chosen_policy(RetryPolicy(), retries, max_retries),
        deadline=positive_seconds("deadline", deadline),
        max_connections=_max_connections(max_connections),
        network=network,
        http_backend=_http_backend(http_backend, own_transport),
    )


def _own_part(environment: Mapping[str, str]) -> dict[str, Any]:
    # The whole environment, full of secrets, must not lie in a local variable of what may fail.
    names = ("LUMNISAI_BASE_URL", "LUMNISAI_TENANT_ID", "LUMNISAI_SCOPE")
    key = hidden(environment.get("LUMNISAI_API_KEY"))
    return {"LUMNISAI_API_KEY": key, **{name: environment.get(name) for name in names}}


def _max_connections(value: int | None) -> int | None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise ConfigurationError(f"max_connections must be a positive whole number, or None for no limit; got {value!r}.")
    return value


def _http_backend(value: str, own_transport: bool) -> str:
    if value not in HTTP_BACKENDS:
        raise ConfigurationError(f'http_backend must be "httpx" or "aiohttp"; got {value!r}.')
    if own_transport and value != HTTP_BACKENDS[0]:
        raise ConfigurationError(f"http_transport takes the place of a backend; leave http_backend={value!r} out.")
    return value


def _api_key(given: str | Secret | None, environment: Mapping[str, Any]) -> Secret:
    # Hidden at every step: tools that report errors show local variables.
    key: Any = environment["LUMNISAI_API_KEY"] if given is None else hidden(given)
    if key is not None and not isinstance(key, Secret):
        raise ConfigurationError(f"api_key must be a string, not {kind_of(key)}.")
    if key is None or not key.reveal().strip():
        raise ConfigurationError("No API key: pass api_key=… or set LUMNISAI_API_KEY in the environment.")
    secret = Secret(key.reveal().strip())
    if not secret.reveal().isascii() or not secret.reveal().isprintable() or " " in secret.reveal():
        raise ConfigurationError("The API key holds a space or a character that no HTTP header can carry; copy it again.")
    return secret


def _base_url(given: str | None, environment: Mapping[str, Any], allow_insecure_http: bool) -> str:
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
    if parts.scheme == "http" and not is_loopback(host) and not allow_insecure_http:
        raise ConfigurationError(
            f"base_url {text!r} would send the API key in the clear. Use https://, or pass allow_insecure_http=True."
        )
    # Every path of the contract begins with /v1; people paste addresses that end with it.
    return text.removesuffix("/v1")


def _reachable(base_url: str, network: Network, allow_insecure_http: bool) -> str:
    # Also the first use of a proxy that the environment names: better now than at the first call.
    proxy = proxy_for(network, base_url)
    if proxy is not None and not allow_insecure_http and urlsplit(base_url).scheme == "http" and not _is_here(proxy):
        raise ConfigurationError(
            f"base_url {base_url!r} would send the API key in the clear to the proxy, which is another machine. Use https://, or "
            "pass allow_insecure_http=True."
        )
    return base_url


def _is_here(proxy: str) -> bool:
    return is_loopback(urlsplit(proxy).hostname or "")


def _tenant_id(given: str | UUID | None, environment: Mapping[str, Any]) -> str | None:
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


def _scope(given: Scope | str | None, environment: Mapping[str, Any]) -> Scope:
    return read_scope(given if given is not None else environment.get("LUMNISAI_SCOPE") or Scope.USER)


def read_scope(value: Scope | str) -> Scope:
    """Return a scope from the enum or its text."""
    try:
        return Scope(value.lower() if isinstance(value, str) else value)
    except (ValueError, AttributeError):
        raise ConfigurationError(
            f"scope must be Scope.USER or Scope.TENANT (or LUMNISAI_SCOPE=user|tenant); got {value!r}."
        ) from None


def chosen_policy(policy: RetryPolicy, retries: RetryPolicy | NotGiven, max_retries: int | NotGiven) -> RetryPolicy:
    """Return a retry policy with what was given in its place; `max_retries` wins over the whole policy."""
    if not isinstance(retries, NotGiven):
        policy = checked_policy(retries)
    if not isinstance(max_retries, NotGiven):
        policy = policy._replace(max_retries=checked_retries(max_retries))
    return policy
