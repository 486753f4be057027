"""Judge the address of an MCP server by its form alone, and say which tools stand in for its own."""

from __future__ import annotations

import hashlib
import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import urlsplit

from lumnisai.local.json_types import JsonObject

LABEL = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)")
# Two of these are offered by every server; which of the others are depends on the address.
FEWEST_TOOLS, MOST_TOOLS = 2, 4
CATALOGUE: tuple[tuple[str, str, dict[str, str], tuple[str, ...]], ...] = (
    ("search", "Finds entries by words in their text.", {"query": "string", "limit": "integer"}, ("query",)),
    ("fetch", "Reads one entry by its id.", {"id": "string"}, ("id",)),
    ("list_entries", "Lists entries, newest first.", {"page": "integer"}, ()),
    ("create_entry", "Adds an entry.", {"title": "string", "text": "string"}, ("title",)),
    ("update_entry", "Changes an entry.", {"id": "string", "text": "string"}, ("id", "text")),
    ("delete_entry", "Removes an entry.", {"id": "string"}, ("id",)),
    ("summarize", "Sums up an entry in a few sentences.", {"id": "string", "sentences": "integer"}, ("id",)),
    ("count", "Counts the entries that match some words.", {"query": "string"}, ()),
)


@dataclass(frozen=True, slots=True)
class Address:
    """How an MCP server is reached: the command that starts it, or its URL."""

    transport: str
    command: str = ""
    args: tuple[str, ...] = ()
    url: str = ""

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> Self:
        """Read the address out of settings as the wire has them."""
        args = tuple(settings.get("args") or ())
        return cls(settings["transport"], settings.get("command") or "", args, settings.get("url") or "")

    def defect(self) -> str | None:
        """Say what is wrong with the address; None when it is well formed."""
        return _defect_of_command(self) if self.transport == "stdio" else _defect_of_url(self.url)


def tools_at(address: Address) -> list[JsonObject]:
    """Give the tools of a server: always the same ones for the same address."""
    seed = "\0".join((address.command, *address.args) if address.transport == "stdio" else (address.url,))
    digest = hashlib.sha256(seed.encode()).digest()
    ranked = sorted(range(len(CATALOGUE)), key=lambda index: (digest[index], index))
    chosen = sorted(ranked[: FEWEST_TOOLS + digest[-1] % (MOST_TOOLS - FEWEST_TOOLS + 1)])
    return [_tool(*CATALOGUE[index]) for index in chosen]


def _tool(name: str, description: str, arguments: dict[str, str], required: tuple[str, ...]) -> JsonObject:
    properties = {argument: {"type": kind} for argument, kind in arguments.items()}
    schema = {"type": "object", "properties": properties, "required": list(required)}
    return {"name": name, "description": description, "input_schema": schema}


def _defect_of_command(address: Address) -> str | None:
    command = address.command.strip()
    if any(sign in text for text in (command, *address.args) for sign in "\0\r\n"):
        return "the command and its arguments cannot contain line ends or NUL characters"
    # A path may well contain spaces; a bare program name does not.
    if re.search(r"\s", command) and not re.search(r"[/\\]", command):
        program, *rest = command.split()
        return f"no program is named {command!r}; put {program!r} into `command` and {' '.join(rest)!r} into `args`"
    return None


def _defect_of_url(url: str) -> str | None:
    if not url.startswith(("http://", "https://")):
        return f"{url!r} does not begin with http:// or https://"
    if re.search(r"[\s\x00-\x1f]", url):
        return "the url contains spaces or control characters; encode them with %"
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        return f"the url cannot be read: {error}"
    if not host or port == 0:
        return "the url names no host" if not host else "0 is not a port that can be connected to"
    return _defect_of_host(host)


def _defect_of_host(host: str) -> str | None:
    if ":" in host or re.fullmatch(r"[\d.]+", host):
        try:
            ipaddress.ip_address(host)
        except ValueError:
            return f"{host} is not an IP address"
        return None
    try:
        labels = host.rstrip(".").encode("idna").decode().split(".")
    except UnicodeError:
        labels = [""]
    if not all(LABEL.fullmatch(label) for label in labels):
        return f"{host} is not a host name"
    # RFC 6761 keeps this top-level domain for names that never resolve.
    return f"the host {host} could not be found" if labels[-1].lower() == "invalid" else None
