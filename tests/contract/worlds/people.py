"""Finding people, and ways to reach them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.contract.world import World

HOMES = {"Enrichment": "enrichment", "People": "people"}


def build(world: World) -> None:
    """Make nothing: these operations look things up outside."""
