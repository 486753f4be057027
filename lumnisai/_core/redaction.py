"""Take the secrets of a call out of what others say about it: a server's words, a network's errors."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from lumnisai._core.secrets import Hidden, Secret

if TYPE_CHECKING:
    from lumnisai_api.types import Request

MASK = "***"
# Anything shorter is no secret that protects something, and is likely to be a part of ordinary words.
SHORTEST = 8
# How far beyond its end an excerpt is looked at, for a secret that begins inside: no escaped form of one is longer.
REACH = 100_000
_SCHEME = re.compile(r"(?:basic|bearer|token|apikey)\s+", re.IGNORECASE)
_LETTERS = {"\n": "n", "\r": "r", "\t": "t", "\b": "b", "\f": "f"}
_ENTITIES = {"&": ["&amp;"], "<": ["&lt;"], ">": ["&gt;"], '"': ["&quot;"], "'": ["&apos;"]}
Span = tuple[int, int]


class Redaction:
    """Replaces the secret values of one call by `***`, and changes nothing else.

    A value is found as it is, escaped for JSON, HTML, URLs or Python in any mixture, and inside base64. Of the value of a header
    (`Bearer …`, `Basic …`) the credential is found alone as well. Values of less than 8 characters stay.

    Args:
        secrets: Gives the values; it is called once, when something is to be redacted for the first time.
    """

    __slots__ = ("_find", "_secrets")

    def __init__(self, secrets: Callable[[], Iterable[str]]) -> None:
        self._secrets = secrets
        # A function, because the patterns hold the values and would show them.
        self._find: Callable[[str], Iterator[Span]] | None = None

    @classmethod
    def of(cls, api_key: Secret, request: Request[Any]) -> Redaction:
        """Make the redaction of a call: its API key, and what the contract marks as secret in its body. Costs nothing."""
        return cls(lambda: _secrets_of(api_key, request))

    def text(self, text: str) -> str:
        """Return the text without the secrets. Redact before shortening: half a secret is not found any more."""
        return self.excerpt(text, len(text))

    def excerpt(self, text: str, length: int) -> str:
        """Return what the first characters of a text say without the secrets, be they cut in the middle or not."""
        pieces: list[str] = []
        position = 0
        for start, end in _merged(self._spans(text[: length + REACH])):
            if start >= length:
                break
            pieces += [text[position:start], MASK]
            position = end
        return "".join([*pieces, text[position:length]])

    def value(self, value: Any) -> Any:
        """Return decoded JSON without the secrets, in keys as well."""
        try:
            return self._value(value)
        except RecursionError:
            return MASK

    def _value(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, Mapping):
            return {self._value(key): self._value(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
        if isinstance(value, (list, tuple)):
            return [self._value(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
        return value

    def _spans(self, text: str) -> Iterator[Span]:
        if self._find is None:
            self._find = _finder(self._secrets())
        return self._find(text)

    def __repr__(self) -> str:
        return "Redaction(***)"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("A Redaction holds secrets and cannot be pickled.")


def _secrets_of(api_key: Secret, request: Request[Any]) -> Iterator[str]:
    from lumnisai_api.types import secrets_in

    yield api_key.reveal()
    for value in secrets_in(request.given):
        yield str(value.reveal() if isinstance(value, Hidden) else value)  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


def _finder(secrets: Iterable[str]) -> Callable[[str], Iterator[Span]]:
    values = {part for secret in secrets for part in _parts(secret.strip()) if len(part) >= SHORTEST}
    # Looking ahead finds what overlaps as well.
    patterns = [re.compile(f"(?=({form}))") for value in values for form in _forms(value)]

    def find(text: str) -> Iterator[Span]:
        for pattern in patterns:
            for match in pattern.finditer(text):
                yield match.span(1)

    return find


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    current: Span | None = None
    for start, end in sorted(spans):
        if current is None or start >= current[1]:
            if current is not None:
                yield current
            current = start, end
        else:
            current = current[0], max(current[1], end)
    if current is not None:
        yield current


def _parts(secret: str) -> Iterator[str]:
    yield secret
    scheme = _SCHEME.match(secret)
    if scheme is not None:
        credential = secret[scheme.end() :]
        yield credential
        if scheme[0].strip().lower() == "basic":
            yield from _of_basic(credential)


def _of_basic(credential: str) -> Iterator[str]:
    try:
        pair = base64.b64decode(credential, validate=True).decode()
    except ValueError:
        return
    yield pair
    yield pair.partition(":")[2]


def _forms(secret: str) -> Iterator[str]:
    # The quantifiers are small and the runs of backslashes one piece, so that no text can make the search take long.
    yield "".join(_escaped(run) for run in re.findall(r"\\+|[^\\]", secret))
    raw = secret.encode("utf-8", "surrogatepass")
    for before in range(3):
        # Inside a longer text a secret may begin at any of three places within the groups of base64.
        whole = base64.b64encode(bytes(before) + raw).decode().rstrip("=")
        certain = whole[(0, 2, 3)[before] : (before + len(raw)) * 8 // 6]
        at_end = whole[(before + len(raw)) * 8 // 6 :]
        yield "".join(map(_in_base64, certain)) + (f"(?:{at_end}(?![A-Za-z0-9+/_-])=*)?" if at_end else "")


def _escaped(character: str) -> str:
    if character.isascii() and character.isalnum():
        return character
    if character.startswith("\\"):
        plain, character, times = rf"\\{{{len(character)},{8 * len(character)}}}", "\\", f"{{{len(character)}}}"
    else:
        plain, times = (r"\\{0,8}" if character in "\"'/" else "") + re.escape(character), ""
    code = ord(character)
    units = character.encode("utf-16-be", "surrogatepass").hex()
    in_json = "".join(rf"\\{{1,8}}u{_either_case(units[place : place + 4])}" for place in range(0, len(units), 4))
    in_url = "".join(f"%(?:25){{0,4}}{_either_case(f'{byte:02x}')}" for byte in character.encode("utf-8", "surrogatepass"))
    in_html = [f"&#0{{0,4}}{code};", f"&#[xX]0{{0,4}}{_either_case(f'{code:x}')};", *map(re.escape, _ENTITIES.get(character, ()))]
    others = [rf"\\{{1,8}}{letter}" for letter in _LETTERS.get(character, ())]
    if code < 256:
        others.append(rf"\\{{1,8}}x{_either_case(f'{code:02x}')}")
    elif code > 0xFFFF:
        others.append(rf"\\{{1,8}}U{_either_case(f'{code:08x}')}")
    if character == " ":
        others.append(r"\+|%(?:25){0,4}2[bB]")
    # The longer ones first: `&` is also the beginning of `&amp;`.
    escapes = "|".join([*in_html, in_json, in_url, *others])
    return f"(?:(?:{escapes}){times}|{plain})"


def _in_base64(character: str) -> str:
    return {"+": "(?:[+-]|%(?:25){0,4}2[bB])", "/": r"(?:\\{0,8}/|_|%(?:25){0,4}2[fF])"}.get(character, character)


def _either_case(digits: str) -> str:
    return "".join(f"[{digit.lower()}{digit.upper()}]" if digit.isalpha() else digit for digit in digits)
