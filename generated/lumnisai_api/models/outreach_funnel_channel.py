# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class OutreachFunnelChannel(OpenEnum):
    """Keys of `by_channel` in `OutreachStats`."""

    LINKEDIN = "linkedin"
    INMAIL = "inmail"
    EMAIL = "email"
