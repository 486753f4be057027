# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class CrmSyncAction(OpenEnum):
    """Whether a record was found (`linked`) or made (`created`)."""

    LINKED = "linked"
    CREATED = "created"
