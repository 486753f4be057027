"""The resource `users`: the people of a tenant."""

from __future__ import annotations

from uuid import UUID

import pytest

from lumnisai import AsyncClient, MissingUserId, NotFoundError, ValidationError

ALICE = "alice@example.com"


async def test_a_user_is_created_once_and_read_by_id_or_email(client: AsyncClient) -> None:
    user = await client.users.create(email=ALICE, first_name="Alice", last_name="Doe")
    assert (user.email, user.first_name, user.last_name, user.is_active) == (ALICE, "Alice", "Doe", True)
    assert isinstance(user.id, UUID)
    assert (await client.users.create(email=ALICE)).id == user.id
    assert await client.users.get(user.id) == await client.users.get(str(user.id)) == await client.users.get(ALICE) == user


async def test_an_email_of_a_reserved_domain_is_read_like_any_other(client: AsyncClient) -> None:
    await client.users.create(email="root@machine.local")
    assert [user.email async for user in await client.users.list()] == ["root@machine.local"]


async def test_something_that_is_no_email_is_refused_by_the_platform(client: AsyncClient) -> None:
    with pytest.raises(ValidationError) as caught:
        await client.users.create(email="not an email")
    assert caught.value.status_code == 422


async def test_an_identifier_with_odd_signs_stays_one_segment_of_the_path(client: AsyncClient) -> None:
    await client.users.create(email="admin@example.com")
    for odd in ("ext..admin@example.com", "admin@example.com?x=1", "admin@example.com#f"):
        with pytest.raises(NotFoundError):
            await client.users.get(odd)


async def test_a_list_goes_through_all_pages(client: AsyncClient) -> None:
    for number in range(5):
        await client.users.create(email=f"user{number}@example.com")
    page = await client.users.list(page_size=2)
    assert (page.pagination.total, page.pagination.page_size, page.pagination.has_next) == (5, 2, True)
    assert [user.email async for user in page] == [f"user{number}@example.com" for number in (4, 3, 2, 1, 0)]
    assert len((await client.users.list(page=3, page_size=2)).users) == 1


async def test_changes_leave_the_rest(client: AsyncClient) -> None:
    user = await client.users.create(email=ALICE, first_name="Alice", last_name="Doe")
    changed = await client.users.update(ALICE, last_name="Roe")
    assert (changed.first_name, changed.last_name) == ("Alice", "Roe")
    assert (await client.users.update(user.id, first_name="Al")).last_name == "Roe"
    cleared = await client.users.update(user.id, first_name=None)
    assert (cleared.first_name, cleared.last_name) == (None, "Roe")


async def test_a_deleted_user_is_gone_with_everything(client: AsyncClient) -> None:
    user = await client.users.create(email=ALICE)
    thread = await client.threads.create(user_id=ALICE)
    await client.users.delete(user.id)
    with pytest.raises(NotFoundError):
        await client.users.get(ALICE)
    with pytest.raises(NotFoundError):
        await client.threads.get(thread.thread_id)


async def test_what_a_user_has_is_listed_by_name_or_on_a_view(client: AsyncClient, alice: AsyncClient, bob: AsyncClient) -> None:
    await client.users.create(email=ALICE)
    await client.users.create(email="bob@example.com")
    for number in range(3):
        await alice.invoke(f"prompt {number}")
    page = await client.users.list_responses(ALICE, page_size=2)
    assert len(page) == 2
    assert [(one.input_messages or [])[0].content async for one in page.all()] == ["prompt 2", "prompt 1", "prompt 0"]
    assert len(await alice.users.list_responses()) == len(await alice.users.list_threads()) == 3
    assert await bob.users.list_responses() == []
    assert await bob.users.list_threads() == []
    with pytest.raises(MissingUserId, match="list_user_threads: it is always about one user"):
        await client.users.list_threads()


async def test_a_user_who_does_not_exist_is_not_found(client: AsyncClient) -> None:
    for call in (client.users.get, client.users.delete, client.users.update, client.users.list_threads):
        with pytest.raises(NotFoundError):
            await call("nobody@example.com")
