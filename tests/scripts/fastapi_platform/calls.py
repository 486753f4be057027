"""Call every operation of the application through a generated package.

python calls.py URL KEY    with the package on the path; on stdin, as JSON, the module of each operation by method and path

Prints, as JSON, what came back of each call: its status, the class that the answer was parsed to, and the wire form.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any
from uuid import UUID

import httpx

RUN, THREAD, USER, FILE = (str(UUID(int=number)) for number in (1, 2, 3, 4))
MESSAGES = [{"role": "user", "content": "Hello."}]
PREFERENCE = {"model_type": "SMART_MODEL", "provider": "openai", "temperature": None}
NOTE = {
    "title": "First",
    "parts": [{"kind": "link", "url": "https://example.com/"}, {"kind": "text", "text": "See there."}],
    "colour": "red",
    "reply_to": {"title": "Older", "parts": []},
}
# Operation, arguments for its path, keyword arguments; in an order in which each finds what it needs.
CALLS: list[tuple[str, list[str], dict[str, Any]]] = [
    ("get /v1/health", [], {}),
    ("post /v1/responses", [], {"body": {"messages": MESSAGES, "thread_id": THREAD}, "idempotency_key": "once"}),
    ("get /v1/responses/{}", [RUN], {"wait": 0.05}),
    ("get /v1/responses", [], {"status": "in_progress", "limit": 5}),
    ("post /v1/responses/{}/cancel", [RUN], {}),
    ("post /v1/threads", [], {"body": {"title": "Pumps"}}),
    ("get /v1/threads", [], {"limit": 1, "offset": 0}),
    ("get /v1/threads/{}", [THREAD], {}),
    ("patch /v1/threads/{}", [THREAD], {"body": {"title": None}}),
    ("get /v1/threads/{}/responses", [THREAD], {"limit": 10}),
    ("delete /v1/threads/{}", [THREAD], {}),
    ("post /v1/users", [], {"body": {"email": "ada@example.com"}}),
    ("get /v1/users", [], {"page": 1, "page_size": 2}),
    ("put /v1/users/{}", [USER], {"body": {"email": "ada@example.org", "first_name": "Ada"}}),
    ("delete /v1/users/{}", [USER], {}),
    ("post /v1/files/upload", [], {"form": b"Region,Revenue\n"}),
    ("get /v1/files", [], {"page": 1, "limit": 3}),
    ("get /v1/files/{}/download", [FILE], {}),
    ("patch /v1/model-preferences/{}", ["SMART_MODEL"], {"body": PREFERENCE}),
    ("get /v1/model-preferences", [], {}),
    ("post /v1/notes", [], {"body": NOTE, "user_id": "ada"}),
    ("get /v1/notes", [], {"skip": 0, "limit": 2}),
    # The last two fail: no such object, and a title that is too long.
    ("get /v1/threads/{}", [THREAD], {}),
    ("post /v1/threads", [], {"body": {"title": "x" * 21}}),
]


def called(client: httpx.Client, module: Any, name: str, path: list[str], arguments: dict[str, Any]) -> dict[str, Any]:
    """Make one call; the request and how its answer is parsed come from the generated package."""
    if "form" in arguments:
        types, models = import_module("lumnisai_api.types"), import_module("lumnisai_api.models")
        form = getattr(models, getattr(module, name).__annotations__["body"])
        arguments = {"body": form.from_dict({"file": types.File(arguments["form"], "sales.csv")})}
    request = getattr(module, name)(*path, **arguments)
    options: dict[str, Any] = {"params": request.query, "headers": request.headers}
    if request.form is not None:
        options["files"] = [(field, (file.file_name, file.payload)) for field, file in request.form]
    elif request.method in ("POST", "PUT", "PATCH") and arguments.get("body") is not None:
        options["json"] = request.body
    response = client.request(request.method, request.path, **options)
    if response.is_error:
        made = import_module("lumnisai_api.models").ErrorEnvelope.from_dict(response.json())
        return {"status": response.status_code, "parsed": "ErrorEnvelope", "detail": made.detail}
    if response.headers.get("content-type") != "application/json":
        return {"status": response.status_code, "parsed": "bytes", "text": response.text}
    parsed = request.parse(response.json() if response.content else None)
    return {"status": response.status_code, "parsed": type(parsed).__name__, "value": plain(parsed)}


def plain(value: Any) -> Any:
    """Return a parsed value as what its attributes read, with the class of each object and the type of each value."""
    if hasattr(value, "to_dict"):
        return {"class": type(value).__name__, **{name: plain(getattr(value, name)) for name in value._fields}}
    if isinstance(value, list):
        return [plain(each) for each in value]
    if isinstance(value, dict):
        return {name: plain(each) for name, each in value.items()}
    return value if value is None or isinstance(value, (bool, int, float)) else f"{type(value).__name__} {value}"


def main() -> None:
    url, key = sys.argv[1:]
    modules: dict[str, list[str]] = json.load(sys.stdin)
    with httpx.Client(base_url=url, headers={"X-API-Key": key}) as client:
        results = []
        for operation, path, arguments in CALLS:
            tag, name = modules[operation]
            module = import_module(f"lumnisai_api.api.{tag}.{name}")
            results.append({"operation": operation, **called(client, module, name, path, arguments)})
    print(json.dumps(results))


if __name__ == "__main__":
    main()
