"""Faults as text: how they are read and written, what is said about mistakes, and the page that describes them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import MISSING
from pathlib import Path
from typing import Any

import httpx
import pytest
from processes import Process

from lumnisai.local import contract, serve
from lumnisai.local.fault_kinds import Kind, choices_of
from lumnisai.local.fault_spec import KINDS, options_of, parse, write
from lumnisai.local.faults import Cut, Drop, Fault, Faults, Hang, Redirect, Status
from lumnisai.local.main import main
from tests.readme_blocks import ROOT, blocks

PAGE = ROOT / "docs" / "faults.md"
TEXT = PAGE.read_text(encoding="utf-8")
BLOCKS = dict(blocks(PAGE))
EXAMPLES: dict[str, Any] = {"status": 503, "url": "http://a.example/?b=c;d e", "seconds": 1.5, "way": "array", "size": 9}
EXAMPLES |= {"difference": -3, "header": "Date"}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("drop", Fault(Drop())),
        ("drop close after-work", Fault(Drop("close", when="after-work"))),
        ("drop when=after-work how=close", Fault(Drop("close", when="after-work"))),
        ("cut 5 body stall nth=1,3", Fault(Cut(5, "body", "stall"), nth=(1, 3))),
        ("status 503 retry-after='in a while' name=\"a; b\"", Fault(Status(503, retry_after="in a while"), name="a; b")),
        ("redirect http://a/?b=c#d status=302", Fault(Redirect("http://a/?b=c#d", 302))),
        ("hang on=get_*,list_users chance=.5 seed=3 times=2", Fault(Hang(), "get_*,list_users", chance=0.5, seed=3, times=2)),
    ],
)
def test_text_means_the_value(text: str, fault: Fault) -> None:
    assert parse(text) == [fault]


def test_faults_are_separated_by_semicolons_and_line_ends() -> None:
    assert parse("drop; hang;;\n\n status 500 ;") == [Fault(Drop()), Fault(Hang()), Fault(Status(500))]
    assert parse(" \n;") == []


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_what_is_written_can_be_read_again(kind: type[Kind]) -> None:
    plain = kind(**{one.name: EXAMPLES[one.name] for one in options_of(kind) if one.default is MISSING})
    full = kind(**{one.name: _other(kind, one.name, one.default) for one in options_of(kind)})
    which: dict[str, Any] = {"on": "create_*", "method": "post", "nth": (2, 4), "skip": 1, "times": 3, "chance": 0.25, "seed": 9}
    faults = [Fault(plain), Fault(full, user=None, name="it's; this", **which)]
    assert parse("; ".join(map(write, faults))) == faults


def _other(kind: type[Kind], name: str, default: Any) -> Any:
    if name in choices_of(kind):
        return choices_of(kind)[name][-1]
    return EXAMPLES.get(name) if default is MISSING else default + 1 if isinstance(default, (int, float)) else "12"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("explode", "'explode' is no kind of fault"),
        ("status", "status needs a value: status"),
        ("status much", "`status` is 'much', which is no number"),
        ("status 99", "`status` is 99, but may be 200 to 599"),
        ("status 503 retryafter=2", "status has no option `retryafter`, only status, retry-after,"),
        ("status 503 body=xml", "`body` of status is 'xml', but may be error, empty, html, truncated, charset, huge"),
        ("status 503 retry-after='a\nb'", "cannot be sent in a header"),
        ("redirect http://a status=200", "`status` of redirect is 200, but may be 300 to 399"),
        ("delay -1", "`seconds` is -1, but must be 0 seconds or more"),
        ("delay inf", "`seconds` is inf, but must be 0 seconds or more"),
        ("drop softly", "`how` of drop is 'softly', but may be reset, close"),
        ("drop close now", "drop has no use for 'now'"),
        ("cut 5 before-work", "cut has its time, so 'before-work' says nothing"),
        ("cut -5", "`size` of cut is -5, but must be 0 or more"),
        ("drip 0", "`size` of drip is 0, but must be 1 or more"),
        ("duplicate a:b", "'a:b' is no name of a header"),
        ("json upside-down", "`way` of json is 'upside-down', but may be truncated,"),
        ("hang before-reading user=ada", "who the user is, is not known before the request was read"),
        ("hang method=fetch", "`method` is 'fetch', but may be get,"),
        ("hang nth=0", "`nth` counts from 1"),
        ("hang nth=1,x", "`nth` is '1,x', which is no number"),
        ("hang times=0", "`skip` must be 0 or more, and `times` 1 or more"),
        ("hang chance=2", "`chance` is 2, but must be 0 to 1"),
        ("hang name='a", "No closing quotation"),
    ],
)
def test_a_mistake_is_explained_and_the_kinds_are_listed(text: str, problem: str) -> None:
    with pytest.raises(ValueError, match=re.escape(problem)) as caught:
        parse(f"drop; {text}")
    assert str(caught.value).endswith(f". The kinds of faults are {', '.join(KINDS)}.")


def test_an_operation_that_does_not_exist_is_noticed() -> None:
    faults = Faults(["create_thread", "list_threads"])
    with pytest.raises(ValueError, match="no operation is called 'create_thred'; is it create_thread\\?"):
        faults.add("drop on=create_*; drop on=list_threads,create_thred")
    assert not faults


@pytest.fixture
def start() -> Iterator[Callable[..., Process]]:
    started = list[Process]()

    def start(*arguments: str) -> Process:
        started.append(Process(*arguments))
        return started[-1]

    yield start
    for one in started:
        if one.process.poll() is None:
            one.process.kill()
        one.process.communicate()


def test_the_command_line_misbehaves_and_says_so(start: Callable[..., Process]) -> None:
    one = start("--faults", "drop after-work on=create_thread times=1; status 503 on=list_users; hang on=get_health")
    expected = "drop after-work on=create_thread times=1; status 503 on=list_users; hang on=get_health"
    assert f"  Faults are on, so it misbehaves on purpose: {expected}" in one.lines
    with one.client() as client:
        with pytest.raises(httpx.ReadError):
            client.post("/v1/threads")
        assert client.get("/v1/threads").json()["total"] == 1
        assert client.get("/v1/users").status_code == 503
        with pytest.raises(httpx.ReadTimeout):
            client.get("/v1/health", timeout=0.1)
        assert one.end() == (0, "", "")


def test_without_faults_the_banner_says_nothing_of_them(start: Callable[..., Process]) -> None:
    assert not any("ault" in line for line in start("--api-key", "lmn_x").lines)


@pytest.mark.parametrize(
    ("text", "problem"),
    [("explode", "The kinds of faults are status, redirect,"), ("drop on=nothing", "no operation is called 'nothing'")],
)
def test_the_command_line_explains_a_mistake(text: str, problem: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["--port", "0", "--faults", text])
    assert problem in capsys.readouterr().err


def test_a_mistake_in_a_program_is_raised_where_it_serves() -> None:
    with pytest.raises(ValueError, match="'explode' is no kind of fault"), serve(faults="explode"):
        pass


PROGRAM = """
from lumnisai.testing import lumnisai_client, lumnisai_faults, lumnisai_platform

def test_a_client_gets_through(lumnisai_client, lumnisai_faults):
    lumnisai_faults.add("drop after-work on=create_thread times=1")
    lumnisai_client.threads.create(title="Once", user_id="ada@example.com")
    assert lumnisai_client.threads.list(user_id="ada@example.com").total == 1
    assert lumnisai_faults.happened["drop"] == 1
    lumnisai_faults.add("hang")

def test_the_next_test_has_no_faults(lumnisai_platform):
    assert not lumnisai_platform.faults
    lumnisai_platform.faults.add("hang")

def test_nor_has_one_that_wants_some(lumnisai_faults):
    assert not lumnisai_faults
    lumnisai_faults.add("hang")

def test_one_that_only_asks_for_a_client(lumnisai_platform, lumnisai_client):
    assert not lumnisai_platform.faults
    lumnisai_platform.faults.add("hang")

def test_leaves_none_either(lumnisai_platform):
    assert not lumnisai_platform.faults
"""


def test_tests_of_a_program_do_not_inherit_faults(tmp_path: Path) -> None:
    (tmp_path / "test_program.py").write_text(PROGRAM)
    options = ("-q", "-p", "no:randomly", "-p", "no:cacheprovider", "--rootdir", str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "test_program.py"],
        cwd=tmp_path, capture_output=True, text=True, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "5 passed" in done.stdout


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_the_page_names_every_kind_and_option(kind: type[Kind]) -> None:
    row = next(line for line in TEXT.splitlines() if line.startswith(f"| `{kind.word}` |"))
    options = [one.name.replace("_", "-") for one in options_of(kind) if one.name != "when"]
    assert [word for word in options if f"`{word}`" not in row] == []
    assert [word for words in choices_of(kind).values() for word in words if f"`{word}`" not in TEXT] == []


def test_the_page_names_no_kind_that_does_not_exist() -> None:
    table = TEXT.partition("## Kinds")[2].partition("Values are given")[0]
    assert re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE) == list(KINDS)


def test_the_page_names_every_option_of_all_faults() -> None:
    table = TEXT.partition("## Which requests")[2]
    assert [one.name for one in options_of(Fault)[1:] if f"`{one.name}`" not in table] == []


def test_the_examples_of_the_page_are_understood() -> None:
    operations = contract.load().operations
    examples = TEXT.partition("```text\n")[2].partition("```")[0]
    assert len(str(Faults(operations, examples)).split("; ")) == 5
    assert Faults(operations, re.findall(r"serve --faults '(.+)'", TEXT)[0])


@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_of_the_page_runs(name: str) -> None:
    exec(compile(BLOCKS[name], name, "exec"), {"__name__": "__main__"})  # noqa: S102
