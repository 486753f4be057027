# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class AgentMode(OpenEnum):
    """Whether one agent works, several do, or the planner decides."""

    AUTO = "auto"
    SINGLE_AGENT = "single_agent"
    MULTI_AGENT = "multi_agent"
