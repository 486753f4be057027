# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class CompetitorTargetSource(OpenEnum):
    """Provider that identified a competitor; the list is open."""

    FIBER = "fiber"
    CRUSTDATA = "crustdata"
