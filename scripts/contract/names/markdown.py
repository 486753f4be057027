"""Read what matters of a page in Markdown: blocks of code, inline code, links and headings, each with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

FENCE = re.compile(r"^(\s*)(```+|~~~+)\s*([\w-]*)")
INLINE = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)
LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*\s*$")


class Piece(NamedTuple):
    """Something found on a page: a block's language is that of its fence, `indented` without one."""

    line: int
    text: str
    language: str = ""


class Page(NamedTuple):
    """What matters of a page."""

    blocks: list[Piece]
    inline: list[Piece]
    links: list[Piece]
    headings: list[Piece]

    def anchors(self) -> set[str]:
        """Return the anchors that headings get where pages are shown."""
        found: dict[str, int] = {}
        anchors = set[str]()
        for heading in self.headings:
            words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading.text)
            anchor = re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")
            count = found.get(anchor, 0)
            anchors.add(f"{anchor}-{count}" if count else anchor)
            found[anchor] = count + 1
        return anchors


def read(text: str, first_line: int = 1) -> Page:
    """Read a page.

    Args:
        first_line: The line of the file at which the text begins.
    """
    blocks, prose, headings = _split(text.splitlines(), first_line)
    inline, links = list[Piece](), list[Piece]()
    for paragraph in prose:
        for match in INLINE.finditer(paragraph.text):
            inline.append(Piece(_line(paragraph, match.start()), " ".join(match[2].split())))
        plain = INLINE.sub(lambda match: re.sub(r"[^\n]", "x", match[0]), paragraph.text)
        links += [Piece(_line(paragraph, match.start()), match[1]) for match in LINK.finditer(plain)]
    return Page(blocks, inline, links, headings)


def _line(paragraph: Piece, position: int) -> int:
    return paragraph.line + paragraph.text.count("\n", 0, position)


def _split(lines: list[str], first_line: int) -> tuple[list[Piece], list[Piece], list[Piece]]:
    blocks, prose, headings = list[Piece](), list[Piece](), list[Piece]()
    paragraph: list[str] = []
    begun = 0
    numbered = iter(enumerate([*lines, ""], first_line))
    for number, line in numbered:
        fence = FENCE.match(line)
        is_indented = line.startswith("    ") and not paragraph
        if paragraph and (fence or not line.strip()):
            prose.append(Piece(begun, "\n".join(paragraph)))
            paragraph = []
        if fence:
            blocks.append(Piece(number + 1, "\n".join(_fenced(numbered, fence)), fence[3] or "text"))
        elif is_indented:
            blocks.append(Piece(number, "\n".join(_indented(lines[number - first_line :])), "indented"))
            for _ in range(blocks[-1].text.count("\n")):
                next(numbered)
        elif line.strip():
            if heading := HEADING.match(line):
                headings.append(Piece(number, heading[1]))
            begun = begun if paragraph else number
            paragraph.append(line)
    return blocks, prose, headings


def _fenced(numbered: Iterator[tuple[int, str]], fence: re.Match[str]) -> Iterator[str]:
    for _, line in numbered:
        if line.strip().startswith(fence[2]):
            return
        yield line.removeprefix(fence[1])


def _indented(lines: list[str]) -> Iterator[str]:
    """Yield the lines of an indented block, blank ones between them included, without those at its end."""
    end = 0
    for number, line in enumerate(lines):
        if line.startswith("    "):
            end = number + 1
        elif line.strip():
            break
    for line in lines[:end]:
        yield line[4:]
