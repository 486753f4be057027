"""Defects of 0.2.7, and what is to be expected instead: paths, transport, and the life of a client."""

from __future__ import annotations

import asyncio
import gc
import inspect
import subprocess
import sys
import threading
import warnings
from typing import Any, get_type_hints

import pytest

import lumnisai
from lumnisai._sync.resource import Resource
from lumnisai.local import Served
from tests.dropin.answers import CREATED, ID, run
from tests.dropin.both import Both
from tests.facade.scripted import answer, scripted

# --- paths and transport ---


def test_defect_64_every_segment_of_a_path_is_encoded(both: Both) -> None:
    with scripted(answer(200, {"app_name": "X", "status": "active"})) as server:
        client = both.client(base_url=server.base_url)
        both.do(client.get_connection_status("a b?x=1#f", "GMAIL"))
        both.do(client.get_user("ext|admin?x=1"))
        for climbing in ("a/b", "ext/../admin", "..%2fadmin"):
            with pytest.raises(lumnisai.ValidationError, match="get_user: an id in the path"):
                both.do(client.get_user(climbing))
    assert [request.target for request in server.seen] == [
        "/v1/integrations/connections/a%20b%3Fx%3D1%23f/GMAIL",
        "/v1/users/ext%7Cadmin%3Fx%3D1",
    ]


def test_defect_65_a_path_in_the_address_is_kept(both: Both) -> None:
    with scripted(run()) as server:
        both.do(both.client(base_url=f"{server.base_url}/gw/lumnis").get_response(ID))
        both.do(both.client(base_url=f"{server.base_url}/gw/v1").get_response(ID))
    assert [request.target for request in server.seen] == [f"/gw/lumnis/v1/responses/{ID}", f"/gw/v1/responses/{ID}"]


@pytest.mark.parametrize(("status", "methods"), [(301, ["POST"]), (308, ["POST", "POST"])])
def test_defect_66_a_redirect_never_turns_a_write_into_a_read(both: Both, status: int, methods: list[str]) -> None:
    with scripted(answer(status, Location="/elsewhere"), CREATED) as server:
        client = both.client(base_url=server.base_url, max_retries=0)
        call = lambda: client.responses.create(messages="hi", user_id="u")  # noqa: E731
        if status == 301:
            with pytest.raises(lumnisai.TransportError):
                both.do(call())
        else:
            both.do(call())
    assert [request.method for request in server.seen] == methods


class Growing:
    """A file of many pieces that never exists as a whole."""

    name = "big.bin"

    def __init__(self, pieces: int) -> None:
        self.left = pieces
        self.largest = 0

    def read(self, size: int = -1) -> bytes:
        """Return the next piece, however much is asked for."""
        self.largest = max(self.largest, size)
        if size == 0 or self.left == 0:
            return b""
        self.left -= 1
        return bytes(min(size, 65_536))


def test_defect_67_files_go_and_come_piece_by_piece(both: Both, tenant: Any) -> None:
    file = Growing(64)
    uploaded = both.do(tenant.upload_file(file_content=file))
    assert 0 < file.largest <= 1_048_576

    def pieces() -> list[int]:
        with tenant.files.stream(uploaded.file_id) as chunks:
            return [len(chunk) for chunk in chunks]

    async def pieces_as_they_come() -> list[int]:
        async with tenant.files.stream(uploaded.file_id) as chunks:
            return [len(chunk) async for chunk in chunks]

    lengths = pieces() if both.way == "sync" else both.do(pieces_as_they_come())
    assert sum(lengths) == 64 * 65_536
    assert len(lengths) > 1


def test_defect_68_the_version_that_is_told_is_the_true_one(both: Both) -> None:
    with scripted(run()) as server:
        both.do(both.client(base_url=server.base_url).get_response(ID))
    assert server.seen[0].headers["user-agent"].startswith(f"lumnisai-python/{lumnisai.__version__} ")


# --- the synchronous client, and the life of both ---


def use(platform: Served) -> str:
    """Make a synchronous client, use it, and close it."""
    with lumnisai.Client(api_key=platform.api_key, base_url=platform.base_url) as client:
        return str(client.invoke("2 + 2", user_id="u").status)


def test_defect_69_the_synchronous_client_works_in_any_thread_and_inside_a_loop(platform: Served) -> None:
    async def inside() -> str:
        return use(platform)

    assert asyncio.run(inside()) == use(platform) == "succeeded"
    with lumnisai.Client(api_key=platform.api_key, base_url=platform.base_url) as client:
        statuses: list[str] = []
        work = lambda: statuses.append(str(client.invoke("2 + 2", user_id="u").status))  # noqa: E731
        threads = [threading.Thread(target=work) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        work()
    assert statuses == ["succeeded"] * 4


def test_defect_70_nothing_warns(platform: Served) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        use(platform)
        gc.collect()


def test_defect_71_a_closed_client_refuses_every_call_in_one_way(both: Both, client: Any) -> None:
    both.do(client.close())
    for call in (client.list_users, client.users.list, lambda: client.for_user("u").invoke("hi")):
        with pytest.raises(lumnisai.ClientClosedError):
            both.do(call())


def test_defect_72_one_asynchronous_client_serves_two_loops(platform: Served) -> None:
    client = lumnisai.AsyncClient(api_key=platform.api_key, base_url=platform.base_url)

    async def work() -> str:
        return str((await client.invoke("2 + 2", user_id="u")).status)

    async def work_and_close() -> str:
        async with client:
            return await work()

    assert asyncio.run(work()) == asyncio.run(work_and_close()) == "succeeded"
    with warnings.catch_warnings():
        # The sockets of a loop that is gone went with it, and asyncio says so.
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


def test_defect_73_views_share_the_connections_of_their_client(both: Both) -> None:
    with scripted(run()) as server:
        client = both.client(base_url=server.base_url)
        for name in ("ada", "bob", "eve"):
            both.do(client.for_user(name).get_response(ID))
        assert len(server._connections) == 1


def test_defect_74_every_method_says_what_it_takes_and_gives(client: Any) -> None:
    untyped = []
    resources = [getattr(client, name) for name in ("responses", "threads", "users", "files", "skills", "integrations", "tenant")]
    for thing in [client, *resources]:
        for name, method in inspect.getmembers(type(thing), inspect.isfunction):
            annotations = {**inspect.get_annotations(method)}
            parameters = [parameter for parameter in inspect.signature(method).parameters if parameter != "self"]
            if not name.startswith("_") and [part for part in (*parameters, "return") if part not in annotations]:
                untyped.append(name)
    assert untyped == []
    assert get_type_hints(Resource.tenant_id.fget)["return"] == str | None


def test_defect_75_the_package_can_be_imported_with_warnings_as_errors() -> None:
    code = "import lumnisai; lumnisai.preload(); from lumnisai.models import *"
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_defect_76_a_scope_is_the_same_thing_wherever_it_comes_from() -> None:
    assert lumnisai.Scope is lumnisai.models.Scope is lumnisai.types.Scope
