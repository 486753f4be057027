"""Show the text of a file in other forms: a summary, a transcript, or its structure."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from lumnisai.local.json_types import is_array, is_object
from lumnisai.local.relevance import COMMON, words_of
from lumnisai.local.texts import HEADING, lines_of, paragraphs

Rendering = tuple[str, dict[str, Any]]

SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
SPEAKER = re.compile(r"([^\W\d][\w .'\u2019-]{0,40}):\s+\S")
SUMMARY_SENTENCES = 3
LONGEST_SUMMARY = 600
# More text than this adds nothing that a summary of three sentences could show.
SUMMARIZED_CHARACTERS = 200_000


def render(text: str, form: str, file_type: str) -> Rendering:
    """Give a text in one of the forms of the contract, with data about the rendering.

    Args:
        form: A value of `ContentType`.
        file_type: Extension of the file.
    """
    match form:
        case "summary":
            return _summary(text, file_type)
        case "transcript":
            return _transcript(text)
        case "structured":
            return _structure(text, file_type)
        case _:
            return text, {"characters": len(text), "words": len(words_of(text))}


def _summary(text: str, file_type: str) -> Rendering:
    about: dict[str, Any] = {"lines": len(lines_of(text)), "words": len(words_of(text))}
    kind, value = _parsed(text, file_type)
    if kind == "rows" and value:
        return f"A table of {len(value)} rows with the columns {', '.join(value[0])}.", about
    if kind == "json" and is_object(value):
        return f"A JSON object with the fields {', '.join(value)}."[:LONGEST_SUMMARY], about
    if kind == "json" and is_array(value):
        return f"A JSON array of {len(value)} entries.", about
    return _telling_sentences(text[:SUMMARIZED_CHARACTERS])[:LONGEST_SUMMARY], about


def _telling_sentences(text: str) -> str:
    """Pick the sentences whose words the text uses most, in their order."""
    blocks = (" ".join(block.split()) for block in _blocks(text))
    # What is repeated word for word, such as the foot of a page, counts once.
    sentences = list(dict.fromkeys(one for block in blocks for one in SENTENCE_END.split(block) if one))
    words = [[word for word in words_of(one) if word not in COMMON] for one in sentences]
    frequency = Counter(word for one in words for word in one)

    def weight(index: int) -> float:
        return sum(frequency[word] for word in words[index]) / (len(words[index]) + 3)

    best = sorted(range(len(sentences)), key=lambda index: (-weight(index), index))[:SUMMARY_SENTENCES]
    return " ".join(sentences[index] for index in sorted(best))


def _blocks(text: str) -> list[str]:
    lines = lines_of(text)
    return ["\n".join(lines[start - 1 : end]) for start, end in paragraphs(lines)]


def _transcript(text: str) -> Rendering:
    """Write one line for each turn of a speaker, or for each paragraph where nobody is named."""
    turns, speakers = list[str](), list[str]()
    for block in _blocks(text):
        fresh = True
        for line in lines_of(block):
            said = " ".join(line.split())
            named = SPEAKER.match(said)
            if named:
                speakers.append(named[1])
            if fresh or named:
                turns.append(said)
            else:
                turns[-1] += f" {said}"
            fresh = False
    return "\n".join(turns), {"turns": len(turns), "speakers": list(dict.fromkeys(speakers))}


def _structure(text: str, file_type: str) -> Rendering:
    kind, value = _parsed(text, file_type)
    if kind is None:
        lines = lines_of(text)
        sections = _sections(lines) if file_type in ("md", "markdown") else []
        kind, value = ("sections", sections) if sections else ("paragraphs", _paragraphs(lines))
    return json.dumps(value, indent=2, ensure_ascii=False), {"format": kind}


def _parsed(text: str, file_type: str) -> tuple[str | None, Any]:
    if file_type == "json":
        try:
            # Infinity and NaN are no JSON; written as text they can be shown.
            return "json", json.loads(text, parse_constant=str)
        except (ValueError, RecursionError):
            return None, None
    if file_type in ("csv", "tsv"):
        try:
            delimiter = "\t" if file_type == "tsv" else ","
            return "rows", list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, restkey="more"))
        except csv.Error:
            return None, None
    return None, None


def _sections(lines: Sequence[str]) -> list[dict[str, Any]]:
    sections = list[dict[str, Any]]()
    for number, line in enumerate(lines, 1):
        if HEADING.match(line):
            marks, _, title = line.partition(" ")
            sections.append({"level": len(marks), "title": title.strip(), "start_line": number, "text": ""})
        elif sections:
            sections[-1]["text"] += line + "\n"
    for section in sections:
        section["text"] = section["text"].strip()
    return sections


def _paragraphs(lines: Sequence[str]) -> list[dict[str, Any]]:
    return [{"start_line": start, "end_line": end, "text": "\n".join(lines[start - 1 : end])} for start, end in paragraphs(lines)]
