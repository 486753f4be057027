"""The local platform has a handler for each operation of the contract, and answers nothing else."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator, Set
from pathlib import Path
from typing import Any

import httpx

from lumnisai.local import Served, serve
from scripts.contract.problem import Outcome, Problem
from scripts.spec.document import METHODS, ROOT, Operation, load, operations

PLATFORM = ROOT / "lumnisai/local"
COPY = PLATFORM / "contract.json"
# Stands for any id: well formed, and the id of nothing.
NOBODY = "00000000-0000-4000-8000-000000000000"
# Below a path and beside one.
STRAY = "no-such-path"
# A collection is asked for with and without a slash by clients in use.
ALLOWED = {"/v1/files/"}
WRITTEN_BY = "x-written-by"


def check() -> Outcome:
    """Compare handlers, routes and the local copy with the contract, and ask for what there is not."""
    from lumnisai.local.call import HANDLERS
    from lumnisai.local.operations import load_handlers

    load_handlers()
    document = load()
    found = [*copy_problems(document), *handler_problems(document, HANDLERS.keys()), *path_problems(document, PLATFORM)]
    known = list(operations(document))
    with serve(time_scale=0) as served:
        requests = list(_requests(document))
        found += answer_problems(document, served, requests)
    return Outcome(f"{len(known)} operations, {len(HANDLERS)} handlers, {len(requests)} requests", found)


def copy_problems(document: dict[str, Any], path: Path = COPY) -> Iterator[Problem]:
    """Yield a problem when the local platform reads another contract."""
    copy = json.loads(path.read_text(encoding="utf-8"))
    copy.pop(WRITTEN_BY, None)
    if copy != document:
        places = sorted(key for key in copy.keys() | document.keys() if copy.get(key) != document.get(key))
        where = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
        yield Problem(where, f"it is not the contract: {', '.join(places)} differ.", "Run `make generate`.")


def handler_problems(document: dict[str, Any], handlers: Set[str]) -> Iterator[Problem]:
    """Yield each operation without a handler, and each handler without an operation."""
    known = {operation.id for operation in operations(document)}
    for name in sorted(known - handlers):
        yield Problem(name, "the local platform has no handler for it.", "Write one in lumnisai/local/operations/.")
    for name in sorted(handlers - known):
        yield Problem(name, "the local platform has a handler for it, but the contract has no such operation.", "Take it out.")


def path_problems(document: dict[str, Any], sources: Path) -> Iterator[Problem]:
    """Yield each path that the sources of the local platform name and the contract doesn't have."""
    known = [_pattern(path) for path in document["paths"]]
    for path in sorted(sources.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                named = node.value
            elif isinstance(node, ast.JoinedStr):
                named = "".join(part.value if isinstance(part, ast.Constant) else NOBODY for part in node.values)  # type: ignore[misc]
            else:
                continue
            is_path = re.fullmatch(r"/v\d+/[\w/-]+", named) and named not in ALLOWED
            if is_path and not any(pattern.fullmatch(named) or pattern.pattern.startswith(named) for pattern in known):
                where = f"{path.relative_to(sources).as_posix()}:{node.lineno}"
                yield Problem(f"lumnisai/local/{where}", f"the contract has no path {named}.", "Take it out.")


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{\w+\}", "[^/]+", path))


# A method, a path, and the operation that must answer; or, if none, the status and the `Allow` of the refusal.
Request = tuple[str, str, Operation | None, int, str]


def _requests(document: dict[str, Any]) -> Iterator[Request]:
    """Yield a request for each operation, each wrong method of each path, and paths around them."""
    paths: dict[str, dict[str, Operation]] = {}
    for operation in operations(document):
        paths.setdefault(operation.path, {})[operation.method] = operation
    patterns = [_pattern(path) for path in paths]
    for path, methods in paths.items():
        filled = re.sub(r"\{\w+\}", NOBODY, path)
        for method in METHODS:
            yield method, filled, methods.get(method), 405, ", ".join(sorted(name.upper() for name in methods))
        parts = filled.split("/")
        around = {f"{filled}/{STRAY}", f"/{STRAY}{filled}", *("/".join(parts[:end]) for end in range(2, len(parts)))}
        for other in sorted(around):
            if not any(pattern.fullmatch(other) for pattern in patterns):
                yield "get", other, None, 404, ""


def answer_problems(document: dict[str, Any], served: Served, requests: Iterable[Request]) -> Iterator[Problem]:
    """Yield each request that is answered otherwise than the contract says."""
    with httpx.Client(base_url=served.base_url, headers={"X-API-Key": served.api_key}, trust_env=False, timeout=30) as client:
        for method, path, operation, refusal, allow in requests:
            answer = client.request(method.upper(), path)
            shown = f"{method.upper()} {path}"
            if operation is not None:
                declared = operation.data.get("responses", {})
                if str(answer.status_code) not in declared:
                    what = f"the local platform answers {answer.status_code}, which {operation.id} doesn't declare."
                    yield Problem(shown, what, "Let the handler answer as the contract says.")
            elif answer.status_code != refusal or (allow and answer.headers.get("allow", "").upper() != allow):
                what = f"the contract doesn't have it, but the local platform answers {answer.status_code}, not {refusal}."
                yield Problem(shown, what, "Take out what answers it.")
