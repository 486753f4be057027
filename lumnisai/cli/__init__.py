"""The command line: `lumnisai serve` starts the local platform."""

from __future__ import annotations

import sys
from importlib import import_module

from lumnisai._version import __version__

USAGE = """\
usage: lumnisai serve [options]    start the local platform (lumnisai serve --help tells the options)
       lumnisai --version          print the version
       lumnisai --help             print this
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    command, *rest = (sys.argv[1:] if arguments is None else arguments) or ["--help"]
    if command == "serve":
        return _serve(rest)
    if command in ("--version", "-V"):
        print(f"lumnisai {__version__}")
        return 0
    if command in ("--help", "-h", "help"):
        print(USAGE, end="")
        return 0
    print(f"lumnisai: there is no command {command!r}.\n{USAGE}", end="", file=sys.stderr)
    return 2


def _serve(arguments: list[str]) -> int:
    try:
        for name in ("jsonschema", "starlette", "uvicorn"):
            import_module(name)
    except ImportError as error:
        print(f"The local platform needs {error.name}: run `pip install lumnisai[local]`.", file=sys.stderr)
        return 1
    from lumnisai.local.main import main as serve

    return serve(arguments)
