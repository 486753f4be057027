# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class SharePermission(OpenEnum):
    """What a share allows: to see a template, to use it, or to change it. Presumably each includes those before it."""

    VIEW = "view"
    USE = "use"
    EDIT = "edit"
