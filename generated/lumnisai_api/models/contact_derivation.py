# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContactDerivation(OpenEnum):
    """Whether a contact was read off a page, or inferred from the pattern of others."""

    FOUND_DIRECTLY = "found_directly"
    PATTERN_DERIVED = "pattern_derived"
