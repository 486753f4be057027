"""What the tests of files share."""

from __future__ import annotations

from typing import Any

import httpx


def send(api: httpx.Client, name: str = "a.txt", content: bytes = b"One.", **form: str) -> httpx.Response:
    return api.post("/v1/files/upload", files={"file": (name, content)}, data={"scope": "tenant", **form})


def upload(api: httpx.Client, name: str = "a.txt", content: bytes = b"One.", **form: str) -> dict[str, Any]:
    answer = send(api, name, content, **form)
    assert answer.status_code == 200, answer.text
    taken: dict[str, Any] = answer.json()
    return taken


def metadata(api: httpx.Client, file_id: str, **query: str) -> dict[str, Any]:
    answer = api.get(f"/v1/files/{file_id}", params=query)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def processed(api: httpx.Client, file_id: str) -> dict[str, Any]:
    """Follow the processing of a file to its end."""
    while metadata(api, file_id)["processing_status"] in ("pending", "parsing", "embedding"):
        pass
    return metadata(api, file_id)


def content(api: httpx.Client, file_id: str) -> bytes:
    return api.get(f"/v1/files/{file_id}/download").content


def names(api: httpx.Client, **query: Any) -> list[str]:
    answer = api.get("/v1/files", params=query)
    assert answer.status_code == 200, answer.text
    return [one["file_name"] for one in answer.json()["files"]]


def raw_form(*parts: tuple[str, bytes], boundary: bytes = b"xyz") -> bytes:
    """Write a form by hand: each part a disposition and its content."""
    lines = list[bytes]()
    for disposition, value in parts:
        lines += [b"--" + boundary, f"Content-Disposition: form-data; {disposition}".encode(), b"", value]
    return b"\r\n".join([*lines, b"--" + boundary + b"--", b""])


def send_raw(api: httpx.Client, *parts: tuple[str, bytes], path: str = "upload") -> httpx.Response:
    headers = {"Content-Type": "multipart/form-data; boundary=xyz"}
    return api.post(f"/v1/files/{path}", content=raw_form(*parts), headers=headers)


def shown(api: httpx.Client, file_id: str, **query: Any) -> dict[str, Any]:
    answer = api.get(f"/v1/files/{file_id}/content", params=query)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def search(api: httpx.Client, query: str, **more: Any) -> dict[str, Any]:
    answer = api.post("/v1/files/search", json={"query": query, **more})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def hits(api: httpx.Client, query: str, **more: Any) -> list[str]:
    return [one["file"]["file_name"] for one in search(api, query, **more)["results"]]
