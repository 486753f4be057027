"""What the last release was: its version, its public names and its contract, written down by `make release-record`.

It stands in the tree, so that neither git nor a package index is needed to compare with it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from scripts.spec.document import load

RECORD = Path(__file__).with_name("released")
# Words and examples are not compared with a release, so they are not kept.
WORDS = ("description", "summary", "example", "examples", "externalDocs")


class Released(NamedTuple):
    """The versions that the names and the contract belong to, and both."""

    api_version: str
    wire_version: str
    api: str
    contract: dict[str, Any]


def read(record: Path = RECORD) -> Released:
    """Read the record."""
    versions = json.loads((record / "versions.json").read_text(encoding="utf-8"))
    return Released(
        versions["api"], versions["wire"], (record / "api.txt").read_text(encoding="utf-8"), load(record / "openapi.json")
    )


def write_api(text: str, version: str, record: Path = RECORD) -> None:
    """Write down the public names of a release."""
    record.mkdir(exist_ok=True)
    (record / "api.txt").write_text(text, encoding="utf-8")
    _write_version("api", version, record)


def write_contract(document: dict[str, Any], version: str, record: Path = RECORD) -> None:
    """Write down the contract of a release, without its words."""
    record.mkdir(exist_ok=True)
    kept = json.dumps(without_words(document), ensure_ascii=False, indent=1)
    (record / "openapi.json").write_text(kept + "\n", encoding="utf-8")
    _write_version("wire", version, record)


def without_words(node: Any, *, is_named: bool = False) -> Any:
    """Leave out what is written for people.

    Args:
        is_named: Whether the keys of the node are names of things, not words of OpenAPI.
    """
    if isinstance(node, list):
        return [without_words(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: without_words(value, is_named=not is_named and key in ("properties", "schemas"))
        for key, value in node.items()
        if is_named or key not in WORDS
    }


def _write_version(name: str, version: str, record: Path) -> None:
    path = record / "versions.json"
    versions = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    path.write_text(json.dumps({**versions, name: version}, indent=1, sort_keys=True) + "\n", encoding="utf-8")
