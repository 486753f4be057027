# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ThemeTrendDirection(OpenEnum):
    """Where the share of a theme is heading."""

    RISING = "rising"
    FLAT = "flat"
    FALLING = "falling"
