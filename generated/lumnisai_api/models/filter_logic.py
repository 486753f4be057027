# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class FilterLogic(OpenEnum):
    """How the values of a filter go together, as any of them, all of them, or only preferred ones."""

    OR = "or"
    AND = "and"
    SHOULD = "should"
