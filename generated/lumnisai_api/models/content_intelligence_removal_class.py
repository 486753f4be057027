# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContentIntelligenceRemovalClass(OpenEnum):
    """Why a post was set aside."""

    HIRING = "hiring"
    PERSONAL = "personal"
    PROMO = "promo"
    BAIT = "bait"
    NO_SUBSTANCE = "no_substance"
    UNCLASSIFIED = "unclassified"
