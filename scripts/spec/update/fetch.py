"""Get the text of a contract from a file, or over HTTPS: so many bytes, so many seconds, and no way round the encryption."""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import httpx

from scripts.spec.diff.reader import SpecError
from scripts.spec.update.parse import Format

FORMATS: dict[str, Format] = {".json": "json", ".yaml": "yaml", ".yml": "yaml"}
MEDIA_TYPES = re.compile(r"(?:application|text)/(?:[a-z0-9.+-]+\+)?(?:x-)?(json|yaml)|text/(?:x-)?plain|application/octet-stream")


@dataclass(frozen=True)
class Limits:
    """How much is taken: bytes of the text, seconds for all of it, redirects."""

    size: int = 8 * 1024 * 1024
    seconds: float = 60.0
    redirects: int = 3


LIMITS = Limits()


@dataclass(frozen=True)
class Source:
    """The text, its form, and what to call it."""

    name: str
    data: bytes
    form: Format


def fetch(
    source: str, cafile: Path | None = None, limits: Limits = LIMITS, clock: Callable[[], float] = time.monotonic
) -> Source:
    """Read the text of a contract.

    Args:
        source: A file, or an https address.
        cafile: Certificates to trust instead of the usual ones.
        limits: How much is taken.
        clock: Seconds that only grow.

    Raises:
        SpecError: It can't be read, or is refused.
    """
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]+):", source)
    if scheme and scheme[1].lower() == "https":
        return _download(source, cafile, limits, clock)
    if scheme and not Path(source).exists():
        raise SpecError(f"{scheme[1]} addresses are not taken: give a file, or an address that begins with https://.")
    return _file(Path(source), limits)


def _file(path: Path, limits: Limits) -> Source:
    if not path.exists():
        raise SpecError(f"there is no file {path.name}; give a file, or an address that begins with https://.")
    if not path.is_file():
        raise SpecError(f"{path.name} is no file; give the file that the contract is in.")
    try:
        with path.open("rb") as file:
            data = file.read(limits.size + 1)
    except OSError as error:
        raise SpecError(f"{path.name} can't be read: {error.strerror}.") from None
    if len(data) > limits.size:
        raise SpecError(_too_large(limits))
    return Source(path.name, data, FORMATS.get(path.suffix.lower()) or _form(data))


def _download(source: str, cafile: Path | None, limits: Limits, clock: Callable[[], float]) -> Source:
    end = clock() + limits.seconds
    try:
        trusted = ssl.create_default_context(cafile=cafile) if cafile else True
        # A text that is not compressed can't be a bomb.
        headers = {"Accept": "application/json, application/yaml;q=0.9, */*;q=0.1", "Accept-Encoding": "identity"}
        with httpx.Client(verify=trusted, headers=headers, timeout=min(10.0, limits.seconds)) as client:
            url = _checked(source)
            for _ in range(limits.redirects + 1):
                with client.stream("GET", url) as response:
                    if response.has_redirect_location:
                        url = _checked(str(url.join(response.headers["location"])))
                        continue
                    return _answer(response, limits, end, clock)
        raise SpecError(f"there are more than {limits.redirects} redirects; give the address where the contract is.")
    except httpx.HTTPError as error:
        raise SpecError(f"the contract can't be fetched: {str(error) or type(error).__name__}.") from None
    except (OSError, httpx.InvalidURL) as error:
        raise SpecError(f"the contract can't be fetched: {error}.") from None


def _checked(address: str) -> httpx.URL:
    url = httpx.URL(address)
    if url.scheme != "https":
        raise SpecError(f"the address leads to {url.scheme or 'no scheme'}://{url.host}; only https is taken.")
    if url.userinfo:
        raise SpecError("the address holds a name or a password, which would end in reports; leave it out.")
    return url


def _answer(response: httpx.Response, limits: Limits, end: float, clock: Callable[[], float]) -> Source:
    shown = str(response.url.copy_with(query=None, fragment=None))
    if response.status_code != httpx.codes.OK:
        raise SpecError(f"{shown} answers {response.status_code}, not 200; check the address.")
    coding = response.headers.get("content-encoding", "identity")
    if coding != "identity":
        raise SpecError(f"{shown} compresses its answer ({coding}) although it was asked not to; save the file and give that.")
    media = response.headers.get("content-type", "text/plain").split(";")[0].strip().lower()
    known = MEDIA_TYPES.fullmatch(media)
    if not known:
        raise SpecError(f"{shown} answers with {media[:60]}, not with JSON or YAML; check the address.")
    data = bytearray()
    for chunk in response.iter_raw():
        data += chunk
        if len(data) > limits.size:
            raise SpecError(_too_large(limits))
        if clock() > end:
            raise SpecError(f"{shown} took longer than {limits.seconds:g} s; try again, or save the file and give that.")
    form: Format | None = "json" if known[1] == "json" else "yaml" if known[1] == "yaml" else None
    return Source(shown, bytes(data), form or FORMATS.get(Path(response.url.path).suffix.lower()) or _form(data))


def _form(data: bytes | bytearray) -> Format:
    return "json" if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") else "yaml"


def _too_large(limits: Limits) -> str:
    return f"the contract is larger than {limits.size / 1024 / 1024:g} MiB; that is ten times what there was."
