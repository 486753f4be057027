# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ScoringRelevance(OpenEnum):
    """Marks columns that are kept out of the fit score."""

    NONE = "none"
