"""Read text out of bytes and cut it into pieces that know their lines."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html.parser import HTMLParser

# More undecodable characters than this share of all, and the bytes are taken for no text.
MOST_DAMAGE = 0.1
# The size of a piece: tokens of several lines, characters of a single line.
MOST_TOKENS = 200
MOST_CHARACTERS = 1000

LINE_END = re.compile(r"\r\n|\r|\n")
TOKEN = re.compile(r"\w+|[^\w\s]")
CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
HEADING = re.compile(r"#{1,6}\s+\S")
HTML_TYPES = frozenset({"htm", "html", "xhtml"})


class NotTextError(Exception):
    """The bytes hold no text that can be read here; says why."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Text that was read out of bytes.

    Args:
        replaced: How many characters could not be decoded and stand as U+FFFD.
    """

    text: str
    replaced: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a text with its first and last line, counted from 1."""

    text: str
    start_line: int
    end_line: int
    token_count: int


def read(content: bytes, file_type: str) -> Reading:
    """Read the text of a file; markup of HTML is left out, its lines keep their numbers.

    Args:
        file_type: The extension, in lower case.

    Raises:
        NotTextError: There is none.
    """
    reading = _decode(content)
    return Reading(_without_markup(reading.text), reading.replaced) if file_type in HTML_TYPES else reading


def _decode(content: bytes) -> Reading:
    if content.startswith(b"%PDF-"):
        raise NotTextError("text is not taken out of PDF files here")
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return Reading(content.decode("utf-16"))
        except UnicodeDecodeError:
            raise NotTextError("its bytes are not the UTF-16 text they claim to be") from None
    try:
        reading = Reading(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        text = content.decode("utf-8-sig", "replace")
        reading = Reading(text, text.count("\ufffd"))
    if reading.replaced > len(reading.text) * MOST_DAMAGE or CONTROL.search(reading.text):
        raise NotTextError("its bytes are not UTF-8 text")
    return reading


def lines_of(text: str) -> list[str]:
    """Split a text into its lines, without their ends; a line end at the very end begins no further line."""
    lines = LINE_END.split(text)
    return lines[:-1] if lines[-1] == "" else lines


def token_count(text: str) -> int:
    """Count words and signs, which is about what a model counts."""
    return len(TOKEN.findall(text))


def paragraphs(lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Give the first and last line (counted from 1) of each run of lines between blank ones."""
    start: int | None = None
    for number, line in enumerate(lines, 1):
        if line.strip() and start is None:
            start = number
        elif not line.strip() and start is not None:
            yield start, number - 1
            start = None
    if start is not None:
        yield start, len(lines)


def cut(text: str) -> list[Piece]:
    """Cut a text into pieces: its paragraphs, each with the heading above it; long ones at line ends."""
    lines = lines_of(text)
    pieces = list[Piece]()
    heading: int | None = None
    for start, end in paragraphs(lines):
        first = start if heading is None else heading
        heading = first if start == end and HEADING.match(lines[end - 1]) else None
        if heading is None:
            pieces += _pieces(lines, first, end)
    if heading is not None:
        pieces += _pieces(lines, heading, len(lines))
    return pieces


def _pieces(lines: Sequence[str], first: int, last: int) -> Iterator[Piece]:
    start, tokens = first, 0
    for number in range(first, last + 1):
        line = lines[number - 1]
        count = token_count(line)
        if number > start and (tokens + count > MOST_TOKENS or len(line) > MOST_CHARACTERS):
            yield from _piece(lines, start, number - 1)
            start, tokens = number, 0
        tokens += count
        if len(line) > MOST_CHARACTERS:
            for part in _parts(line):
                yield Piece(part, number, number, token_count(part))
            start, tokens = number + 1, 0
    yield from _piece(lines, start, last)


def _piece(lines: Sequence[str], start: int, end: int) -> Iterator[Piece]:
    text = "\n".join(lines[start - 1 : end]).rstrip()
    if text:
        yield Piece(text, start, end, token_count(text))


def _parts(line: str) -> Iterator[str]:
    start = 0
    while start < len(line):
        end = start + MOST_CHARACTERS
        if end < len(line):
            space = line.rfind(" ", start, end)
            end = space if space > start else end
        part = line[start:end].strip()
        if part:
            yield part
        start = end


class _Visible(HTMLParser):
    """Collect what a reader sees of a page, line by line."""

    HIDDEN = frozenset({"script", "style", "template"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: dict[int, list[str]] = {}
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in self.HIDDEN

    def handle_endtag(self, tag: str) -> None:
        if tag in self.HIDDEN and self._hidden:
            self._hidden -= 1

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            for offset, line in enumerate(data.split("\n")):
                if line.strip():
                    self.lines.setdefault(self.getpos()[0] + offset, []).append(" ".join(line.split()))


def _without_markup(text: str) -> str:
    source = LINE_END.sub("\n", text)
    page = _Visible()
    try:
        page.feed(source)
        page.close()
    except (AssertionError, ValueError):
        # The parser gives up on some malformed declarations; the source is then better than nothing.
        return text
    count = source.count("\n") + 1
    return "\n".join(" ".join(page.lines.get(number, [])) for number in range(1, count + 1))
