"""A server that remembers what it is asked and answers with the contract's examples; needs nothing but Python."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlsplit

CONTRACT = Path(__file__).resolve().parents[2] / "lumnisai" / "local" / "contract.json"

# One request: method, path as it was sent, query, and body (JSON, or the parts of a form, or None).
Recorded = list[Any]


def _routes() -> list[tuple[str, re.Pattern[str], int, Any]]:
    contract = json.loads(CONTRACT.read_text(encoding="utf-8"))
    found: list[tuple[str, re.Pattern[str], int, Any]] = []
    # Fixed segments first: /v1/files/upload is not the file named upload.
    for path in sorted(contract["paths"], key=lambda path: (path.count("{"), path)):
        pattern = re.compile(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(path)) + "/?")
        for method, operation in contract["paths"][path].items():
            if method in ("get", "post", "put", "patch", "delete"):
                status = min(int(code) for code in operation["responses"] if code.startswith("2"))
                content = operation["responses"][str(status)].get("content", {})
                example = content.get("application/json", {}).get("example", b"the bytes" if content else None)
                found.append((method.upper(), pattern, status, _plain(example)))
    return found


def _plain(example: Any) -> Any:
    # 0.2.7 can't read artifacts with null in them, nor a note that is null.
    unreadable = ("artifacts", "note")
    return {name: value for name, value in example.items() if name not in unreadable} if isinstance(example, dict) else example


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    routes: ClassVar[list[tuple[str, re.Pattern[str], int, Any]]] = _routes()
    seen: list[Recorded]

    def _answer(self) -> None:
        parts = urlsplit(self.path)
        body = self._body()
        query = sorted([name, value] for name, value in parse_qsl(parts.query, keep_blank_values=True))
        self.seen.append([self.command, parts.path, query, body])
        fitting = (route[2:] for route in self.routes if route[0] == self.command and route[1].fullmatch(parts.path))
        status, example = next(fitting, (404, {"detail": "no such path"}))
        content = example if isinstance(example, bytes) else b"" if example is None else json.dumps(example).encode()
        self.send_response(status)
        if status != 204:
            self.send_header("Content-Type", "application/octet-stream" if isinstance(example, bytes) else "application/json")
            self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer  # noqa: N815 - names that http.server looks for

    def _body(self) -> Any:
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            pieces = []
            while size := int(self.rfile.readline(), 16):
                pieces.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            content = b"".join(pieces)
        else:
            content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        kind = self.headers.get("Content-Type", "")
        if kind.startswith("multipart/"):
            form: Any = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + content, policy=HTTP)
            return sorted(
                [
                    part.get_param("name", header="content-disposition"),
                    part.get_filename(),
                    part.get_payload(decode=True).decode(),
                ]
                for part in form.iter_parts()
            )
        return json.loads(content) if content else None

    def log_message(self, format: str, *args: Any) -> None:
        """Keep quiet."""


@contextmanager
def sample_server() -> Iterator[tuple[str, list[Recorded]]]:
    """Serve for the length of a block; give the address, and the list that the requests are written to."""
    seen: list[Recorded] = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"seen": seen}))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", seen
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
