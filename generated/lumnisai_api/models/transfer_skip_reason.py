# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class TransferSkipReason(OpenEnum):
    """Why a person was not transferred."""

    NOT_FOUND = "not_found"
    DUPLICATE_IN_TARGET = "duplicate_in_target"
