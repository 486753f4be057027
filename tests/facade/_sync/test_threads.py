# Written by `make generate` from tests/facade/_async/test_threads.py. Do not edit.
"""The resource `threads`: conversations, each of one user."""

from __future__ import annotations

import pytest

from lumnisai import Client, MissingUserId, NotFoundError, TenantScopeUserIdConflict, UserIdConflict

ALICE = "alice@example.com"


def test_a_thread_is_created_read_and_deleted(client: Client, alice: Client) -> None:
    thread = client.threads.create(user_id=ALICE, title="Research")
    assert thread.title == "Research"
    assert (alice.threads.get(thread.thread_id)).thread_id == thread.thread_id
    assert (client.threads.get(str(thread.thread_id), user_id=ALICE)).title == "Research"
    alice.threads.delete(thread.thread_id)
    with pytest.raises(NotFoundError):
        alice.threads.get(thread.thread_id)


def test_a_thread_belongs_to_one_user(client: Client, alice: Client, bob: Client, tenant: Client) -> None:
    thread = alice.threads.create()
    for refused in (bob.threads.get, bob.threads.update, bob.threads.list_responses, bob.threads.delete):
        with pytest.raises(NotFoundError):
            refused(thread.thread_id)
    with pytest.raises(NotFoundError):
        client.threads.get(thread.thread_id, user_id="bob@example.com")
    assert (bob.threads.list()).total == 0
    assert (alice.threads.list()).total == (tenant.threads.list()).total == 1


def test_a_thread_needs_a_user_in_user_scope_and_none_in_tenant_scope(client: Client, alice: Client, tenant: Client) -> None:
    with pytest.raises(MissingUserId, match="create_thread: the scope is USER, and no user was named"):
        client.threads.create()
    with pytest.raises(MissingUserId):
        client.threads.list()
    with pytest.raises(TenantScopeUserIdConflict):
        tenant.threads.create(user_id=ALICE)
    with pytest.raises(UserIdConflict):
        alice.threads.list(user_id="bob@example.com")
    thread = tenant.threads.create(title="ours")
    assert thread.user_id is None


def test_a_title_is_changed_and_cleared(alice: Client) -> None:
    thread = alice.threads.create(title="one")
    assert (alice.threads.update(thread.thread_id, title="two")).title == "two"
    assert (alice.threads.update(thread.thread_id, title=None)).title is None
    assert (alice.threads.get(thread.thread_id)).title is None


def test_a_list_goes_through_all_pages(alice: Client) -> None:
    for number in range(5):
        alice.threads.create(title=f"thread {number}")
    page = alice.threads.list(limit=2, offset=1)
    assert (page.total, page.limit, page.offset, len(page.threads)) == (5, 2, 1, 2)
    assert [thread.title for thread in page] == [f"thread {number}" for number in (3, 2, 1, 0)]


def test_a_conversation_goes_on_in_its_thread(alice: Client) -> None:
    thread = alice.threads.create()
    for number in range(3):
        response = alice.invoke(f"prompt {number}", thread_id=thread.thread_id)
        assert response.thread_id == thread.thread_id
    page = alice.threads.list_responses(thread.thread_id, limit=2)
    assert len(page) == 2
    prompts = [(one.input_messages or [])[0].content for one in page.all()]
    assert sorted(str(prompt) for prompt in prompts) == ["prompt 0", "prompt 1", "prompt 2"]
    assert len(alice.threads.get_responses(thread.thread_id, offset=2)) == 1
