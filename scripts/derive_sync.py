"""Derive the synchronous half from the asynchronous one.

Each file of a source tree is read token by token: `async` and `await` go, `Awaitable[X]` becomes `X`, names are mapped,
everything else stays. Lines between
`# async only` and `# end` are left out, and so are lines of docstrings that say `(asynchronous only)`; a line that begins with
`# sync: ` becomes code.
"""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Callable, Iterator
from pathlib import Path

# Source tree → derived tree.
TREES = {
    Path("lumnisai/_async"): Path("lumnisai/_sync"),
    Path("tests/facade/_async"): Path("tests/facade/_sync"),
}
TARGETS = tuple(TREES.values())

NAMES = {
    "AsyncAnswer": "Answer",
    "AsyncArrayPage": "ArrayPage",
    "AsyncAttempt": "Attempt",
    "AsyncBatchDraftStream": "BatchDraftStream",
    "AsyncBorrowedConnection": "BorrowedConnection",
    "AsyncByteStream": "SyncByteStream",
    "AsyncClient": "Client",
    "AsyncConnection": "Connection",
    "AsyncEventStream": "EventStream",
    "AsyncExitStack": "ExitStack",
    "AsyncFlat": "Flat",
    "AsyncGenerator": "Generator",
    "AsyncHTTPTransport": "HTTPTransport",
    "AsyncInvoking": "Invoking",
    "AsyncIterable": "Iterable",
    "AsyncIterator": "Iterator",
    "AsyncModelPage": "ModelPage",
    "AsyncNetworkBackend": "NetworkBackend",
    "AsyncNetworkStream": "NetworkStream",
    "AsyncPage": "Page",
    "AsyncPool": "Pool",
    "AsyncResource": "Resource",
    "AsyncResponseStream": "ResponseStream",
    "AsyncTimedBackend": "TimedBackend",
    "AsyncTimedStream": "TimedStream",
    "AsyncTransport": "Transport",
    "AsyncView": "View",
    "StopAsyncIteration": "StopIteration",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "_async": "_sync",
    "aclose": "close",
    "aclosing": "closing",
    "aiter_bytes": "iter_bytes",
    "anext": "next",
    "aread": "read",
    "async_addresses": "addresses",
    "async_blocking": "blocking",
    "async_client": "client",
    "async_pool": "pool",
    "async_read_chunk": "read_chunk",
    "async_settle": "settle",
    "async_sleep": "sleep",
    "async_write_chunk": "write_chunk",
    "asynccontextmanager": "contextmanager",
    "enter_async_context": "enter_context",
    "handle_async_request": "handle_request",
}
# Strings and comments; from Python 3.12 on, the text of an f-string is a token of its own.
WORDING = {tokenize.STRING, tokenize.COMMENT, getattr(tokenize, "FSTRING_MIDDLE", tokenize.STRING)}
TEXT: list[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]] = [
    (re.compile(r"\n[^\n]*\(asynchronous only\)[^\n]*"), ""),
    (re.compile(r"\basync (with|for|def)\b"), r"\1"),
    (re.compile(r"\bawait "), ""),
    (re.compile(r"\b(" + "|".join(sorted(NAMES, key=len, reverse=True)) + r")\b"), lambda match: NAMES[match[1]]),
    (
        re.compile(r"\b([Aa])synchronous(ly)?\b"),
        lambda match: ("S" if match[1] == "A" else "s") + "ynchronous" + (match[2] or ""),
    ),
]


def derived(root: Path) -> Iterator[tuple[Path, str]]:
    """Yield the path and the text of each derived file."""
    for source_tree, target_tree in TREES.items():
        for source in sorted((root / source_tree).rglob("*.py")):
            relative = source.relative_to(root / source_tree)
            header = f"# Written by `make generate` from {source_tree.as_posix()}/{relative.as_posix()}. Do not edit.\n"
            yield target_tree / relative, header + derive(source.read_text(encoding="utf-8"))


def derive(text: str) -> str:
    """Return the synchronous form of asynchronous source code."""
    text = _choose_lines(text)
    offsets = [0]
    for line in io.StringIO(text):
        offsets.append(offsets[-1] + len(line))
    output: list[str] = []
    done = 0
    brackets: list[bool] = []  # per open bracket: whether it belonged to an Awaitable[…] and goes away
    tokens = list(tokenize.generate_tokens(io.StringIO(text).readline))
    for token, following in zip(tokens, [*tokens[1:], tokens[-1]], strict=True):
        start = offsets[token.start[0] - 1] + token.start[1]
        end = offsets[token.end[0] - 1] + token.end[1]
        if token.string in ("(", "[", "{"):
            brackets.append(done > start)
            continue
        if token.string in (")", "]", "}"):
            if brackets.pop():
                output.append(text[done:start])
                done = end
            continue
        if token.string == "Awaitable" and following.string == "[":
            output.append(text[done:start])
            done = offsets[following.end[0] - 1] + following.end[1]
            continue
        if token.type == tokenize.NAME:
            replacement = "" if token.string in ("async", "await") else NAMES.get(token.string, token.string)
        elif token.type in WORDING:
            replacement = _reword(text[start:end])
        else:
            continue
        output += (text[done:start], replacement)
        done = end + 1 if replacement == "" else end  # the space behind the keyword goes with it
    return "".join([*output, text[done:]])


def _reword(text: str) -> str:
    for pattern, replacement in TEXT:
        text = pattern.sub(replacement, text)
    return text


def _choose_lines(text: str) -> str:
    lines = []
    keeping = True
    for line in io.StringIO(text):
        stripped = line.strip()
        if stripped == "# async only":
            keeping = False
        elif stripped == "# end" and not keeping:
            keeping = True
        elif keeping:
            lines.append(re.sub(r"^(\s*)# sync: ", r"\1", line))
    if not keeping:
        raise SystemExit("`# async only` without `# end`: everything below it would be left out.")
    return "".join(lines)
