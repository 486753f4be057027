"""Guard the generator's templates: an override is only valid for the upstream template it was written against."""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files
from pathlib import Path

DIRECTORY = Path(__file__).parent / "templates"
HASHES = DIRECTORY / "upstream.json"


def _upstream_hashes() -> dict[str, str]:
    upstream = files("openapi_python_client") / "templates"
    hashes = {}
    for override in sorted(DIRECTORY.glob("*.jinja")):
        original = upstream / override.name
        if original.is_file():
            hashes[override.name] = hashlib.sha256(original.read_bytes()).hexdigest()
    # Not overridden, but its output is dropped or its macros are used: a change there matters as well.
    for name in ("client.py.jinja", "errors.py.jinja", "helpers.jinja"):
        hashes[name] = hashlib.sha256((upstream / name).read_bytes()).hexdigest()
    return hashes


def check() -> None:
    """Stop when an upstream template is not the one its override was written for."""
    expected = json.loads(HASHES.read_text(encoding="utf-8")) if HASHES.exists() else {}
    actual = _upstream_hashes()
    changed = sorted(name for name in actual.keys() | expected.keys() if actual.get(name) != expected.get(name))
    if changed:
        raise SystemExit(
            f"The generator's own templates changed: {', '.join(changed)}. Compare each with its override in scripts/templates, "
            "adapt the override, then run `python -m scripts.templates` to record the new hashes."
        )


if __name__ == "__main__":
    HASHES.write_text(json.dumps(_upstream_hashes(), indent=2) + "\n", encoding="utf-8")
    print(f"Wrote {HASHES.name}.")
