"""Start the local platform from the command line."""

from __future__ import annotations

import argparse
import asyncio
import importlib
import ipaddress
import math
import os
import signal
import sqlite3
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from lumnisai.local.identity import DEFAULT_KEY, read_keys

if TYPE_CHECKING:
    from lumnisai.local.faults import Faults
    from lumnisai.local.run import Agent

DEFAULT_PORT = 8717


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="lumnisai serve",
        description="Run a local stand-in for the LumnisAI platform: the same HTTP API, no model behind it.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port", type=_port, default=DEFAULT_PORT, help="port to listen on; 0 picks a free one (default: %(default)s)"
    )
    parser.add_argument(
        "--api-key",
        action="append",
        metavar="KEY[=TENANT]",
        help=f"an API key, and the name or UUID of its tenant; may be repeated (default: {DEFAULT_KEY})",
    )
    parser.add_argument("--data", metavar="FILE", help="keep everything in this SQLite file (default: in memory)")
    parser.add_argument(
        "--time-scale",
        type=_not_negative,
        default=1.0,
        metavar="FACTOR",
        help="multiply every simulated duration; 0 means at once (default: %(default)s)",
    )
    parser.add_argument("--rate-limit", type=_positive, metavar="N", help="requests per second and key (default: none)")
    parser.add_argument("--agent", type=_agent, metavar="MODULE:CALLABLE", help="the agent that answers")
    parser.add_argument(
        "--faults",
        type=_faults,
        metavar="SPEC",
        help="misbehave on purpose, for example 'drop after-work on=create_response times=1'",
    )
    return parser


def main(argv: list[str] | None = None) -> int:
    """Serve until interrupted.

    Args:
        argv: Arguments without the program's name; those of the process when left out.

    Returns:
        The exit status: 0 after an interrupt, 1 when serving is not possible.
    """
    parser = _parser()
    options = parser.parse_args(argv)
    try:
        read_keys(options.api_key)
    except ValueError as error:
        parser.error(str(error))
    try:
        return asyncio.run(_serve(options))
    except OSError as error:
        sys.stderr.write(f"Cannot listen on {options.host}:{options.port}: {error.strerror or error}\n")
    except sqlite3.Error as error:
        sys.stderr.write(f"Cannot use {options.data}: {error}\n")
    return 1


async def _serve(options: argparse.Namespace) -> int:
    from lumnisai.local.app import App
    from lumnisai.local.platform import Platform
    from lumnisai.local.server import Server, listen, url_of

    platform = Platform(
        agent=options.agent,
        time_scale=options.time_scale,
        api_keys=options.api_key,
        data=options.data,
        rate_limit=options.rate_limit,
    )
    try:
        listener = listen(options.host, options.port)
    except OSError:
        platform.store.close()
        raise
    url = url_of(listener)
    server = Server(App(platform, options.faults), listener, lambda: _say(f"Listening on {url}"))
    _install(server.stop)
    on_loopback = ipaddress.ip_address(listener.getsockname()[0]).is_loopback
    _say(_banner(platform.keys, options.data, options.faults, own_keys=bool(options.api_key), on_loopback=on_loopback))
    if not on_loopback:
        who = "whoever has a key" if options.api_key else "anyone, because the default key is no secret,"
        sys.stderr.write(f"Warning: {url} can be reached from other machines, and {who} can use it.\n")
    await server.run_until_stopped()
    return 0


def _banner(keys: dict[str, str], data: str | None, faults: Faults | None, *, own_keys: bool, on_loopback: bool) -> str:
    lines = ["LumnisAI local platform: a stand-in on this machine, not the real service."]
    for key, tenant in keys.items():
        # A key that somebody chose may be in use elsewhere, and banners end up in logs.
        lines.append(f"  API key {f'{key[:4]}…' if own_keys else key}, tenant {tenant}")
    lines.append(f"  Data in {data or 'memory, gone when this ends'}")
    if on_loopback:
        lines.append("  Reachable from this machine only")
    if faults:
        lines.append(f"  Faults are on, so it misbehaves on purpose: {faults}")
    return "\n".join(lines)


def _install(stop: Callable[[], None]) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda _number, _frame: stop())


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _agent(reference: str) -> Agent:
    module, _, name = reference.partition(":")
    if not module or not name:
        raise argparse.ArgumentTypeError(f"{reference!r} is not MODULE:CALLABLE")
    # As `python -m` does, so that an agent beside the caller is found.
    if os.getcwd() not in sys.path:
        sys.path.insert(0, os.getcwd())
    try:
        found: object = importlib.import_module(module)
        for part in name.split("."):
            found = getattr(found, part)
    except (ImportError, AttributeError) as error:
        raise argparse.ArgumentTypeError(f"{reference} cannot be loaded: {error}") from None
    if not callable(found):
        raise argparse.ArgumentTypeError(f"{reference} cannot be called")
    return found


def _faults(text: str) -> Faults:
    from lumnisai.local import contract
    from lumnisai.local.faults import Faults

    try:
        return Faults(contract.load().operations, text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 65535:
        raise argparse.ArgumentTypeError(f"{number} is not between 0 and 65535")
    return number


def _not_negative(text: str) -> float:
    number = float(text)
    if not (math.isfinite(number) and number >= 0):
        raise argparse.ArgumentTypeError("must be 0 or more")
    return number


def _positive(text: str) -> float:
    number = float(text)
    if not (math.isfinite(number) and number > 0):
        raise argparse.ArgumentTypeError("must be more than 0")
    return number
