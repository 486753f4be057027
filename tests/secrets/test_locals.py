"""Tools that show the local variables of every frame of an error find no secret of ours."""

from __future__ import annotations

import asyncio
import io
import signal
import socket
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest
import rich.console
import rich.traceback

from lumnisai import AsyncClient, Client
from lumnisai._core.secrets import Secret
from lumnisai.exceptions import LumnisAIError
from tests.facade.proxy import proxying
from tests.facade.scripted import HANG_UP, Seen, answer, scripted
from tests.facade.unreliable import hanging_up
from tests.secrets.frames import FORMS, KEY, STORED, places_of_secrets, texts_of

OK = answer(200, {"id": "1"})
Call = Callable[[Any], Any]


class Stage(NamedTuple):
    """Where a call fails: what the server does, what is called, and with which settings."""

    name: str
    call: Call
    script: tuple[Any, ...] = (OK,)
    settings: Mapping[str, Any] = MappingProxyType({})


def store(client: Any) -> Any:
    return client.external_api_keys.store(provider="openai", api_key=STORED)


def store_flat(client: Any) -> Any:
    return client.add_api_key("openai", STORED)


def register(client: Any) -> Any:
    return client.mcp_servers.create(
        name="n", transport="stdio", command="c", scope="tenant", env={"A": STORED}, headers={"B": Secret(f"Bearer {STORED}")}
    )


def echo(seen: Seen) -> bytes:
    """Say back all that was sent, as badly written servers do."""
    return answer(422, {"detail": [{"loc": ["body"], "msg": f"bad {seen.headers} {seen.body!r}", "input": seen.body.decode()}]})


def echo_page(seen: Seen) -> bytes:
    return answer(500, f"<html>{seen.headers} {seen.body.decode()}</html>".encode())


def echo_code(seen: Seen) -> bytes:
    return answer(
        400, {"error": {"code": seen.headers["x-api-key"], "message": seen.headers["x-api-key"], "details": dict(seen.headers)}}
    )


def echo_success(seen: Seen) -> bytes:
    return answer(200, f"{seen.headers} {seen.body.decode()}".encode())


def follow_back(seen: Seen) -> bytes:
    return answer(302, None, Location="ftp://nowhere.invalid/" + seen.headers["x-api-key"])


CUT = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"
STAGES = [
    Stage("a setting makes no sense", store, settings={"timeout": -1}),
    Stage("the address makes no sense", store, settings={"base_url": "ftp://x"}),
    Stage("the provider is empty", lambda client: client.external_api_keys.store(provider=" ", api_key=STORED)),
    Stage("the key is too long", lambda client: client.external_api_keys.store(provider="openai", api_key=STORED * 100)),
    Stage("the key is no text", lambda client: client.external_api_keys.store(provider="openai", api_key=STORED.encode())),
    Stage(
        "a value is no text",
        lambda client: client.mcp_servers.create(
            name="n", transport="stdio", command="c", scope="tenant", env={"A": STORED, "B": 5}, headers={"C": STORED}
        ),
    ),
    Stage(
        "a header has a line end",
        lambda client: client.mcp_servers.test_config(transport="sse", url="https://x.example", headers={"A": STORED + "\n"}),
    ),
    Stage(
        "the address is missing",
        lambda client: client.create_mcp_server(name="n", transport="sse", env={"A": STORED}, headers={"C": STORED}),
    ),
    Stage("the id climbs", lambda client: client.mcp_servers.update("..", env={"A": STORED})),
    Stage("the id climbs in a flat helper", lambda client: client.update_mcp_server("..", env={"A": STORED})),
    Stage(
        "parameters that are no JSON",
        lambda client: client.initiate_connection(
            user_id="ada", app_name="X", connection_params={"token": STORED, "bad": object()}
        ),
    ),
    Stage("a callback without code", lambda client: client.integrations.callback(connection_id="c", state=STORED)),
    Stage(
        "half a character in the body",
        lambda client: client.external_api_keys.store(provider="openai", api_key=STORED, key_name="\ud83d"),
    ),
    Stage("the user is missing", lambda client: client.invoke("hi")),
    Stage("the server hangs up", store, (HANG_UP,)),
    Stage("the server hangs up on a flat helper", store_flat, (HANG_UP,)),
    Stage("the answer is cut", register, (CUT,), {"timeout": 0.2}),
    Stage("it is no HTTP", register, (b"SMTP ready\r\n\r\n",)),
    Stage("the server says all back", register, (echo,)),
    Stage("the server says all back to a flat helper", store_flat, (echo,)),
    Stage("the server shows a page with all of it", store, (echo_page,)),
    Stage("the server says the key back as code", store, (echo_code,)),
    Stage("a success that is no JSON", register, (echo_success,)),
    Stage("a redirect to nowhere", lambda client: client.users.get("ada"), (follow_back,)),
    Stage("a redirect in circles", lambda client: client.users.get("ada"), (answer(302, None, Location="/v1/x"),)),
    Stage("a redirect of a write", store, (answer(303, None, Location="/v1/x"),)),
    Stage("it was not found", store, (answer(404, {"error": {"code": "NOT_FOUND", "message": "no"}}),)),
    Stage("too many requests", store, (answer(429, None, Retry_After="9999"),)),
    Stage("a stream breaks", lambda client: list(client.invoke("hi", user_id="ada", stream=True)), (HANG_UP,)),
    Stage("a download breaks", lambda client: client.files.download("f", user_id="ada"), (CUT,), {"timeout": 0.2}),
    Stage(
        "an upload breaks", lambda client: client.files.upload(file_content=b"x", file_name="a.txt", user_id="ada"), (HANG_UP,)
    ),
    Stage("the deadline passes", store, (CUT,), {"deadline": 0.1}),
]


def caught_by(stage: Stage, base_url: str | None, *, asynchronous: bool) -> BaseException:
    settings: dict[str, Any] = {"base_url": base_url, "max_retries": 0, "timeout": 2, **stage.settings}
    try:
        if asynchronous:
            asyncio.run(_call(stage, settings))
        else:
            with Client(api_key=KEY, **settings) as client:
                stage.call(client)
    except LumnisAIError as error:
        return error
    raise AssertionError(f"{stage.name}: nothing was raised")


async def _call(stage: Stage, settings: dict[str, Any]) -> None:
    async with AsyncClient(api_key=KEY, **settings) as client:
        if stage.name == "a stream breaks":
            async for _ in client.invoke("hi", user_id="ada", stream=True):
                pass
        else:
            await stage.call(client)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.name)
def test_no_frame_of_an_error_shows_a_secret(stage: Stage, asynchronous: bool) -> None:
    with scripted(*stage.script) as server:
        error = caught_by(stage, server.base_url, asynchronous=asynchronous)
    assert len(list(texts_of(error))) > 1
    assert places_of_secrets(error) == []


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_a_connection_that_is_refused_or_reset_shows_none(asynchronous: bool) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    stage = Stage("refused", store)
    errors = [caught_by(stage, f"http://127.0.0.1:{port}", asynchronous=asynchronous)]
    with hanging_up() as base_url:
        errors.append(caught_by(stage, base_url, asynchronous=asynchronous))
    for error in errors:
        assert places_of_secrets(error) == []


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    "proxy", [{"refuses": "407 Proxy Authentication Required"}, {"hangs": True}, {}], ids=["refuses", "hangs", "breaks off"]
)
def test_a_proxy_that_fails_shows_none(proxy: dict[str, Any], asynchronous: bool) -> None:
    with proxying(**proxy) as running:
        # Two letters and a colon: what follows them is the same in Base64 as by itself.
        settings = {"proxy": running.url.replace("://", f"://ad:{STORED}@"), "timeout": 0.2}
        error = caught_by(Stage("proxy", store, settings=settings), "https://platform.test", asynchronous=asynchronous)
    head, encoded = running.heads[0], FORMS[-1]
    assert encoded in head
    assert places_of_secrets(error) == []


def test_what_tools_print_shows_none() -> None:
    with scripted(echo) as server:
        error = caught_by(Stage("echo", register), server.base_url, asynchronous=False)
    console = rich.console.Console(record=True, width=200, file=io.StringIO())
    console.print(rich.traceback.Traceback.from_exception(type(error), error, error.__traceback__, show_locals=True))
    printed = console.export_text()
    lines = traceback.TracebackException.from_exception(error, capture_locals=True).format()
    standard = [line for line in lines if "/tests/" not in line.partition("\n")[0]]
    assert "create_mcp_server" in printed
    assert standard
    assert all(form not in text for form in FORMS for text in [str(error), printed, *standard])


@contextmanager
def interrupted_soon() -> Iterator[None]:
    """Interrupt what the block does, as Ctrl-C would, when it has come to wait for the server."""

    def interrupt(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    signal.setitimer(signal.ITIMER_REAL, 0.3)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.mark.parametrize("size", [1, 20_000_000], ids=["while it reads", "while it writes"])
def test_an_interrupt_in_the_middle_of_a_call_shows_none(size: int) -> None:
    # Connections are taken, and nobody reads from them.
    with socket.create_server(("127.0.0.1", 0)) as listener:
        base_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with Client(api_key=KEY, base_url=base_url) as client:
            with pytest.raises(KeyboardInterrupt) as caught, interrupted_soon():
                client.initiate_connection(user_id="ada", app_name="X", connection_params={"token": STORED, "more": "x" * size})
    assert places_of_secrets(caught.value) == []


@pytest.mark.parametrize("size", [1, 20_000_000], ids=["while it reads", "while it writes"])
async def test_a_cancellation_in_the_middle_of_a_call_shows_none(size: int) -> None:
    params = {"token": STORED, "more": "x" * size}
    with socket.create_server(("127.0.0.1", 0)) as listener:
        base_url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        async with AsyncClient(api_key=KEY, base_url=base_url) as client:
            with pytest.raises(TimeoutError) as caught:
                async with asyncio.timeout(0.3):
                    await client.initiate_connection(user_id="ada", app_name="X", connection_params=params)
    assert isinstance(caught.value.__cause__, asyncio.CancelledError)
    assert places_of_secrets(caught.value) == []


SETTINGS: dict[str, dict[str, Any]] = {
    "a timeout": {"timeout": -1},
    "an address": {"base_url": "ftp://x"},
    "an address in the clear": {"base_url": "http://api.example"},
    "a tenant": {"tenant_id": "x"},
    "a scope": {"scope": "x"},
    "a number of retries": {"max_retries": -1},
    "a proxy": {"proxy": f"socks5://ada:{STORED}@proxy.test"},
    "a proxy that is no text": {"proxy": [STORED]},
    "a proxy that would see the key": {"proxy": f"http://ada:{STORED}@proxy.test", "base_url": "http://127.0.0.1"},
    "certificates": {"verify": 5},
}


@pytest.mark.parametrize("client", [Client, AsyncClient])
@pytest.mark.parametrize("name", SETTINGS)
def test_no_frame_of_a_setting_that_is_refused_shows_the_key(name: str, client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LumnisAIError) as given:
        client(api_key=KEY, **SETTINGS[name])
    monkeypatch.setenv("LUMNISAI_API_KEY", KEY)
    monkeypatch.setenv("SOMETHING_ELSE", STORED)
    monkeypatch.setenv("HTTPS_PROXY", f"http://ada:{STORED}@proxy.test")
    with pytest.raises(LumnisAIError) as found:
        client(**SETTINGS[name])
    for caught in (given, found):
        assert places_of_secrets(caught.value) == []


@pytest.mark.parametrize(
    "wrong", [f"{KEY} x", f"{KEY}\n{KEY}", f"{KEY}ä", KEY.encode(), [KEY]], ids=["space", "line", "sign", "bytes", "list"]
)
def test_a_key_that_is_refused_is_not_shown(wrong: Any) -> None:
    with pytest.raises(LumnisAIError) as caught:
        Client(api_key=wrong)
    assert places_of_secrets(caught.value) == []
