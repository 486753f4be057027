"""Every Python block of our own README, and of the guides beside it, runs as it stands."""

from __future__ import annotations

import pytest

from tests.readme_blocks import ROOT, blocks

FILES = ("README.md", "docs/migrating.md")
BLOCKS = {name: block for file in FILES for name, block in blocks(ROOT / file)}


@pytest.mark.filterwarnings("ignore:The client made at:ResourceWarning")
@pytest.mark.parametrize("name", BLOCKS)
def test_a_block_of_the_readme_runs(name: str) -> None:
    if "pydantic" in BLOCKS[name]:
        pytest.importorskip("pydantic")
    exec(compile(BLOCKS[name], name, "exec"), {"__name__": "__main__"})  # noqa: S102


def test_the_readme_has_the_blocks_it_should_have() -> None:
    assert len(BLOCKS) >= 10
