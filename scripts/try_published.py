"""Run the published package against a local platform, and tell which of its calls work.

make test-published

Those of its calls that can't work with any server are left out; what they should do is tested in tests/dropin.
"""

# ruff: noqa: S101 - a step that finds something else than it expects fails
from __future__ import annotations

import argparse
import asyncio
import re
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, redirect_stdout, suppress
from io import StringIO
from pathlib import Path
from typing import Any

import lumnisai
from lumnisai.models import ModelPreferenceCreate
from lumnisai.types import ApiKeyMode, ApiProvider, ModelType, Scope

ROOT = Path(__file__).resolve().parents[1]
WANTED = "0.2.7"
ADA = "ada@example.com"
Step = Callable[[Any], Awaitable[Any]]


async def _responses(client: Any) -> None:
    finished = await client.invoke("What is 2 + 2?", user_id=ADA, poll_interval=0.05)
    assert finished.status == "succeeded", finished.status
    assert "4" in finished.output_text, finished.output_text
    again = await client.get_response(str(finished.response_id), wait=1)
    assert again.output_text == finished.output_text
    listed = await client.list_responses(user_id=ADA)
    assert [found.response_id for found in listed.responses] == [finished.response_id]
    assert "artifacts" in await client.responses.list_artifacts(finished.response_id)


async def _structured(client: Any) -> None:
    schema = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    finished = await client.invoke("Name a city", user_id=ADA, response_format=schema, poll_interval=0.05)
    assert "city" in finished.structured_response, finished.structured_response


async def _stream(client: Any) -> None:
    entries = [entry async for entry in await client.invoke("2 + 2", user_id=ADA, stream=True, poll_interval=0.05)]
    assert entries[-1].state == "completed", entries
    assert entries[-1].output_text, entries


async def _feedback(client: Any) -> None:
    created = await client.responses.create(messages=[{"role": "user", "content": "hi"}], user_id=ADA)
    with suppress(lumnisai.ValidationError):  # the run may be over already
        told = await client.responses.create_feedback(created.response_id, feedback_text="use tables", user_id=ADA)
        assert told.feedback_id
        assert (await client.responses.list_feedback(created.response_id)).total_feedback == 1


async def _threads(client: Any) -> None:
    first = await client.invoke("I have 4 apples", user_id=ADA, poll_interval=0.05)
    thread = await client.get_thread(str(first.thread_id))
    assert (await client.threads.update(thread.thread_id, title="Apples")).title == "Apples"
    assert "Apples" in [found.title for found in (await client.threads.list(user_id=ADA)).threads]
    assert len(await client.threads.get_responses(thread.thread_id)) == 1


async def _users(client: Any) -> None:
    user = await client.create_user(email="bob@example.com", first_name="Bob")
    assert (await client.update_user(user.id, last_name="Ross")).last_name == "Ross"
    assert (await client.get_user("bob@example.com")).id == user.id
    assert (await client.list_users()).pagination.total >= 1
    await client.delete_user(user.id)


async def _keys(client: Any) -> None:
    key = await client.add_api_key(ApiProvider.OPENAI_API_KEY, "sk-12345")
    assert [found.key_id for found in await client.list_api_keys()] == [key.key_id]
    assert (await client.get_api_key(key.key_id)).provider == "OPENAI_API_KEY"
    assert await client.delete_api_key(ApiProvider.OPENAI_API_KEY)
    assert (await client.set_api_key_mode(ApiKeyMode.PLATFORM)).api_key_mode == "platform"
    assert (await client.get_api_key_mode()).api_key_mode == "platform"


async def _preferences(client: Any) -> None:
    await client.update_model_preferences({ModelType.FAST_MODEL: ModelPreferenceCreate(provider="openai", model_name="gpt-4o")})
    found = (await client.get_model_preferences()).preferences
    assert [choice.model_name for choice in found if choice.model_type == "FAST_MODEL"] == ["gpt-4o"]


async def _tenant(client: Any) -> None:
    assert (await client.tenant.get()).tenant_id


async def _integrations(client: Any) -> None:
    assert (await client.set_app_enabled("GMAIL", enabled=True)).enabled
    assert (await client.is_app_enabled("GMAIL")).enabled
    assert "GMAIL" in (await client.list_apps()).enabled_apps
    await client.initiate_connection(user_id=ADA, app_name="gmail")
    assert (await client.wait_for_connection(ADA, "gmail", timeout=10, poll_interval=0.05)).status == "active"
    assert len((await client.list_connections(ADA)).connections) == 1
    assert (await client.get_integration_tools(ADA)).tool_count >= 1


async def _mcp_servers(client: Any) -> None:
    server = await client.create_mcp_server(name="docs", transport="stdio", scope="tenant", command="npx", env={"A_KEY": "b"})
    assert (await client.get_mcp_server(server.id)).name == "docs"
    assert (await client.update_mcp_server(server.id, description="d")).description == "d"
    assert (await client.list_mcp_servers()).total == 1
    await client.list_mcp_server_tools(server.id)
    await client.test_mcp_server(server.id)
    await client.delete_mcp_server(server.id)


async def _files(client: Any) -> None:
    uploaded = await client.upload_file(file_content=b"The meeting is on Tuesday.", file_name="notes.txt", tags=["a"])
    while (await client.get_file_status(uploaded.file_id)).status in ("pending", "parsing", "embedding"):  # noqa: ASYNC110
        await asyncio.sleep(0.02)
    assert (await client.get_file(uploaded.file_id)).progress_percentage == 100
    assert "Tuesday" in (await client.get_file_content(uploaded.file_id)).text
    assert await client.download_file(uploaded.file_id) == b"The meeting is on Tuesday."
    assert (await client.list_files(tags="a")).total_count == 1
    assert (await client.search_files("meeting")).total_count == 1
    assert await client.delete_file(uploaded.file_id)


async def _bulk(client: Any) -> None:
    done = await client.files.bulk_upload(file_contents=[("a.txt", b"a"), ("b.txt", b"b")])
    assert done.total_uploaded == 2
    deleted = await client.files.bulk_delete([found.file_id for found in done.uploaded])
    assert deleted.deleted_count == 2


async def _errors(client: Any) -> None:
    try:
        await client.get_response("8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10")
    except lumnisai.NotFoundError:
        return
    raise AssertionError("a run that is not there was found")


STEPS: dict[str, Step] = {
    "runs: invoke, get, list, artifacts": _responses,
    "runs: structured output": _structured,
    "runs: stream": _stream,
    "runs: create, feedback": _feedback,
    "threads": _threads,
    "users": _users,
    "provider keys": _keys,
    "model preferences": _preferences,
    "tenant": _tenant,
    "integrations": _integrations,
    "MCP servers": _mcp_servers,
    "files": _files,
    "files in bulk": _bulk,
    "errors": _errors,
}


@contextmanager
def local_platform(python: str) -> Iterator[str]:
    """Serve the local platform of this checkout with another Python, and give its address."""
    command = [python, "-m", "lumnisai.local", "--port", "0", "--time-scale", "0"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            assert process.stdout is not None
            for line in process.stdout:
                if found := re.search(r"http://[\d.:]+", line):
                    yield found[0]
                    return
            raise SystemExit("The local platform did not start.")
        finally:
            process.terminate()


async def try_all(base_url: str) -> int:
    """Take every step with a client of its own, print how it went, and return how many failed."""
    failures = 0
    for name, step in STEPS.items():
        outcome = "works"
        try:
            async with lumnisai.AsyncClient(api_key="lmn_local_key", base_url=base_url, scope=Scope.TENANT) as client:
                with redirect_stdout(StringIO()):
                    await step(client)
        except Exception as error:
            failures += 1
            words = str(error).split("\n")[0]
            outcome = f"FAILS: {type(error).__name__}: {words}"
        print(f"{name:40} {outcome}")
    return failures


def main() -> int:
    """Run all of it; the status tells whether everything works."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0] if __doc__ else None)
    parser.add_argument("--platform-python", default=str(ROOT / ".venv/bin/python"), help="a Python with this checkout in it")
    python = parser.parse_args().platform_python
    if lumnisai.__version__ != WANTED:
        raise SystemExit(f"This tries lumnisai {WANTED}; found {lumnisai.__version__} at {lumnisai.__file__}.")
    with local_platform(python) as base_url:
        failures = asyncio.run(try_all(base_url))
    print(f"{len(STEPS) - failures} of {len(STEPS)} work.")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
