"""Every call that users of this SDK were promised, as it was shown to them.

Only placeholders are filled in: a key, an address, a tenant id that is a UUID, the id of a key that was stored before.
"""

from __future__ import annotations

import asyncio
from uuid import UUID

import pytest

import lumnisai
from lumnisai import Scope
from lumnisai.exceptions import (
    AuthenticationError,
    MissingUserId,
    NotFoundError,
    RateLimitError,
    TenantScopeUserIdConflict,
    ValidationError,
)
from lumnisai.types import ApiKeyMode, ApiProvider

# The examples leave their synchronous clients open, as a short program may.
pytestmark = pytest.mark.filterwarnings("ignore:The client made at:ResourceWarning")


def test_quick_start_with_the_synchronous_client(capsys: pytest.CaptureFixture[str]) -> None:
    client = lumnisai.Client()
    response = client.invoke("Analyze the latest trends in machine learning", user_id="user-123")
    print(response.output_text)
    assert "machine learning" in capsys.readouterr().out


def test_quick_start_with_the_asynchronous_client(capsys: pytest.CaptureFixture[str]) -> None:
    async def main() -> None:
        client = lumnisai.AsyncClient()
        response = await client.invoke("Write a summary of quantum computing advances", user_id="user-123")
        print(response.output_text)
        await client.close()

    asyncio.run(main())
    assert "quantum" in capsys.readouterr().out


def test_streaming_responses(capsys: pytest.CaptureFixture[str]) -> None:
    async def stream_example() -> None:
        client = lumnisai.AsyncClient()
        async for update in await client.invoke("Conduct research on renewable energy trends", stream=True, user_id="user-123"):
            print(f"Status: {update.status}")
            if update.status == "succeeded":
                print(f"Final result: {update.output_text}")
        await client.close()

    asyncio.run(stream_example())
    lines = capsys.readouterr().out.splitlines()
    assert "Status: in_progress" in lines
    assert lines.count("Status: succeeded") == 1
    assert sum(line.startswith("Final result: ") and "renewable" in line for line in lines) == 1


async def test_one_method_for_blocking_and_streaming(capsys: pytest.CaptureFixture[str]) -> None:
    async with lumnisai.AsyncClient() as client:
        response = await client.invoke("Hello world", user_id="user-123")
        print(response.output_text)
        async for update in await client.invoke("Hello world", stream=True, user_id="user-123"):
            print(f"Status: {update.status}")
            if update.status == "succeeded":
                print(update.output_text)
    assert capsys.readouterr().out.count("Hello world") >= 2


async def test_invoke_stream_still_works_and_says_that_it_is_deprecated() -> None:
    async with lumnisai.AsyncClient() as client:
        with pytest.warns(DeprecationWarning, match="invoke_stream"):
            stream = client.invoke_stream("Hello world", user_id="user-123")
        statuses = [update.status async for update in stream]
    assert statuses[-1] == "succeeded"


def test_client_configuration() -> None:
    client = lumnisai.Client(
        api_key="your-api-key",
        base_url="https://api.lumnis.ai",
        tenant_id="550e8400-e29b-41d4-a716-446655440000",
        timeout=30.0,
        max_retries=3,
        scope=Scope.USER,
    )
    assert client.base_url == "https://api.lumnis.ai"
    assert client.scope is Scope.USER


def test_the_default_scope_is_the_user() -> None:
    assert lumnisai.Client().scope is Scope.USER


def test_four_ways_to_act_for_a_user() -> None:
    client = lumnisai.Client(scope=Scope.USER)
    first = client.invoke("Hello", user_id="user-123")

    user_client = client.for_user("user-123")
    second = user_client.invoke("Hello")

    with client.as_user("user-123") as user_client:
        third = user_client.invoke("Hello")

    client = lumnisai.Client(scope=Scope.USER)
    fourth = client.invoke("Hello", user_id="user-123")
    assert len({response.user_id for response in (first, second, third, fourth)}) == 1


async def test_acting_for_a_user_in_an_asynchronous_block() -> None:
    async with lumnisai.AsyncClient() as client, client.as_user("user-123") as user_client:
        response = await user_client.invoke("Hello")
    assert response.status == "succeeded"


def test_tenant_scope() -> None:
    lumnisai.Client().invoke("Hello", user_id="user-123")
    client = lumnisai.Client(scope=Scope.TENANT)
    response = client.invoke("Generate monthly usage report")
    assert response.user_id is None

    all_responses = client.list_responses()
    assert all_responses.total == 2

    tenant_info = client.tenant.get()
    assert tenant_info.id == response.tenant_id


def test_scope_validation(capsys: pytest.CaptureFixture[str]) -> None:
    try:
        client = lumnisai.Client(scope=Scope.USER)
        client.invoke("Hello")
    except MissingUserId:
        print("user_id is required when scope is USER")

    try:
        client = lumnisai.Client(scope=Scope.TENANT)
        client.invoke("Hello", user_id="user-123")
    except TenantScopeUserIdConflict:
        print("user_id must not be provided when scope is TENANT")
    assert len(capsys.readouterr().out.splitlines()) == 2


async def test_user_management(capsys: pytest.CaptureFixture[str]) -> None:
    async with lumnisai.AsyncClient() as client:
        user = await client.create_user(email="alice@example.com", first_name="Alice", last_name="Johnson")
        assert await client.get_user(str(user.id)) == user
        user = await client.get_user("alice@example.com")

        updated_user = await client.update_user(user.id, first_name="Alicia", last_name="Smith")
        assert (updated_user.first_name, updated_user.last_name) == ("Alicia", "Smith")

        users_response = await client.list_users(page=1, page_size=20)
        for user in users_response.users:
            print(f"{user.email} - {user.first_name} {user.last_name}")
        assert capsys.readouterr().out == "alice@example.com - Alicia Smith\n"

        await client.delete_user(user.id)
        with pytest.raises(NotFoundError):
            await client.get_user(user.id)


def test_synchronous_user_management(capsys: pytest.CaptureFixture[str]) -> None:
    client = lumnisai.Client()
    client.create_user(email="bob@example.com", first_name="Bob", last_name="Wilson")
    users = client.list_users(page_size=50)
    print(f"Total users: {users.pagination.total}")
    assert capsys.readouterr().out == "Total users: 1\n"


def test_conversation_threads() -> None:
    client = lumnisai.Client()
    thread = client.create_thread(user_id="user-123", title="Research Project")
    response1 = client.invoke("What is machine learning?", user_id="user-123", thread_id=thread.thread_id)
    response2 = client.invoke("Can you give me specific examples?", user_id="user-123", thread_id=thread.thread_id)
    threads = client.list_threads(user_id="user-123")
    assert [found.thread_id for found in threads.threads] == [thread.thread_id]
    assert response1.thread_id == response2.thread_id == thread.thread_id
    assert isinstance(response2.output_text, str)
    assert "What is machine learning?" in response2.output_text


async def test_progress_tracking(capsys: pytest.CaptureFixture[str]) -> None:
    async with lumnisai.AsyncClient() as client:
        await client.invoke("Research the latest AI developments and write a report", user_id="user-123", show_progress=True)
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "Status: succeeded"
    assert any(line.startswith("PLANNING: ") for line in lines)
    assert any(line.startswith("RESEARCHING: ") for line in lines)
    assert any(line.startswith("WRITING: ") for line in lines)
    assert len(lines) == len(set(lines))


def test_external_api_keys() -> None:
    client = lumnisai.Client()
    client.external_api_keys.create(user_id="user-123", provider="openai", api_key="sk-...", mode="byo")
    keys = client.external_api_keys.list(user_id="user-123")
    assert [key.provider for key in keys] == [ApiProvider.OPENAI]
    key_id = keys[0].key_id
    client.external_api_keys.delete(key_id)
    assert client.external_api_keys.list(user_id="user-123") == []


def test_error_handling() -> None:
    client = lumnisai.Client()
    try:
        response = client.invoke("Hello", user_id="user-123")
    except AuthenticationError:
        print("Invalid API key")
    except MissingUserId:
        print("User ID required for user-scoped operations")
    except TenantScopeUserIdConflict:
        print("Cannot specify user_id with tenant scope")
    except ValidationError as e:
        print(f"Invalid request: {e}")
    except RateLimitError:
        print("Rate limit exceeded")
    except NotFoundError:
        print("Resource not found")
    assert response.status == "succeeded"


def test_a_wrong_key_is_an_authentication_error() -> None:
    with pytest.raises(AuthenticationError):
        lumnisai.Client(api_key="wrong").invoke("Hello", user_id="user-123")


def test_message_format() -> None:
    client = lumnisai.Client()
    response = client.invoke("Hello world", user_id="user-123")
    assert response.status == "succeeded"

    response = client.invoke({"role": "user", "content": "Hello world"}, user_id="user-123")
    assert response.status == "succeeded"

    response = client.invoke(
        [
            {"role": "user", "content": "What is Python?"},
            {"role": "assistant", "content": "Python is a programming language..."},
            {"role": "user", "content": "Give me an example"},
        ],
        user_id="user-123",
    )
    assert [message.role for message in response.input_messages or []] == ["user", "assistant", "user"]


async def test_response_management() -> None:
    async with lumnisai.AsyncClient() as client:
        response = await client.responses.create(messages=[{"role": "user", "content": "Hello"}], user_id="user-123")
        final_response = await client.get_response(response.response_id, wait=30.0)
        assert final_response.response_id == response.response_id
        cancelled = await client.cancel_response(response.response_id)
        assert isinstance(cancelled.message, str)

    client = lumnisai.Client()
    responses = client.list_responses(user_id="user-123", limit=10)
    assert responses.total == 1


def test_idempotency() -> None:
    client = lumnisai.Client()
    response = client.invoke("Important calculation", user_id="user-123", idempotency_key="calc-2024-001")
    duplicate = client.invoke("Important calculation", user_id="user-123", idempotency_key="calc-2024-001")
    assert response.response_id == duplicate.response_id
    assert client.list_responses(user_id="user-123").total == 1


def test_core_classes_and_enums() -> None:
    from lumnisai import ResponseObject, ThreadObject

    client = lumnisai.Client()
    assert isinstance(client.invoke("Hello", user_id="user-123"), ResponseObject)
    assert isinstance(client.create_thread(user_id="user-123"), ThreadObject)
    assert {Scope.USER, Scope.TENANT} == set(Scope)
    assert all((ApiProvider.OPENAI, ApiProvider.ANTHROPIC, ApiProvider.GOOGLE, ApiProvider.AZURE))
    assert all((ApiKeyMode.BRING_YOUR_OWN, ApiKeyMode.USE_PLATFORM))


def test_resources() -> None:
    client = lumnisai.Client()
    assert client.users.list().pagination.total == 0
    assert client.threads.list(user_id="user-123").total == 0
    assert client.responses.list(user_id="user-123").total == 0
    assert client.external_api_keys is client.api_keys
    assert isinstance(client.tenant.get().id, UUID)
