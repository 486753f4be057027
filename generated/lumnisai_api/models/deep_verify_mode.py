# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class DeepVerifyMode(OpenEnum):
    """When facts that a profile can't prove are checked on the web. `auto` checks where a classifier says that the web is needed, `always` checks all criteria that aren't about the profile, `off` keeps to the old behaviour. Not settled: what exactly `off` does."""

    OFF = "off"
    AUTO = "auto"
    ALWAYS = "always"
