"""Which redirects are followed, and what goes along."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

MOST_REDIRECTS = 5
LONGEST = 60_000
CREDENTIALS = frozenset({"x-api-key", "authorization", "cookie"})


def is_redirect(status: int, location: str | None) -> bool:
    """Return whether an answer sends the caller elsewhere."""
    return status in (301, 302, 303, 307, 308) and bool(location)


def redirect_target(method: str, url: str, status: int, location: str) -> str | None:
    """Return where to go, or `None` when following would change the call.

    Reads follow any redirect; writes only 307 and 308 on the same origin, so that a write is never turned into a read and its
    body never goes to another host. TLS is never given up, and nobody's user name and password are taken along.
    """
    try:
        target = urljoin(url, location)
        scheme, host, _ = _origin(target)
        stays = same_origin(url, target)
    except ValueError:
        return None  # not a URL
    if scheme not in ("http", "https") or not host or not _is_plain(target):
        return None
    if urlsplit(url).scheme == "https" and scheme != "https":
        return None
    if method in ("GET", "HEAD"):
        return target
    return target if status in (307, 308) and stays else None


def _is_plain(url: str) -> bool:
    """Return whether everybody reads a URL in the same way: who decides and who connects must mean the same host."""
    authority = urlsplit(url).netloc
    return len(url) <= LONGEST and url.isprintable() and authority.isascii() and not set(authority) & set("@\\%")


def same_origin(one: str, other: str) -> bool:
    """Return whether two URLs have scheme, host and port in common."""
    return _origin(one) == _origin(other)


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"http": 80, "https": 443}.get(parts.scheme)


def headers_for(headers: dict[str, str], url: str, target: str) -> dict[str, str]:
    """Return the headers for a redirected call: no credentials for another origin."""
    if same_origin(url, target):
        return headers
    return {name: value for name, value in headers.items() if name.lower() not in CREDENTIALS}
