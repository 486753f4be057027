"""What is loaded when: nothing heavy before it is needed, and nothing at all in the second call of a kind."""

from __future__ import annotations

import json
import subprocess
import sys

CENSUS = """
import json, sys
before = set(sys.modules)
{code}
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def loaded_by(code: str) -> list[str]:
    """Run code in a fresh interpreter and return the modules that it loaded."""
    command = [sys.executable, "-c", CENSUS.format(code=code)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    names: list[str] = json.loads(done.stdout)
    return names


def test_importing_the_package_loads_neither_http_nor_models() -> None:
    modules = loaded_by("import lumnisai")
    assert [
        name for name in modules if name.split(".")[0] in ("httpx", "attrs", "attr", "lumnisai_api", "asyncio", "anyio")
    ] == []
    assert [name for name in modules if name.startswith("lumnisai")] == ["lumnisai", "lumnisai._version"]


def test_making_a_client_loads_no_http_and_no_model() -> None:
    modules = loaded_by("import lumnisai; lumnisai.Client(api_key='k', base_url='https://example.com')")
    assert [name for name in modules if name.split(".")[0] in ("httpx", "attr", "asyncio", "anyio")] == []
    assert [name for name in modules if name.startswith("lumnisai_api.")] == ["lumnisai_api.types"]


def test_one_model_loads_only_itself() -> None:
    modules = loaded_by("from lumnisai.models import ThreadObject")
    assert [name for name in modules if name.startswith("lumnisai_api.models.")] == ["lumnisai_api.models.thread_object"]


def test_the_local_platform_loads_its_server_only_when_it_serves() -> None:
    modules = loaded_by("import lumnisai.local")
    assert [name for name in modules if name.split(".")[0] in ("starlette", "uvicorn", "jsonschema")] == []


def test_the_second_call_of_a_kind_loads_nothing() -> None:
    code = """
import lumnisai
from lumnisai.local import serve
with serve(time_scale=0) as platform, lumnisai.Client(api_key=platform.api_key, base_url=platform.base_url) as client:
    def work():
        response = client.invoke("hi", user_id="u")
        list(client.invoke("hi", user_id="u", stream=True))
        client.for_user("u").list_threads()
        client.get_response(response.response_id)
        str(response.progress)
    work()
    before = set(sys.modules)
    work()
"""
    assert loaded_by(code) == []


def test_preload_leaves_nothing_to_load_for_a_first_call() -> None:
    code = """
import lumnisai
from lumnisai.local import serve
with serve(time_scale=0) as platform:
    lumnisai.preload()
    with lumnisai.Client(api_key=platform.api_key, base_url=platform.base_url) as client:
        client.health()
        before = set(sys.modules)
        client.invoke("hi", user_id="u")
        client.for_user("u").files.upload(file_content=b"x", file_name="x.txt")
"""
    ours = [name for name in loaded_by(code) if name.startswith("lumnisai")]
    assert [name for name in ours if not name.startswith("lumnisai.local")] == []
