"""Arguments that programs for 0.2.7 pack into `options`, because `responses.create()` took them nowhere else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

PACKED = ("response_format", "response_format_instructions", "model_overrides", "agent_config")


def unpacked(options: Mapping[str, Any] | None) -> tuple[Mapping[str, Any] | None, Mapping[str, Any]]:
    """Return the options of the run itself, and the arguments that were packed in with them."""
    packed = {name: options[name] for name in PACKED if name in options} if options else {}
    if not options or not packed:
        return options, {}
    return {name: value for name, value in options.items() if name not in packed} or None, packed
