# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ColumnKind(OpenEnum):
    """Kind of an AI column. `extraction` draws out a value and leaves the fit score alone; `verdict` judges and counts in the fit score."""

    EXTRACTION = "extraction"
    VERDICT = "verdict"
