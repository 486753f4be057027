"""The clients that are measured, each in an environment of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]


class Peer(NamedTuple):
    """A client.

    Attributes:
        title: What it is called in tables.
        environment: The directory of its environment.
        requirements: What `pip install` is told to put there.
        module: The file of `benchmarks/clients` that speaks for it.
    """

    title: str
    environment: str
    requirements: tuple[str, ...]
    module: str

    @property
    def python(self) -> str:
        """Its interpreter."""
        return str(ROOT / self.environment / "bin" / "python")

    def prepare(self) -> None:
        """Make the environment unless it is there, as its requirements are now."""
        ready = ROOT / self.environment / ".ready"
        wanted = "\n".join(self.requirements)
        if "--editable" in self.requirements:
            wanted += "".join((ROOT / name).read_text(encoding="utf-8") for name in ("pyproject.toml", "constraints.txt"))
        if ready.exists() and (self is PUBLISHED or ready.read_text(encoding="utf-8") == wanted):
            return
        print(f"Setting up {self.environment}", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", ROOT / self.environment], check=True)
        install = ["-m", "pip", "--disable-pip-version-check", "--quiet", "install", *self.requirements]
        subprocess.run([self.python, *install], check=True, cwd=ROOT)
        ready.write_text(wanted, encoding="utf-8")


HTTPX = Peer("bare httpx + json", ".venv-bench-httpx", ("httpx==0.28.1",), "with_httpx")
OURS = Peer("lumnisai", ".venv-bench-lumnisai", ("--constraint", "constraints.txt", "--editable", "."), "with_lumnisai")
FAST = Peer(
    "lumnisai[msgspec]",
    ".venv-bench-lumnisai-fast",
    ("--constraint", "constraints.txt", "--editable", ".[msgspec]"),
    "with_lumnisai",
)
AIOHTTP = Peer(
    "lumnisai[aiohttp]",
    ".venv-bench-lumnisai-aiohttp",
    ("--constraint", "constraints.txt", "--editable", ".[aiohttp]"),
    "with_lumnisai_aiohttp",
)
GENERATED = OURS._replace(title="generated client", module="with_generated")
PUBLISHED = Peer("lumnisai 0.2.7", ".venv-published", ("lumnisai==0.2.7",), "with_published")
OPENAI = Peer("openai", ".venv-bench-openai", ("openai==3.57.0",), "with_openai")
ANTHROPIC = Peer("anthropic", ".venv-bench-anthropic", ("anthropic==2.13.0",), "with_anthropic")
PEERS = (HTTPX, OURS, FAST, GENERATED, PUBLISHED, OPENAI, ANTHROPIC)
PLOTS = Peer("matplotlib", ".venv-bench-plots", ("matplotlib==3.11.2",), "")


def versions(peer: Peer, *packages: str) -> str:
    """Return the versions of packages in an environment, as one line."""
    code = "import sys; from importlib.metadata import version; print(*(f'{name} {version(name)}' for name in sys.argv[1:]))"
    return subprocess.run([peer.python, "-c", code, *packages], check=True, capture_output=True, text=True).stdout.strip()
