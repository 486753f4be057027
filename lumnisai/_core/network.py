"""Which way requests take to the platform, and whose certificates are believed.

What is not given comes from the environment: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY` (in small letters first, as
curl has it), `SSL_CERT_FILE`, `SSL_CERT_DIR`.
"""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.secrets import Secret, hidden, kind_of
from lumnisai.exceptions import ConfigurationError

if TYPE_CHECKING:
    import ssl

# Unlike curl: what is meant for this machine stays on it, whatever proxy the environment names. Plain HTTP is allowed because
# it does.
LOOPBACK = ("localhost", "127.0.0.0/8", "::1")
VARIABLES = {"http": ("http_proxy", "HTTP_PROXY"), "https": ("https_proxy", "HTTPS_PROXY")}
EVERY_SCHEME = ("all_proxy", "ALL_PROXY")
NO_PROXY = ("no_proxy", "NO_PROXY")
CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR")
# A web server hands a client's header `Proxy` to CGI programs as HTTP_PROXY (CVE-2016-5385); this tells that it is one.
CGI = "REQUEST_METHOD"
OWN = (*VARIABLES["http"], *VARIABLES["https"], *EVERY_SCHEME, *NO_PROXY, *CERTIFICATES, CGI)
HOST = re.compile(r"[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\]")
PORTS = {"http": 80, "https": 443}


class ProxyUrl(str):
    """The URL of a proxy; its repr hides it, for there may be a password in it."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "ProxyUrl('***')"


class Proxy(NamedTuple):
    """A proxy, and which setting names it."""

    setting: str
    url: ProxyUrl


class Authorities(NamedTuple):
    """Certificates to believe, in a file or a directory, and which setting names them."""

    setting: str
    path: str


class Network(NamedTuple):
    """Checked settings of the way to the platform.

    Attributes:
        proxies: By the scheme of the URL that is to be reached.
        direct: Hosts that are reached without a proxy, as in `NO_PROXY`.
        verify: Authorities, or all that certifi knows (`True`), or anybody (`False`), or a context of one's own.
    """

    proxies: Mapping[str, Proxy] = {}
    direct: tuple[str, ...] = ()
    verify: bool | Authorities | ssl.SSLContext = True


def read_network(proxy: Any = NOT_GIVEN, verify: Any = True, *, environment: Mapping[str, str]) -> Network:
    """Check arguments, and fill what is missing from the environment.

    Args:
        proxy: URL of a proxy for everything; `None` for no proxy, whatever the environment says.
        verify: `False`, the path of a file or directory of certificates, or an `ssl.SSLContext`.

    Raises:
        ConfigurationError: A setting makes no sense.
    """
    proxy = proxy if isinstance(proxy, NotGiven) else hidden(proxy)
    environment = _own_part(environment)
    authorities = _authorities(verify, environment)
    if isinstance(proxy, NotGiven):
        direct = tuple(re.split(r"[\s,]+", _first(environment, NO_PROXY).lower().strip()))
        return Network(_from_environment(environment), (*filter(None, direct), *LOOPBACK), authorities)
    if proxy is None:
        return Network({}, (), authorities)
    if not isinstance(proxy, Secret):
        raise ConfigurationError(f"proxy must be a URL as a string, or None for no proxy; got {kind_of(proxy)}.")
    given = Proxy("proxy", _clean(proxy.reveal()))
    return Network({"http": given, "https": given}, (), authorities)


def proxy_for(network: Network, url: str) -> ProxyUrl | None:
    """Return the proxy that leads to a URL, or `None` when there is none on the way.

    Raises:
        ConfigurationError: It can't be used.
    """
    if not network.proxies:
        return None
    parts = urlsplit(url)
    proxy = network.proxies.get(parts.scheme)
    host = (parts.hostname or "").rstrip(".")
    if proxy is None or any(_covers(entry, host, parts.port or PORTS[parts.scheme]) for entry in network.direct):
        return None
    # Only now: a variable that is wrong harms nobody whose calls don't go that way.
    _check(proxy)
    return proxy.url


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine."""
    return any(_covers(entry, host.lower().rstrip("."), 0) for entry in LOOPBACK)


def _own_part(environment: Mapping[str, str]) -> dict[str, str]:
    # The whole environment, full of secrets, must not lie in a local variable of what may fail.
    return {name: ProxyUrl(environment[name]) for name in OWN if name in environment}


def _from_environment(environment: Mapping[str, str]) -> dict[str, Proxy]:
    proxies: dict[str, Proxy] = {}
    for scheme, names in VARIABLES.items():
        for name in (names, EVERY_SCHEME):
            allowed = tuple(one for one in name if one != "HTTP_PROXY" or CGI not in environment)
            found = next((one for one in allowed if one in environment), None)
            # One in small letters that is empty takes the other away.
            if found is not None and environment[found].strip():
                proxies[scheme] = Proxy(found, _clean(environment[found], default_scheme="http"))
                break
    return proxies


def _clean(text: str, default_scheme: str = "") -> ProxyUrl:
    scheme, separator, rest = text.strip().partition("://")
    if separator:
        return ProxyUrl(f"{scheme.lower()}://{rest}")
    return ProxyUrl(f"{default_scheme}://{scheme}" if default_scheme else scheme)


def _first(environment: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((environment[name] for name in names if name in environment), "")


def _check(proxy: Proxy) -> None:
    problem = _problem(proxy.url)
    if problem is not None:
        raise ConfigurationError(
            f"{proxy.setting} must be the URL of a proxy, such as http://proxy.example.com:3128, but {problem}. It is not shown, "
            "for there may be a password in it."
        )


def _problem(url: ProxyUrl) -> str | None:
    # What is wrong is returned, not raised: the pieces of the URL lie in the variables of this function.
    scheme, separator, rest = url.partition("://")
    if not separator or scheme not in ("http", "https"):
        kind = f"; {scheme} is not supported" if scheme in ("socks4", "socks4a", "socks5", "socks5h") else ""
        return f"it does not begin with http:// or https://{kind}"
    userinfo, _, address = rest.removesuffix("/").rpartition("@")
    host, _, port = address.rpartition(":") if re.search(r":\d*$", address) else (address, "", "")
    if not all(32 < ord(letter) < 127 for letter in url) or re.search(r"[@/?#\[\]]", userinfo):
        return "it holds characters that a URL can't; encode those of the password in percent"
    if not HOST.fullmatch(host):
        return "it names no host, or one with characters that no host has; encode those of the password in percent"
    if port and not 0 < int(port[:6]) < 65_536:
        return "its port is no number from 1 to 65535"
    return None


def _covers(entry: str, host: str, port: int) -> bool:
    """Return whether an entry of `NO_PROXY` is about a host."""
    if entry == "*":
        return True
    name, number = _split_port(entry)
    if number and number != str(port):
        return False
    address = _address(host)
    if address is not None:
        network = _network(name)
        return network is not None and address in network
    name = name.removeprefix("*").strip(".")
    return host == name or host.endswith(f".{name}")


def _split_port(entry: str) -> tuple[str, str]:
    found = re.fullmatch(r"\[(?P<six>[^\]]+)\](?::(?P<port>\d+))?|(?P<name>[^:]+):(?P<number>\d+)", entry)
    if found is None:
        return entry, ""
    return found["six"] or found["name"], found["port"] or found["number"] or ""


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _network(text: str) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
    try:
        return ipaddress.ip_network(text, strict=False)
    except ValueError:
        return None


def _authorities(verify: Any, environment: Mapping[str, str]) -> bool | Authorities | ssl.SSLContext:
    if verify is True:
        # As plain text again: which file it is may be shown.
        return next((Authorities(name, str(environment[name])) for name in CERTIFICATES if environment.get(name)), True)
    if verify is False:
        return False
    import ssl

    if isinstance(verify, ssl.SSLContext):
        return verify
    path = os.fsdecode(verify) if isinstance(verify, (str, os.PathLike)) else ""  # pyright: ignore[reportUnknownArgumentType]
    if not path:
        raise ConfigurationError(
            f"verify must be True, False, the path of a file or directory of certificates, or an ssl.SSLContext; got {verify!r}."
        )
    return Authorities("verify", path)
