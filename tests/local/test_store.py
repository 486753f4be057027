"""Documents, queries and blobs."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from lumnisai.local.store import Condition, Document, Query, Store


@pytest.fixture
def store() -> Iterator[Store]:
    store = Store()
    yield store
    store.close()


def add(store: Store, name: str, owner: str | None = None, parent: str | None = None, **body: Any) -> Document:
    return store.insert("note", name, body, tenant="t", owner=owner, parent=parent)


def names(store: Store, *where: Condition, **query: Any) -> list[str]:
    return [one.id for one in store.find(Query("note", "t", where=where, **query))]


def test_what_was_stored_is_read_back(store: Store) -> None:
    note = add(store, "a", owner="ada", text="häß\ud800", nested={"list": [1, None, True]})
    assert store.get("note", "a", "t") == note
    assert store.get("note", "a", "other") is None
    assert store.get("letter", "a", "t") is None


def test_a_tenant_has_an_id_once_per_kind(store: Store) -> None:
    add(store, "a")
    with pytest.raises(sqlite3.IntegrityError):
        add(store, "a")
    store.insert("letter", "a", {}, tenant="t")
    store.insert("note", "a", {}, tenant="other")


def test_updates_keep_the_place_in_the_order(store: Store) -> None:
    first = add(store, "a", text="old")
    add(store, "b")
    changed = store.update(first, {"text": "new"}, owner="ada")
    assert store.find(Query("note", "t"))[0] == changed
    assert store.update(changed, {}).owner == "ada"
    assert store.update(changed, {}, owner=None).owner is None


def test_pages_follow_the_order_of_creation(store: Store) -> None:
    for name in "abcd":
        add(store, name)
    query = Query("note", "t")
    assert [one.id for one in store.find(query, limit=2, offset=1)] == ["b", "c"]
    assert [one.id for one in store.find(query, limit=2, offset=1, newest_first=True)] == ["c", "b"]
    assert store.count(query) == 4


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        (("size", "=", 2), ["b"]),
        (("size", "!=", 2), ["a", "c"]),
        (("size", ">=", 2), ["b", "c"]),
        (("size", "<", 2), ["a"]),
        (("size", "in", [1, 3]), ["a", "c"]),
        (("size", "in", []), []),
        (("on", "=", True), ["a"]),
        (("inner.deep", "=", "x"), ["c"]),
        (("inner", "=", None), ["a", "b"]),
        (("inner", "!=", None), ["c"]),
        (("text", "contains", "EAR"), ["a", "b"]),
        (("text", "contains", "%"), []),
        (("tags", "has", "red"), ["b"]),
        (("@id", "in", ["a", "b"]), ["a", "b"]),
        (("@owner", "=", None), ["c"]),
        (("text", "=", "' or 1=1 --"), []),
    ],
)
def test_conditions_choose_documents(store: Store, condition: Condition, found: list[str]) -> None:
    add(store, "a", owner="ada", size=1, on=True, text="Early")
    add(store, "b", owner="bob", size=2, on=False, text="nearly", tags=["blue", "red"])
    add(store, "c", size=3, inner={"deep": "x"})
    assert names(store, condition) == found


@pytest.mark.parametrize("condition", [("a' or 1", "=", 1), ("@body", "=", 1), ("a", "like", 1)])
def test_conditions_that_are_none_are_refused(store: Store, condition: Any) -> None:
    with pytest.raises(ValueError, match="not a"):
        names(store, condition)


def test_a_user_sees_own_documents_and_shared_ones_when_asked_for(store: Store) -> None:
    for name, owner in (("a", "ada"), ("b", "bob"), ("c", None)):
        add(store, name, owner=owner)
    assert names(store, owner="ada") == ["a"]
    assert names(store, owner="ada", shared=True) == ["a", "c"]


def test_deleting_reaches_children_of_children_and_blobs(store: Store) -> None:
    root = add(store, "root")
    child = add(store, "child", parent=root.reference)
    grandchild = add(store, "grandchild", parent=child.reference)
    bystander = add(store, "bystander")
    for one in (grandchild, bystander):
        store.put_blob(one, b"bytes")
    store.delete(root)
    assert names(store) == ["bystander"]
    assert (store.blob(grandchild), store.blob(bystander)) == (None, b"bytes")


def test_deleting_a_user_takes_everything_owned_of_every_kind(store: Store) -> None:
    mine = add(store, "mine", owner="ada")
    store.insert("letter", "l", {}, tenant="t", owner="ada")
    store.insert("letter", "other", {}, tenant="elsewhere", owner="ada")
    add(store, "inside", parent=mine.reference)
    store.delete_owned("t", "ada")
    assert names(store) == []
    assert store.count(Query("letter")) == 1


def test_deleting_by_query_counts(store: Store) -> None:
    for number in range(3):
        add(store, str(number), size=number)
    assert store.delete_all(Query("note", "t", where=[("size", ">", 0)])) == 2


def test_rollback_forgets_and_commit_keeps(tmp_path: Path) -> None:
    path = str(tmp_path / "platform.db")
    store = Store(path)
    add(store, "kept")
    store.commit()
    add(store, "forgotten")
    store.rollback()
    add(store, "lost")
    store.close()
    again = Store(path)
    assert names(again) == ["kept"]
    again.close()
