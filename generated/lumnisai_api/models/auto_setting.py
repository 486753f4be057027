# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class AutoSetting(OpenEnum):
    """Leaves a decision to the agent; stands beside true and false."""

    AUTO = "auto"
