"""The local platform in a process that writes down which statements it runs, and whatever the interpreter is asked to do.

Ends, like the platform, on a signal; then it prints what it saw as one line of JSON.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections import Counter
from typing import Any

from lumnisai.local.main import main

# Part of every hostile text, so that any use of one is noticed.
MARK = "zq7xk"
events, statements, hits = Counter[str](), set[str](), list[str]()


def note(event: str, arguments: tuple[Any, ...]) -> None:
    """Note an audit event: files, processes, sockets, imports, compiled code, databases."""
    events[event] += 1
    if MARK in (text := repr(arguments)) and len(hits) < 100:
        hits.append(f"{event} {text}")


class Connection(sqlite3.Connection):
    """A connection that remembers the texts of its statements, without the values."""

    def execute(self, sql: str, *values: Any) -> sqlite3.Cursor:
        """Run a statement."""
        statements.add(sql)
        return super().execute(sql, *values)


def connect(*arguments: Any, **options: Any) -> sqlite3.Connection:
    """Open a database with such a connection."""
    return Connection(*arguments, **options)


def run() -> int:
    """Serve under watch; return the exit status."""
    sqlite3.connect = connect  # type: ignore[assignment]
    sys.addaudithook(note)
    status = main()
    print(json.dumps({"events": events, "statements": sorted(statements), "hits": hits}))
    return status


if __name__ == "__main__":
    sys.exit(run())
