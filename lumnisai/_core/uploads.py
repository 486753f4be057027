"""What may be uploaded, under which name, for whom, and with which tags."""

from __future__ import annotations

import inspect
import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import IO, Any, NamedTuple, cast

from lumnisai._core.multipart import LocalFile
from lumnisai._core.operation import Operation
from lumnisai._core.scope import Acting, Scope, UserId
from lumnisai.exceptions import MissingUserId, ValidationError
from lumnisai_api.models.file_scope import FileScope
from lumnisai_api.types import File

PathLike = str | os.PathLike[str]
FileContent = IO[bytes] | bytes | bytearray | memoryview
Tags = Sequence[str] | str

MOST_TAGS, LONGEST_TAG = 10, 50
_MEDIA_TYPE = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+( *;[\x20-\x7e]*)?", re.ASCII)


class Placement(NamedTuple):
    """Who may read a file, and whose it is."""

    scope: str
    user_id: str | None


def placement(acting: Acting, operation: Operation, scope: FileScope | Scope | str | None, user_id: UserId | None) -> Placement:
    """Decide where an upload goes: to the user where there is one, to the whole tenant where that was asked for.

    Raises:
        MissingUserId: It is to be a user's, and no user was named; or neither a user nor a scope.
        TenantScopeUserIdConflict: The client acts for the whole tenant, and a user was named.
        UserIdConflict: The view acts for another user.
    """
    wanted = None if scope is None else file_scope(scope)
    if wanted == FileScope.TENANT and user_id is None and acting.user_id is None:
        return Placement(wanted, None)
    user = acting.for_call(operation, user_id)
    if wanted == FileScope.TENANT:
        return Placement(wanted, None)
    if user is not None:
        return Placement(FileScope.USER, user)
    if wanted is None:
        return Placement(FileScope.TENANT, None)
    raise MissingUserId(f"{operation.id}: scope='user' needs a user. Use client.for_user(…).files, or leave scope out.")


def file_scope(scope: FileScope | Scope | str) -> FileScope:
    """Return the scope of a file, however it was written.

    Raises:
        ValidationError: There is no such scope.
    """
    known = FileScope(str(scope).strip().lower())
    if not known.is_known:
        raise ValidationError(f"scope must be 'user' or 'tenant' (FileScope.USER, FileScope.TENANT); got {scope!r}.")
    return known


def one_file(file_path: PathLike | None, file_content: FileContent | None, file_name: str | None, mime_type: str | None) -> File:
    """Return what is to be uploaded, from a path or from a content.

    Raises:
        ValidationError: Neither or both were given, or what was given can't be uploaded.
    """
    if (file_path is None) is (file_content is None):
        given = "neither" if file_path is None else "both"
        raise ValidationError(f"Pass either file_path or file_content; {given} of them was given.")
    if file_path is not None:
        return at_path(file_path, file_name, mime_type)
    return with_content(file_content, file_name, mime_type)


def several_files(
    file_paths: Iterable[PathLike] | None, file_contents: Iterable[tuple[str | None, FileContent]] | None
) -> list[File]:
    """Return what is to be uploaded in one call: the paths first, then the contents.

    Raises:
        ValidationError: There is nothing, or something that can't be uploaded.
    """
    if isinstance(file_paths, (str, bytes, os.PathLike)):
        raise ValidationError(f"file_paths must be a list of paths; for one file write [{file_paths!r}], or use upload().")
    files = [at_path(path) for path in file_paths or ()]
    for pair in file_contents or ():
        if not isinstance(pair, (tuple, list)) or len(pair) != 2:  # pyright: ignore[reportUnnecessaryComparison]
            raise ValidationError("file_contents must be a list of pairs (name, content).")
        name, content = pair
        files.append(with_content(content, name))
    if not files:
        raise ValidationError("There is nothing to upload: pass at least one file in file_paths or file_contents.")
    return files


def at_path(path: PathLike, name: str | None = None, mime_type: str | None = None) -> File:
    """Return a file of this machine, to be opened when its turn comes.

    Raises:
        ValidationError: This is no path, or the name or the media type can't be sent.
    """
    local = local_path("file_path", path)
    # The generated type knows open files and bytes only; Multipart knows this as well.
    payload = cast("IO[bytes]", LocalFile(local))
    return File(payload, _sendable(local.name) if name is None else _checked_name(name), _checked_type(mime_type))


def with_content(content: FileContent | None, name: str | None = None, mime_type: str | None = None) -> File:
    """Return bytes, or an open binary file from where it stands.

    Raises:
        ValidationError: It is text, or can't be read, or has no name.
    """
    payload = _binary(content)
    if name is None:
        name = _own_name(payload)
        if name is None:
            raise ValidationError("This content has no name of its own: pass file_name, with the extension that tells its type.")
    return File(payload, _checked_name(name), _checked_type(mime_type))


def local_path(argument: str, path: PathLike) -> Path:
    """Return a path of this machine, whether or not there is anything.

    Raises:
        ValidationError: This is no path.
    """
    if not isinstance(path, (str, bytes, os.PathLike)):
        raise ValidationError(f"{argument} must be a path, not {type(path).__name__}; give open files and bytes as file_content.")
    text = os.fsdecode(path)
    if not text or "\0" in text:
        raise ValidationError(f"{argument} is empty or holds a null character: {text!r}.")
    return Path(text)


def tag_list(tags: Tags | None) -> list[str] | None:
    """Return tags one by one, from a list or from a text with commas; `None` when there are none.

    Raises:
        ValidationError: A tag of a list has a comma in it, which would make it two.
    """
    if tags is None:
        return None
    found = [tag.strip() for tag in (tags.split(",") if isinstance(tags, str) else map(_whole_tag, tags))]
    return [tag for tag in found if tag] or None


def tag_text(tags: Tags | None) -> str | None:
    """Return tags as forms and queries have them, with commas between."""
    found = tag_list(tags)
    return None if found is None else ",".join(found)


def new_tags(tags: Tags | None) -> str | None:
    """Return the tags for a new file in wire form.

    Raises:
        ValidationError: There are too many, or one is too long.
    """
    found = tag_list(tags) or []
    if len(found) > MOST_TAGS:
        raise ValidationError(f"tags: a file has at most {MOST_TAGS} of them; got {len(found)}.")
    for tag in found:
        if len(tag) > LONGEST_TAG:
            raise ValidationError(f"tags: a tag has at most {LONGEST_TAG} characters; {tag[:20]!r}… has {len(tag)}.")
    return tag_text(tags)


def checked_lines(start_line: int | None, end_line: int | None) -> None:
    """Refuse a range of lines that holds none.

    Raises:
        ValidationError: Lines are counted from 1, and the last is not above the first.
    """
    for name, line in (("start_line", start_line), ("end_line", end_line)):
        if line is not None and line < 1:
            raise ValidationError(f"{name} must be 1 or more, for lines are counted from 1; got {line}.")
    if start_line is not None and end_line is not None and end_line < start_line:
        raise ValidationError(f"end_line must not be below start_line; got {start_line} to {end_line}.")


def _whole_tag(tag: Any) -> str:
    if not isinstance(tag, str):
        raise ValidationError(f"tags must be texts; one is {type(tag).__name__}.")
    if "," in tag:
        raise ValidationError(f"tags: {tag!r} holds a comma, which the platform takes for the end of a tag; make it two tags.")
    return tag


def _binary(content: Any) -> IO[bytes] | bytes:
    if isinstance(content, (bytes, bytearray, memoryview)):
        return cast("bytes", content)
    if isinstance(content, str):
        raise ValidationError("The content is text; pass bytes, for example text.encode().")
    if isinstance(content, os.PathLike):
        raise ValidationError("The content is a path; pass it as file_path (or in file_paths).")
    if not hasattr(content, "read"):
        raise ValidationError(f"The content must be bytes or an open binary file, not {type(content).__name__}.")
    try:
        nothing = content.read(0)
    except (OSError, ValueError) as error:
        raise ValidationError(f"The content is a file that can't be read ({error}); open it with mode 'rb'.") from error
    if isinstance(nothing, str):
        raise ValidationError("The content is a file opened in text mode; open it with mode 'rb'.")
    if inspect.iscoroutine(nothing):
        nothing.close()
    if not isinstance(nothing, bytes):
        raise ValidationError("The content must be a plain binary file, whose read() returns bytes; this one's does not.")
    return cast("IO[bytes]", content)


def _own_name(payload: IO[bytes] | bytes) -> str | None:
    # A file that was opened by its descriptor has a number for a name, and standard input has one in angle brackets.
    name: Any = getattr(payload, "name", None)
    if not isinstance(name, (str, bytes)):
        return None
    text = os.path.basename(os.fsdecode(name))
    return None if not text or text.startswith("<") else _sendable(text)


def _sendable(name: str) -> str:
    # A file system may hold names that are not UTF-8; on the wire they have to be.
    return os.fsencode(name).decode("utf-8", errors="replace")


def _checked_name(name: Any) -> str:
    if not isinstance(name, str) or not name.strip():
        raise ValidationError(f"file_name must be a name such as 'report.pdf'; got {name!r}.")
    return name


def _checked_type(mime_type: str | None) -> str | None:
    if mime_type is not None and not _MEDIA_TYPE.fullmatch(mime_type):
        raise ValidationError(f"mime_type must be a media type such as 'text/csv'; got {mime_type!r}.")
    return mime_type
