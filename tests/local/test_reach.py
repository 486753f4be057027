"""No text of a request becomes the name of a file, code, or part of an SQL statement."""

from __future__ import annotations

import copy
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from processes import Process
from watched import MARK

from scripts.spec.document import operations
from tests.contract.world import World
from tests.spec import contract

DOCUMENT = contract()
OPERATIONS = {operation.id: operation for operation in operations(DOCUMENT)}
NASTY = (
    f"../../../../{MARK}",
    f"..\\..\\{MARK}",
    f"/etc/{MARK}",
    f"file:///{MARK}",
    f"{MARK}\0.txt",
    f"'; drop table documents; --{MARK}",
    f'" or "{MARK}" = "{MARK}',
    f"$.{MARK}",
    f"{MARK}%00%2e%2e%2f",
    f"{{{{7*7}}}}${{{MARK}}}`{MARK}`",
    f"%s%n%x{MARK}",
    f"\u202e\ufeff\U0001f600e\u0301{MARK}",
    f"{MARK}\r\nX-Header: {MARK}",
    f"CON:{MARK}|NUL",
    MARK * 2000,
)
# A platform that makes both mistakes in one operation.
CARELESS = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parent)!r})
import watched
from lumnisai.local.call import HANDLERS
from lumnisai.local.operations import load_handlers
load_handlers()
async def careless(call):
    call.store._connection.execute("select '" + call.path["skill_id"] + "'")
    return open("/nowhere/" + call.path["skill_id"]).read()
HANDLERS["get_skill"] = careless
sys.exit(watched.run())
"""
# More than is kept in memory of one part of a form.
LARGE = b"x" * 2_000_000


class Seen(NamedTuple):
    """What the watched platform did while hostile texts were sent to it.

    Args:
        failures: For each operation, the requests that were too much for it.
    """

    events: dict[str, int]
    statements: list[str]
    hits: list[str]
    errors: str
    sent: dict[str, int]
    failures: dict[str, list[str]]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """Send hostile texts in every place of every operation."""
    data = str(tmp_path_factory.mktemp("data") / "platform.db")
    program = (sys.executable, str(Path(__file__).parent / "watched.py"))
    sent, failures = Counter[str](), defaultdict[str, list[str]](list)
    with Process("--data", data, "--time-scale", "0.01", program=program) as process, process.client() as client:
        world = World(client)

        def send(name: str, request: dict[str, Any]) -> None:
            answer = client.request(**request)
            sent[name] += 1
            if answer.status_code >= 500 and answer.status_code != 501:
                failures[name].append(f"{request}: {answer.text}"[:1000])

        @settings(max_examples=300)
        @given(st.sampled_from(sorted(OPERATIONS)), st.integers(0, 30), st.text(max_size=20), st.text(max_size=20))
        def send_any_text(name: str, place: int, before: str, after: str) -> None:
            if made := list(requests(world, name)):
                send(name, made[place % len(made)](f"{before}{MARK}{after}"))

        for name in OPERATIONS:
            for number, make in enumerate(requests(world, name)):
                for text in (NASTY[number % len(NASTY)], NASTY[(number + len(name)) % len(NASTY)]):
                    send(name, make(text))
        send_any_text()
        status, out, err = process.end()
    assert status == 0, err
    return Seen(**json.loads(out.splitlines()[-1]), errors=err, sent=sent, failures=failures)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the place of each text in a JSON value."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    if isinstance(value, str):
        yield path
    for key, one in inside:
        yield from places(one, (*path, key))


def replaced(value: Any, path: tuple[Any, ...], text: str) -> Any:
    """Give a copy of a JSON value with another text in one place."""
    if not path:
        return text
    value = copy.copy(value)
    value[path[0]] = replaced(value[path[0]], path[1:], text)
    return value


def requests(world: World, name: str) -> Iterator[Any]:
    """Yield functions that make, from a text, a request which is good but for this text in one place."""
    operation = OPERATIONS[name]
    try:
        values = world.path_values(operation)
    except (KeyError, IndexError, StopIteration):
        values = {part[1:-1]: "gone" for part in operation.path.split("/") if part.startswith("{")}
    query, body = world.query(DOCUMENT, operation), world.body(DOCUMENT, operation)
    good = {"method": operation.method.upper(), "params": query, **body}

    def url(**changes: str) -> str:
        encoded = {key: "".join(f"%{byte:02X}" for byte in value.encode()) for key, value in (values | changes).items()}
        return operation.path.format(**encoded)

    for one in values:
        yield lambda text, one=one: {**good, "url": url(**{one: text})}
    declared = [one for one in operation.data.get("parameters", []) if "$ref" in one or one["in"] == "query"]
    for one in {*query, *(part.get("name", "user_id") for part in declared)}:
        yield lambda text, one=one: {**good, "url": url(), "params": {**query, one: text}}
    for path in places(body.get("json")):
        yield lambda text, path=path: {**good, "url": url(), "json": replaced(body["json"], path, text)}
    if isinstance(body.get("json"), dict):
        yield lambda text: {**good, "url": url(), "json": {**body["json"], text: text}}
    for header in ("Idempotency-Key", "X-API-Key", "User-Agent", "Content-Type", "X-Forwarded-For"):
        if "json" in body or header == "X-API-Key":
            yield lambda text, header=header: {**good, "url": url(), "headers": {header: as_header(text)}}
    if "files" in body:
        (field, (_, content, kind)) = next(iter(body["files"].items()))
        yield lambda text: {**good, "url": url(), "files": {field: (text, content, kind)}}
        yield lambda text: {**good, "url": url(), "files": {field: (text, LARGE, kind)}}
        yield lambda text: {**good, "url": url(), "files": {field: (f"{text}.txt", content, as_header(text).decode("latin-1"))}}
        yield lambda text: {**good, "url": url(), "data": {"scope": "user", "user_id": text, "tags": text}}


def as_header(text: str) -> bytes:
    """Give what of a text can be sent in a header."""
    return re.sub(rb"[\x00-\x1f\x7f]", b"", text.encode())[:4000].strip()


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_is_not_upset_by_hostile_texts(seen: Seen, name: str) -> None:
    assert seen.failures.get(name, []) == []
    assert seen.sent[name] > 0


def test_no_text_of_a_request_becomes_the_name_of_a_file_or_code(seen: Seen) -> None:
    assert seen.hits == []
    assert seen.events["open"] > 0
    assert "Traceback" not in seen.errors


def test_no_text_of_a_request_becomes_part_of_a_statement(seen: Seen) -> None:
    # The values of `in` are counted, not named.
    texts = {re.sub(r"\?(, \?)+", "?", text) for text in seen.statements}
    assert [text for text in texts if MARK in text] == []
    assert 10 < len(texts) < 200


@pytest.mark.parametrize("escape", [r"\ud800", r"\udfff", r"\uDBFF x"])
def test_half_a_surrogate_pair_is_refused(api: httpx.Client, escape: str) -> None:
    assert api.post("/v1/threads", content=f'{{"title": "{escape}"}}').status_code == 400


def test_a_platform_that_does_put_texts_there_is_noticed() -> None:
    with Process(program=(sys.executable, "-c", CARELESS)) as process, process.client() as client:
        assert client.get(f"/v1/skills/{MARK}").status_code == 500
        _, out, _ = process.end()
    record = json.loads(out.splitlines()[-1])
    assert [hit.partition(" ")[0] for hit in record["hits"]] == ["open"]
    assert any(MARK in text for text in record["statements"])
