"""Count what the second call of each kind looks for: modules it loads, and modules that aren't there.

PYTHON census.py BASE_URL
"""

import asyncio
import json
import sys
import tempfile
from typing import Any

import lumnisai

RESPONSE_ID = "6f1c2a52-0f5f-4a3c-9a53-7c7a4f4f3a10"
STORY = "run 0.0 s, news at 0.0"


class Recorder:
    """Notes the name of each module that is looked for, and finds none."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        """Note a name; it is for others to find it."""
        self.names.append(name)


def blocking(base_url: str, file: str) -> dict[str, Any]:
    """Return one call of each kind."""
    client = lumnisai.Client(api_key="lmn_local_key", base_url=base_url)

    def missing() -> None:
        try:
            client.threads.get("nothing", user_id="u")
        except lumnisai.NotFoundError as error:
            str(error)

    def download() -> int:
        with client.files.stream("bytes-1000", user_id="u") as chunks:
            return sum(map(len, chunks))

    return {
        "get": lambda: str(client.responses.get(RESPONSE_ID, user_id="u").progress),
        "list": lambda: [run.status for run in client.responses.list(user_id="u").responses],
        "invoke": lambda: client.invoke(STORY, user_id="u").output_text,
        "stream": lambda: list(client.invoke(STORY, user_id="u", stream=True)),
        "view": lambda: client.for_user("u").responses.get(RESPONSE_ID),
        "upload": lambda: client.files.upload(file_path=file, user_id="u"),
        "download": download,
        "an error": missing,
    }


def concurrent(base_url: str, file: str) -> dict[str, Any]:
    """Return one call of each kind, asynchronous."""
    client = lumnisai.AsyncClient(api_key="lmn_local_key", base_url=base_url)

    async def stream() -> list[Any]:
        return [update async for update in client.invoke(STORY, user_id="u", stream=True)]

    async def download() -> int:
        async with client.files.stream("bytes-1000", user_id="u") as chunks:
            return sum([len(chunk) async for chunk in chunks])

    async def missing() -> None:
        try:
            await client.threads.get("nothing", user_id="u")
        except lumnisai.NotFoundError as error:
            str(error)

    return {
        "async get": lambda: client.responses.get(RESPONSE_ID, user_id="u"),
        "async list": lambda: client.responses.list(user_id="u"),
        "async invoke": lambda: client.invoke(STORY, user_id="u"),
        "async stream": stream,
        "async upload": lambda: client.files.upload(file_path=file, user_id="u"),
        "async download": download,
        "an error, async": missing,
    }


def census(base_url: str) -> dict[str, list[str]]:
    """Return what the second call of each kind looked for."""
    recorder = Recorder()
    found: dict[str, list[str]] = {}

    def twice(kind: str, call: Any) -> None:
        call()
        recorder.names.clear()
        call()
        found[kind] = sorted(recorder.names)

    sys.meta_path.insert(0, recorder)
    try:
        with tempfile.NamedTemporaryFile() as file, asyncio.Runner() as runner:
            file.write(b"zeros")
            file.flush()
            for kind, call in blocking(base_url, file.name).items():
                twice(kind, call)

            async def awaited(call: Any) -> None:
                await call()

            for kind, call in concurrent(base_url, file.name).items():
                twice(kind, lambda call=call: runner.run(awaited(call)))
    finally:
        sys.meta_path.remove(recorder)
    return found


if __name__ == "__main__":
    print(json.dumps(census(sys.argv[1])))
