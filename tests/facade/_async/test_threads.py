"""The resource `threads`: conversations, each of one user."""

from __future__ import annotations

import pytest

from lumnisai import AsyncClient, MissingUserId, NotFoundError, TenantScopeUserIdConflict, UserIdConflict

ALICE = "alice@example.com"


async def test_a_thread_is_created_read_and_deleted(client: AsyncClient, alice: AsyncClient) -> None:
    thread = await client.threads.create(user_id=ALICE, title="Research")
    assert thread.title == "Research"
    assert (await alice.threads.get(thread.thread_id)).thread_id == thread.thread_id
    assert (await client.threads.get(str(thread.thread_id), user_id=ALICE)).title == "Research"
    await alice.threads.delete(thread.thread_id)
    with pytest.raises(NotFoundError):
        await alice.threads.get(thread.thread_id)


async def test_a_thread_belongs_to_one_user(
    client: AsyncClient, alice: AsyncClient, bob: AsyncClient, tenant: AsyncClient
) -> None:
    thread = await alice.threads.create()
    for refused in (bob.threads.get, bob.threads.update, bob.threads.list_responses, bob.threads.delete):
        with pytest.raises(NotFoundError):
            await refused(thread.thread_id)
    with pytest.raises(NotFoundError):
        await client.threads.get(thread.thread_id, user_id="bob@example.com")
    assert (await bob.threads.list()).total == 0
    assert (await alice.threads.list()).total == (await tenant.threads.list()).total == 1


async def test_a_thread_needs_a_user_in_user_scope_and_none_in_tenant_scope(
    client: AsyncClient, alice: AsyncClient, tenant: AsyncClient
) -> None:
    with pytest.raises(MissingUserId, match="create_thread: the scope is USER, and no user was named"):
        await client.threads.create()
    with pytest.raises(MissingUserId):
        await client.threads.list()
    with pytest.raises(TenantScopeUserIdConflict):
        await tenant.threads.create(user_id=ALICE)
    with pytest.raises(UserIdConflict):
        await alice.threads.list(user_id="bob@example.com")
    thread = await tenant.threads.create(title="ours")
    assert thread.user_id is None


async def test_a_title_is_changed_and_cleared(alice: AsyncClient) -> None:
    thread = await alice.threads.create(title="one")
    assert (await alice.threads.update(thread.thread_id, title="two")).title == "two"
    assert (await alice.threads.update(thread.thread_id, title=None)).title is None
    assert (await alice.threads.get(thread.thread_id)).title is None


async def test_a_list_goes_through_all_pages(alice: AsyncClient) -> None:
    for number in range(5):
        await alice.threads.create(title=f"thread {number}")
    page = await alice.threads.list(limit=2, offset=1)
    assert (page.total, page.limit, page.offset, len(page.threads)) == (5, 2, 1, 2)
    assert [thread.title async for thread in page] == [f"thread {number}" for number in (3, 2, 1, 0)]


async def test_a_conversation_goes_on_in_its_thread(alice: AsyncClient) -> None:
    thread = await alice.threads.create()
    for number in range(3):
        response = await alice.invoke(f"prompt {number}", thread_id=thread.thread_id)
        assert response.thread_id == thread.thread_id
    page = await alice.threads.list_responses(thread.thread_id, limit=2)
    assert len(page) == 2
    prompts = [(one.input_messages or [])[0].content async for one in page.all()]
    assert sorted(str(prompt) for prompt in prompts) == ["prompt 0", "prompt 1", "prompt 2"]
    assert len(await alice.threads.get_responses(thread.thread_id, offset=2)) == 1
