"""Keep every document of the platform in one SQLite database."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from lumnisai.local.json_types import JsonObject

Operator = Literal["=", "!=", "<", "<=", ">", ">=", "in", "contains", "has"]
Condition = tuple[str, Operator, Any]

# The two triggers make deletion cascade: to the children of a document at any depth, and to its blob.
SCHEMA = """
create table if not exists documents (
    sequence integer primary key autoincrement,
    kind text not null, id text not null, tenant text not null,
    owner text, parent text, body text not null,
    unique (tenant, kind, id)
);
create index if not exists by_kind on documents (tenant, kind, owner);
create index if not exists by_parent on documents (tenant, parent, kind);
create table if not exists blobs (
    tenant text not null, kind text not null, id text not null, content blob not null,
    primary key (tenant, kind, id)
);
create trigger if not exists drop_children after delete on documents begin
    delete from documents where tenant = old.tenant and parent = old.kind || '/' || old.id;
end;
create trigger if not exists drop_blob after delete on documents begin
    delete from blobs where tenant = old.tenant and kind = old.kind and id = old.id;
end;
"""
COLUMNS = frozenset({"id", "owner", "parent", "sequence"})
# What SQLite can count to.
LARGEST = 2**62
FIELD = re.compile(r"[A-Za-z0-9_]+(\.[A-Za-z0-9_]+)*")


@dataclass(frozen=True, slots=True)
class Document:
    """One stored JSON object and its place: whose it is and what it belongs to."""

    kind: str
    id: str
    tenant: str
    owner: str | None
    parent: str | None
    body: JsonObject
    sequence: int

    @property
    def reference(self) -> str:
        """Name the document as the `parent` of others."""
        return reference(self.kind, self.id)


def reference(kind: str, identifier: str) -> str:
    """Name a document as the `parent` of others."""
    return f"{kind}/{identifier}"


@dataclass(frozen=True, slots=True)
class Query:
    """Say which documents are wanted.

    Args:
        tenant: None means all tenants.
        owner: Only what this user owns; None means everybody's.
        shared: With an owner: also what nobody in particular owns.
        parent: A `reference`.
        where: Conditions on body fields (`"status"`, `"error.code"`) or, with a leading `@`, on columns (`"@owner"`).
            `contains` finds a substring regardless of case, `has` a member of an array.
    """

    kind: str
    tenant: str | None = None
    owner: str | None = None
    shared: bool = False
    parent: str | None = None
    where: Sequence[Condition] = ()

    def sql(self) -> tuple[str, list[Any]]:
        """Write the query as an SQL condition and its parameters; no value becomes part of the text."""
        parts, values = ["kind = ?"], [self.kind]
        for column, value in (("tenant", self.tenant), ("parent", self.parent)):
            if value is not None:
                parts.append(f"{column} = ?")
                values.append(value)
        if self.owner is not None:
            parts.append("(owner = ? or owner is null)" if self.shared else "owner = ?")
            values.append(self.owner)
        for condition in self.where:
            text, more = _condition(*condition)
            parts.append(text)
            values.extend(more)
        return " and ".join(parts), values


def _condition(field: str, operator: Operator, value: Any) -> tuple[str, list[Any]]:
    column = field[1:] if field.startswith("@") else None
    if column is None:
        if not FIELD.fullmatch(field):
            raise ValueError(f"not a field name: {field!r}")
        left, values = "json_extract(body, ?)", [f"$.{field}"]
    elif column in COLUMNS:
        left, values = column, []
    else:
        raise ValueError(f"not a column: {column!r}")
    if value is None:
        return f"{left} is {'not ' if operator == '!=' else ''}null", values
    if operator == "in":
        members = list(value)
        return f"{left} in ({', '.join('?' * len(members))})", [*values, *members]
    if operator == "contains":
        return f"instr(lower({left}), lower(?)) > 0", [*values, value]
    if operator == "has":
        return "exists (select 1 from json_each(body, ?) where json_each.value = ?)", [*values, value]
    if operator not in ("=", "!=", "<", "<=", ">", ">="):
        raise ValueError(f"not an operator: {operator!r}")
    return f"{left} {operator} ?", [*values, value]


class Store:
    """Documents and blobs; nothing is durable before `commit`.

    Args:
        path: The database file, or `:memory:`.
    """

    def __init__(self, path: str = ":memory:") -> None:
        self.path = path
        self.closed = False
        # The platform uses the connection from one thread only, but not always from the one that opened it.
        self._connection = sqlite3.connect(path, check_same_thread=False)
        if path != ":memory:":
            # The write-ahead log survives the end of the process without an fsync for every answer.
            self._connection.execute("pragma journal_mode = wal")
            self._connection.execute("pragma synchronous = normal")
        self._connection.execute("pragma recursive_triggers = on")
        self._connection.executescript(SCHEMA)

    def commit(self) -> None:
        """Make everything written so far durable."""
        self._connection.commit()

    def rollback(self) -> None:
        """Forget what was written since the last commit."""
        self._connection.rollback()

    def close(self) -> None:
        """Close the database; what was not committed is lost."""
        self.closed = True
        self._connection.close()

    def insert(
        self,
        kind: str,
        identifier: str,
        body: JsonObject,
        *,
        tenant: str,
        owner: str | None = None,
        parent: str | None = None,
    ) -> Document:
        """Add a document.

        Raises:
            sqlite3.IntegrityError: The tenant has one of this kind and id already.
        """
        cursor = self._connection.execute(
            "insert into documents (kind, id, tenant, owner, parent, body) values (?, ?, ?, ?, ?, ?)",
            (kind, identifier, tenant, owner, parent, json.dumps(body)),
        )
        return Document(kind, identifier, tenant, owner, parent, body, int(cursor.lastrowid or 0))

    def update(self, document: Document, body: JsonObject, *, owner: str | Literal["same"] | None = "same") -> Document:
        """Replace the body of a document, and its owner when one is given; its place in the order stays."""
        new_owner = document.owner if owner == "same" else owner
        self._connection.execute(
            "update documents set body = ?, owner = ? where sequence = ?",
            (json.dumps(body), new_owner, document.sequence),
        )
        return Document(document.kind, document.id, document.tenant, new_owner, document.parent, body, document.sequence)

    def get(self, kind: str, identifier: str, tenant: str) -> Document | None:
        """Read one document."""
        found = self.find(Query(kind, tenant, where=[("@id", "=", identifier)]), limit=1)
        return found[0] if found else None

    def find(self, query: Query, *, limit: int | None = None, offset: int = 0, newest_first: bool = False) -> list[Document]:
        """Read the documents a query asks for, in the order they were made."""
        condition, values = query.sql()
        order = "desc" if newest_first else "asc"
        columns = "kind, id, tenant, owner, parent, body, sequence"
        statement = f"select {columns} from documents where {condition} order by sequence {order} limit ? offset ?"  # noqa: S608 - see Query.sql
        bounds = (-1 if limit is None else min(limit, LARGEST), min(offset, LARGEST))
        rows = self._connection.execute(statement, (*values, *bounds))
        return [
            Document(kind, identifier, tenant, owner, parent, json.loads(body), sequence)
            for kind, identifier, tenant, owner, parent, body, sequence in rows
        ]

    def count(self, query: Query) -> int:
        """Count the documents a query asks for."""
        condition, values = query.sql()
        statement = f"select count(*) from documents where {condition}"  # noqa: S608 - see Query.sql
        return int(self._connection.execute(statement, values).fetchone()[0])

    def delete(self, document: Document) -> None:
        """Remove a document with its blob and everything that has it for a parent."""
        self._connection.execute("delete from documents where sequence = ?", (document.sequence,))

    def delete_all(self, query: Query) -> int:
        """Remove what a query asks for, with all that hangs on it; give the number of documents it named."""
        condition, values = query.sql()
        statement = f"delete from documents where {condition}"  # noqa: S608 - see Query.sql
        return self._connection.execute(statement, values).rowcount

    def delete_owned(self, tenant: str, owner: str) -> None:
        """Remove everything a user owns, of every kind."""
        self._connection.execute("delete from documents where tenant = ? and owner = ?", (tenant, owner))

    def clear(self) -> None:
        """Remove everything."""
        self._connection.execute("delete from documents")
        self._connection.execute("delete from blobs")

    def put_blob(self, document: Document, content: bytes) -> None:
        """Keep bytes beside a document, in place of earlier ones."""
        self._connection.execute(
            "insert or replace into blobs (tenant, kind, id, content) values (?, ?, ?, ?)",
            (document.tenant, document.kind, document.id, content),
        )

    def blob(self, document: Document) -> bytes | None:
        """Read the bytes kept beside a document."""
        row = self._connection.execute(
            "select content from blobs where tenant = ? and kind = ? and id = ?",
            (document.tenant, document.kind, document.id),
        ).fetchone()
        return None if row is None else bytes(row[0])
