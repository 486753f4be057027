"""Deriving the synchronous half from the asynchronous one."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.derive_sync import NAMES, TREES, derive, derived

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("source", "result"),
    [
        ("async def f(): ...", "def f(): ..."),
        ("x = await f()", "x = f()"),
        ("return await self._view._send(await g(), *[await h()])", "return self._view._send(g(), *[h()])"),
        ("async with a as b, c: ...", "with a as b, c: ..."),
        ("async for x in y: ...", "for x in y: ..."),
        ("z = [x async for x in y if await x]", "z = [x for x in y if x]"),
        ("z = await (f())", "z = (f())"),
        ("f: Awaitable[int]", "f: int"),
        (
            "f: Callable[[int], Awaitable[dict[str, Awaitable[list[int]]]]] | None",
            "f: Callable[[int], dict[str, list[int]]] | None",
        ),
        ("from collections.abc import Awaitable", "from collections.abc import Awaitable"),
        ("class AsyncClient(AsyncView): ...", "class Client(View): ..."),
        ("import lumnisai._async.view", "import lumnisai._sync.view"),
        ("await client.aclose()", "client.close()"),
        ("async def __aenter__(self): ...", "def __enter__(self): ..."),
        ("raise StopAsyncIteration", "raise StopIteration"),
        ("x = AsyncGenerator[int, None]", "x = Generator[int, None]"),
        ("asyncio = my_aread = AsyncClientele = 1", "asyncio = my_aread = AsyncClientele = 1"),
        ('"""Use `async with` an AsyncClient."""', '"""Use `with` an Client."""'),
        ("x = 1  # await it, asynchronously", "x = 1  # it, synchronously"),
        ('f"{await x()} {AsyncClient}"', 'f"{x()} {Client}"'),
        ('f"{{await }} {y}"', 'f"{{}} {y}"'),
        ("s = 'Größe 📦'; await f()", "s = 'Größe 📦'; f()"),
        ("s = '\u2028\x0c'\nawait f()", "s = '\u2028\x0c'\nf()"),
    ],
)
def test_what_is_asynchronous_becomes_plain(source: str, result: str) -> None:
    assert derive(source + "\n") == result + "\n"


def test_lines_can_be_for_one_half_alone() -> None:
    source = "def f():\n    # async only\n    return 1\n    # end\n    # sync: return 2\n# end\n"
    assert derive(source) == "def f():\n    return 2\n# end\n"


def test_what_only_one_half_has_is_not_described_in_the_other() -> None:
    first, second = "        a: First.\n", "        b: Second (asynchronous only).\n"
    assert derive(f'def f():\n    """Do it.\n\n{first}{second}    """\n') == f'def f():\n    """Do it.\n\n{first}    """\n'


def test_a_marker_that_is_never_closed_stops_the_run() -> None:
    with pytest.raises(SystemExit, match="without `# end`"):
        derive("x = 1\n# async only\ny = 2\n")


@given(
    text=st.lists(
        st.sampled_from(["x = 1\n", "y = 'Größe'\n", "if x:\n    y = (1, [2], {3})\n", "# note\n", "\n", 'z = f"{x}"\n'])
    )
)
def test_what_is_not_asynchronous_stays_as_it_is(text: list[str]) -> None:
    source = "".join(text)
    assert derive(source) == source


def test_deriving_twice_changes_nothing_more() -> None:
    for source in sorted((ROOT / "lumnisai/_async").rglob("*.py")):
        once = derive(source.read_text(encoding="utf-8"))
        assert derive(once) == once


def test_no_name_is_derived_from_another() -> None:
    assert not NAMES.keys() & set(NAMES.values())


def test_every_source_has_its_derived_file_which_names_it_and_is_plain_python() -> None:
    files = dict(derived(ROOT))
    sources = [path for tree in TREES for path in (ROOT / tree).rglob("*.py")]
    assert len(files) == len(sources)
    for path, text in files.items():
        first = text.splitlines()[0]
        found = re.fullmatch(r"# Written by `make generate` from (\S+)\. Do not edit\.", first)
        assert found
        assert (ROOT / found[1]).is_file()
        for node in ast.walk(ast.parse(text)):
            assert not isinstance(node, (ast.Await, ast.AsyncFor, ast.AsyncWith, ast.AsyncFunctionDef)), path
            assert not (isinstance(node, ast.comprehension) and node.is_async), path
