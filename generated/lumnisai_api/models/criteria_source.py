# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class CriteriaSource(OpenEnum):
    """Where criteria come from."""

    GENERATED = "generated"
    REUSED = "reused"
    PROVIDED = "provided"
