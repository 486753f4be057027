"""Serve a platform over HTTP, in this thread or in one of its own."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Callable, Generator, Iterable
from types import FrameType
from typing import TYPE_CHECKING

import uvicorn

from lumnisai.local.app import App
from lumnisai.local.faults import Faults
from lumnisai.local.platform import Platform
from lumnisai.local.wire import Connection

if TYPE_CHECKING:
    from lumnisai.local.clock import Clock
    from lumnisai.local.fault import Fault
    from lumnisai.local.run import Agent

# How often the date header is renewed, and how often a closing server looks for what is still open (seconds).
TICK, LOOK = 1.0, 0.01
# What is still unanswered this long after the end began is cut off (seconds).
GRACE = 5.0
# Within so many turns of the event loop a connection that was accepted is one that uvicorn knows.
TURNS = 5


class Server(uvicorn.Server):
    """A uvicorn server that ends at once when told to, and wakes long polls before.

    Args:
        listener: A listening socket.
    """

    def __init__(self, app: App, listener: socket.socket, on_ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                app,  # pyright: ignore[reportArgumentType]
                http=Connection,
                ws="none",
                lifespan="off",
                loop="asyncio",
                log_config=None,
                log_level="warning",
                access_log=False,
                server_header=False,
                timeout_keep_alive=60,
                backlog=2048,
            )
        )
        self.app = app
        self.listener = listener
        self._on_ready = on_ready
        self._stop = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def run_until_stopped(self) -> None:
        """Serve until `stop` is called, then close everything."""
        self._loop = asyncio.get_running_loop()
        try:
            await self.serve(sockets=[self.listener])
        finally:
            await self.app.platform.close()

    def stop(self) -> None:
        """End the server; may be called from any thread and from signal handlers."""
        self.should_exit = True
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._stop.set)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Open the server and say so."""
        await super().startup(sockets)
        self._on_ready()

    async def main_loop(self) -> None:
        """Serve until told to end."""
        counter = 0
        while not await self.on_tick(counter):
            # Uvicorn counts in tenths of a second.
            counter += 10
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(TICK):
                    await self._stop.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop listening, let open requests end, and close every connection."""
        # Asyncio loses a connection that is accepted just before its server is closed, so accepting ends some turns earlier.
        with contextlib.suppress(NotImplementedError):  # Windows
            asyncio.get_running_loop().remove_reader(self.listener)
        for _ in range(TURNS):
            await asyncio.sleep(0)
        for server in self.servers:
            server.close()
        self.listener.close()
        self.app.platform.begin_closing()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(GRACE):
                while self.server_state.connections or self.server_state.tasks:  # noqa: ASYNC110 - uvicorn has no event
                    await asyncio.sleep(LOOK)
        for task in self.server_state.tasks:
            task.cancel()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leave signals to whoever runs the server: uvicorn would raise them again at the end."""
        yield

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """End the server because of a signal."""
        self.stop()


def listen(host: str, port: int) -> socket.socket:
    """Open a listening socket.

    Args:
        port: 0 picks a free one.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named, because asyncio turns Nagle's algorithm off only on sockets that say they are TCP.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(2048)
    except BaseException:
        listener.close()
        raise
    return listener


def url_of(listener: socket.socket) -> str:
    """Give the base URL of a listening socket."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class Served:
    """A platform that is being served; its pieces are plain attributes."""

    def __init__(self, server: Server, base_url: str) -> None:
        self.server = server
        self.app = server.app
        self.platform = server.app.platform
        self.faults = server.app.faults
        self.base_url = base_url
        self.loop: asyncio.AbstractEventLoop | None = None

    @property
    def api_keys(self) -> dict[str, str]:
        """Each API key with the id of its tenant."""
        return self.platform.keys

    @property
    def api_key(self) -> str:
        """The first API key."""
        return next(iter(self.api_keys))

    def reset(self) -> None:
        """Forget everything but the API keys and the faults; may be called from any thread but the server's."""
        if self.loop is None:
            raise RuntimeError("the platform is not being served")
        asyncio.run_coroutine_threadsafe(self.platform.reset(), self.loop).result()


@contextlib.contextmanager
def serve(
    agent: Agent | None = None,
    time_scale: float = 1.0,
    api_keys: list[str] | None = None,
    data: str | None = None,
    port: int = 0,
    host: str = "127.0.0.1",
    rate_limit: float | None = None,
    clock: Clock | None = None,
    faults: str | Iterable[Fault] = (),
) -> Generator[Served, None, None]:
    """Serve a platform in a thread for as long as the context lasts.

    Args:
        agent: Answers the responses; the default agent when left out.
        time_scale: Multiplies every simulated duration; 0 means at once.
        api_keys: `KEY` or `KEY=TENANT`, the tenant being a name or a UUID; one default key when left out.
        data: Database file; in memory when left out.
        port: 0 picks a free one.
        rate_limit: Requests per second and key; None means no limit.
        clock: In place of the machine's clock.
        faults: What goes wrong on purpose, as values or as text.
    """
    platform = Platform(agent=agent, time_scale=time_scale, api_keys=api_keys, data=data, rate_limit=rate_limit, clock=clock)
    listener: socket.socket | None = None
    try:
        listener = listen(host, port)
        ready = threading.Event()
        server = Server(App(platform, Faults(platform.contract.operations, faults)), listener, ready.set)
    except BaseException:
        platform.store.close()
        if listener is not None:
            listener.close()
        raise
    served = Served(server, url_of(listener))
    failures: list[BaseException] = []

    async def main() -> None:
        served.loop = asyncio.get_running_loop()
        await server.run_until_stopped()

    def work() -> None:
        try:
            asyncio.run(main())
        except BaseException as error:  # carried over to the thread that waits
            failures.append(error)
        finally:
            ready.set()

    thread = threading.Thread(target=work, name="lumnisai-local", daemon=True)
    thread.start()
    ready.wait()
    try:
        if failures:
            raise failures[0]
        yield served
    finally:
        server.stop()
        thread.join()
    if failures:
        raise failures[0]
