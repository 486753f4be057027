"""The process that makes the calls of one client."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from benchmarks.processes import CLIENTS


def asked(base_url: str, *questions: list[Any]) -> list[Any]:
    """Have a worker do several things; return what each came to."""
    lines = "".join(json.dumps(question) + "\n" for question in questions)
    command = [sys.executable, str(CLIENTS / "worker.py"), "with_lumnisai", base_url]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_time_of_a_call_is_shared_out_among_those_whose_code_it_went_through(base_url: str) -> None:
    for shares in asked(base_url, ["shares", "sync", "get", 20], ["shares", "async", "get", 20]):
        assert sum(shares.values()) == pytest.approx(1.0)
        assert list(shares.values()) == sorted(shares.values(), reverse=True)
        assert {"lumnisai", "lumnisai_api", "httpx", "httpcore", "h11"} <= set(shares)


def test_a_long_list_takes_more_of_the_decoder_than_a_single_object(base_url: str) -> None:
    get, listed = asked(base_url, ["shares", "sync", "get", 20], ["shares", "sync", "list", 5])
    assert listed["httpx"] < get["httpx"]
