"""What pages, docstrings and examples name that doesn't exist is found, and what exists is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.contract.names import pages
from scripts.contract.names.check import unexempted
from scripts.contract.names.pages import Found
from scripts.contract.names.project import Project, project
from scripts.spec.document import ROOT
from tests.scripts.fresh import contract


@pytest.fixture(scope="module")
def known() -> Project:
    """Read what the project has."""
    return project(ROOT, contract())


def said(known: Project, text: str) -> list[str]:
    return [found.what for found in pages.problems("docs/page.md", text, 1, False, known)]


INLINE = {
    "client.threads.fetch()": "client.threads.fetch doesn't exist.",
    "client.list_threads(limt=3)": "client.list_threads(limt=) doesn't exist; did you mean limit?",
    "files.searchh(query=1)": "client.files.searchh doesn't exist; did you mean search?",
    "lumnisai.Scop.USER": "lumnisai.Scop doesn't exist; did you mean Scope?",
    "lumnisai.webhoks.receive()": "lumnisai.webhoks doesn't exist; did you mean webhooks?",
    "page.usrs": "page.usrs doesn't exist; did you mean users?",
    "stream.cursr": "stream.cursr doesn't exist; did you mean cursor?",
    "error.retry_aft": "error.retry_aft doesn't exist; did you mean retry_after?",
    "for_userr(…)": "for_userr() doesn't exist; did you mean for_user?",
    "dedline=3": "no method, function or command takes an argument dedline.",
    "list_threadz": "list_threadz doesn't exist; did you mean list_threads?",
    "make contrac": "make contrac doesn't exist; did you mean contract?",
    "--time-scal 0": "the option --time-scal doesn't exist; did you mean --time-scale?",
    "lumnisai serve --prt 3": "the option --prt doesn't exist; did you mean --port?",
    "python -m scripts.contrat": "there is no module scripts.contrat to run.",
    "LUMNISAI_SCOPES": "the environment variable LUMNISAI_SCOPES doesn't exist; did you mean LUMNISAI_SCOPE?",
    "GET /v1/thread": "the contract has no path /v1/thread.",
    "DELETE /v1/threads": "the contract has no DELETE /v1/threads, only GET, POST.",
}


@pytest.mark.parametrize("text", INLINE)
def test_inline_code_that_names_nothing_is_found(known: Project, text: str) -> None:
    assert said(known, f"Look at `{text}` here.") == [INLINE[text]]


THERE = (
    *("client.threads.get()", "client.threads.list(limit=…)", "lumnisai.Scope.USER", "invoke()", "deadline=", "create_response"),
    *("page.users", "page.pagination.total", "client.with_options(idempotency_key=error.idempotency_key)", "LUMNISAI_SCOPE"),
    *("make contract", "lumnisai serve --port 3", "GET /v1/threads/{thread_id}", "/v1/threads", "LUMNISAI_*", "asyncio.run()"),
    *("lumnisai.drift", "lumnisai.testing", "response.parsed.anything.at.all", "x.y.z()", "next(stream)", "a b c"),
)


@pytest.mark.parametrize("text", THERE)
def test_inline_code_that_names_what_there_is_is_left_alone(known: Project, text: str) -> None:
    assert said(known, f"Look at `{text}` here.") == []


CODE = {
    "from lumnisai import Clint": "lumnisai.Clint doesn't exist; did you mean Client?",
    "import lumnisai.modles": "there is no module lumnisai.modles.",
    "lumnisai.Client(api_kye='k')": "lumnisai.Client(api_kye=) doesn't exist; did you mean api_key?",
    "for update in client.invoke('x', stream=True):\n    update.mesage": "update.mesage doesn't exist; did you mean message?",
    "[user.emial for user in client.list_users()]": "user.emial doesn't exist; did you mean email?",
    "for one in client.threads.list().all():\n    one.tile": "one.tile doesn't exist; did you mean title?",
    "run = client.for_user('a').invoke('x')\nrun.outputtext": "run.outputtext doesn't exist; did you mean output_text?",
    "async def f() -> None:\n    run = await aclient.invoke('x')\n    run.statu": "run.statu doesn't exist; did you mean status?",
    "try:\n    pass\nexcept lumnisai.RateLimitError as e:\n    e.wait": "e.wait doesn't exist.",
    "from lumnisai.local import serve\nwith serve() as it:\n    it.base_uri": "it.base_uri doesn't exist; did you mean base_url?",
    "print('": "this is not Python: unterminated string literal (detected at line 2).",
}


@pytest.mark.parametrize("code", CODE)
def test_code_that_names_nothing_is_found(known: Project, code: str) -> None:
    assert said(known, f"```python\nimport lumnisai\n{code}\n```\n") == [CODE[code]]


def test_code_that_names_what_there_is_is_left_alone(known: Project) -> None:
    assert said(known, (ROOT / "README.md").read_text(encoding="utf-8").replace("](", "] (")) == []


def test_commands_in_a_console_block_are_looked_at(known: Project) -> None:
    text = "```console\n$ make spec-dif OLD=a\n$ lumnisai serve --prt 1\n$ curl -s localhost:8717/v1/respones\n$ ls --colour\n```"
    assert said(known, text) == [
        "make spec-dif doesn't exist; did you mean spec-diff?",
        "the option --prt doesn't exist; did you mean --port?",
        "the contract has no path /v1/respones.",
    ]


def test_links_that_lead_nowhere_are_found() -> None:
    place = Project(ROOT, *(frozenset() for _ in range(4)), (), {}, frozenset(), frozenset(), {})
    text = "[a](nothing.md) [b](../README.md#nowhere) [c](../README.md#install) [d](https://example.com) [e](faults.md)"
    assert [found.what for found in pages.problems("docs/drift.md", text, 1, False, place)] == [
        "the link leads to nothing.md, which doesn't exist.",
        "the link leads to #nowhere, but no heading of README.md is called so.",
    ]


def test_the_line_is_that_of_the_file(known: Project) -> None:
    text = "# A page\n\nwords\nand `make nothing` words\n\n```python\nimport lumnisai\nlumnisai.Nothing\n```\n"
    assert [(found.line, found.what.split()[0]) for found in pages.problems("docs/page.md", text, 1, False, known)] == [
        (8, "lumnisai.Nothing"),
        (4, "make"),
    ]


def test_docstrings_and_examples_are_looked_at(known: Project) -> None:
    files = {file for file, _, _, _ in pages.all_of(known)}
    assert {"README.md", "CHANGELOG.md", "docs/faults.md", "lumnisai/__init__.py", "examples/first_run.py"} <= files
    texts = [text for file, text, _, _ in pages.all_of(known) if file == "CHANGELOG.md"]
    assert [text.count("\n## ") for text in texts] == [0]


def test_an_exemption_holds_for_its_file_and_is_reported_when_nothing_needs_it(tmp_path: Path) -> None:
    path = tmp_path / "exemptions.yaml"
    path.write_text("docs/a.md: {old.name doesn't exist: history, other: none}\n")
    found = [Found("docs/a.md", 3, "old.name doesn't exist."), Found("docs/b.md", 4, "old.name doesn't exist.")]
    assert list(map(str, unexempted(found, path))) == [
        "docs/b.md:4: old.name doesn't exist. Name what there is.",
        "exemptions.yaml: nothing in docs/a.md needs the exemption for 'other' any more. Take it out.",
    ]
