"""Changes of the contract as they come, and what an update must make of each."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from tests.scripts.spec_copies import Change

ASYNC, LOCAL, MODELS = "lumnisai/_async/resources", "lumnisai/local/operations", "generated/lumnisai_api/models"
THREADS = "/v1/threads"


class Scenario(NamedTuple):
    """A change, and what follows."""

    change: Change
    # Verdict, direction and kind of each change that the report names, words aside.
    found: set[tuple[str, str, str]]
    bump: str
    # Check, file and place of each thing that is left to do.
    left: set[tuple[str, str, str]]
    # Text that a file holds afterwards; None for a file that is gone.
    tree: dict[str, str | None]
    # Text that a file doesn't hold any more.
    gone: Mapping[str, str] = MappingProxyType({})


def new_operation(document: Any) -> None:
    """Add an operation beside one that is known."""
    paths = document["paths"]
    path, operation = "/v1/threads/{thread_id}/summary", copy.deepcopy(paths["/v1/threads/{thread_id}"]["get"])
    operation |= {"operationId": "get_thread_summary", "summary": "Get the summary of a thread"}
    paths[path] = {"get": operation}


def new_tag(document: Any) -> None:
    """Add an operation of a kind that is not known yet."""
    document["tags"].append({"name": "rooms", "description": "Places to meet."})
    operation = copy.deepcopy(document["paths"][THREADS]["get"])
    document["paths"]["/v1/rooms"] = {
        "get": operation | {"operationId": "list_rooms", "tags": ["rooms"], "summary": "List rooms"}
    }


def new_enum_value(document: Any) -> None:
    """Add a state of runs."""
    document["components"]["schemas"]["ResponseStatus"]["x-extensible-enum"].append("paused")


def new_required_field(document: Any) -> None:
    """Require one more field of new users."""
    schema = document["components"]["schemas"]["UserCreateRequest"]
    schema["properties"]["department"] = {"type": "string", "description": "Where in the company the user works."}
    schema["required"] = [*schema.get("required", []), "department"]
    document["paths"]["/v1/users"]["post"]["requestBody"]["content"]["application/json"]["example"]["department"] = "Sales"


def removed_field(document: Any) -> None:
    """Send a field no more."""
    del document["components"]["schemas"]["ThreadObject"]["properties"]["last_response_at"]


def renamed_operation(document: Any) -> None:
    """Give an operation another id."""
    document["paths"][THREADS]["get"]["operationId"] = "list_conversation_threads"


SCENARIOS = {
    "a new operation": Scenario(
        new_operation,
        {("safe", "none", "operation-added")},
        "minor",
        {
            ("facade", f"{ASYNC}/threads.py", "get_thread_summary"),
            ("local", f"{LOCAL}/threads.py", "get_thread_summary"),
        },
        {
            "generated/lumnisai_api/api/threads/get_thread_summary.py": "def get_thread_summary(",
            "docs/local-coverage.md": "| `GET /v1/threads/{thread_id}/summary` | `get_thread_summary` | sample |",
            "lumnisai/_core/operations.py": '"get_thread_summary": Operation(',
            "lumnisai/local/contract.json": '"operationId": "get_thread_summary"',
        },
    ),
    "a new tag": Scenario(
        new_tag,
        {("safe", "none", "operation-added")},
        "minor",
        {("facade", f"{ASYNC}/rooms.py", "list_rooms"), ("local", f"{LOCAL}/rooms.py", "list_rooms")},
        {"generated/lumnisai_api/api/rooms/list_rooms.py": "def list_rooms(", "docs/local-coverage.md": "## rooms"},
    ),
    "a new enum value": Scenario(
        new_enum_value,
        {("safe", "request", "enum-value-added"), ("safe", "response", "enum-value-added")},
        "minor",
        set(),
        {f"{MODELS}/response_status.py": 'PAUSED = "paused"'},
    ),
    "a new required field of a request": Scenario(
        new_required_field,
        {("callers installed", "request", "field-added-required")},
        "major",
        {("facade", f"{ASYNC}/users.py", "create_user"), ("wire", "", "UserCreateRequest.department")},
        {f"{MODELS}/user_create_request.py": '"department": Field("department", required=True)'},
    ),
    "a removed field of a response": Scenario(
        removed_field,
        {("callers", "response", "field-removed")},
        "major",
        {
            ("api", "", "lumnisai.models.ThreadObject.last_response_at"),
            ("wire", "", "ThreadObject.last_response_at"),
        },
        {f"{MODELS}/thread_object.py": "class ThreadObject"},
        {f"{MODELS}/thread_object.py": "last_response_at"},
    ),
    "a renamed operation": Scenario(
        renamed_operation,
        {("callers", "none", "operation-renamed")},
        "major",
        {
            ("facade", f"{ASYNC}/threads.py", "list_conversation_threads"),
            ("facade", f"{ASYNC}/threads.py", "list_threads"),
            ("names", f"{ASYNC}/threads.py", f"{ASYNC}/threads.py"),
            ("local", f"{LOCAL}/threads.py", "list_conversation_threads"),
            ("local", f"{LOCAL}/threads.py", "list_threads"),
            ("wire", "", "GET /v1/threads"),
        },
        {
            "generated/lumnisai_api/api/threads/list_conversation_threads.py": "def list_conversation_threads(",
            "generated/lumnisai_api/api/threads/list_threads.py": None,
        },
    ),
}
