"""The second call of a kind looks for no module: neither one that is there nor one that isn't."""

from __future__ import annotations

import json
import subprocess
import sys

from benchmarks.processes import CLIENTS


def test_the_second_call_of_each_kind_looks_for_no_module(base_url: str) -> None:
    done = subprocess.run([sys.executable, str(CLIENTS / "census.py"), base_url], capture_output=True, text=True, check=True)
    found: dict[str, list[str]] = json.loads(done.stdout)
    assert {"get", "stream", "upload", "async get", "async download", "an error"} <= set(found)
    assert {kind: names for kind, names in found.items() if names} == {}
