"""Names, types and tags of files: made safe on the way in, written by the rules on the way out."""

from __future__ import annotations

import mimetypes
import re
import unicodedata
from pathlib import PurePosixPath
from urllib.parse import quote

LONGEST_NAME = 255
MOST_TAGS, LONGEST_TAG = 10, 50
UNKNOWN_TYPE = "application/octet-stream"
MEDIA_TYPE = re.compile(r"[a-z0-9][a-z0-9!#$&^_.+-]*/[a-z0-9][a-z0-9!#$&^_.+-]*")
# Characters that turn the direction of writing, and so can hide what a name ends in.
TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# Apart from the table of the machine, which differs from one to the next.
TABLE = mimetypes.MimeTypes()


def clean_name(sent: str) -> str:
    """Reduce the name that came with an upload to a harmless last part.

    Raises:
        ValueError: Nothing is left, or too much; says so in plain words.
    """
    last = re.split(r"[/\\]", sent)[-1]
    kept = "".join(one for one in TURNING.sub("", last) if unicodedata.category(one) not in ("Cc", "Cs"))
    name = unicodedata.normalize("NFC", kept).strip()
    if name.strip(". ") == "":
        raise ValueError("the file needs a name, for example `report.txt`")
    if len(name) > LONGEST_NAME:
        raise ValueError(f"the file name may have at most {LONGEST_NAME} characters, not {len(name)}")
    return name


def numbered(name: str, number: int) -> str:
    """Put a number between the stem of a name and its extension."""
    path = PurePosixPath(name)
    return f"{path.stem} ({number}){path.suffix}"


def extension(name: str) -> str:
    """Give the extension of a name in lower case, without the dot; empty when there is none."""
    return PurePosixPath(name).suffix.removeprefix(".").lower()


def media_type(sent: str, name: str) -> str:
    """Give the media type of a file: the one it was sent with, or that of its extension when that says nothing."""
    given = sent.partition(";")[0].strip().lower()
    if given != UNKNOWN_TYPE and MEDIA_TYPE.fullmatch(given):
        return given
    return TABLE.guess_type(f"x.{extension(name)}")[0] or UNKNOWN_TYPE


def content_disposition(name: str) -> str:
    """Write the header under which a browser saves a file by its name (RFC 6266, RFC 8187)."""
    plain = "".join(one if " " <= one <= "~" and one not in '"\\%' else "_" for one in name)
    header = f'attachment; filename="{plain}"'
    return header if plain == name else f"{header}; filename*=UTF-8''{quote(name, safe='')}"


def split_tags(text: str) -> list[str]:
    """Read tags separated by commas: lower case, each once."""
    return list(dict.fromkeys(tag for part in text.split(",") if (tag := part.strip().lower())))


def checked_tags(text: str) -> list[str]:
    """Read the tags for a file.

    Raises:
        ValueError: Too many, or one too long; says so in plain words.
    """
    tags = split_tags(text)
    if len(tags) > MOST_TAGS:
        raise ValueError(f"a file may have at most {MOST_TAGS} tags, not {len(tags)}")
    for tag in tags:
        if len(tag) > LONGEST_TAG:
            raise ValueError(f"a tag may have at most {LONGEST_TAG} characters; `{tag[:LONGEST_TAG]}…` has {len(tag)}")
    return tags
