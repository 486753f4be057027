# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ModelType(OpenEnum):
    """A slot that a model can fill."""

    CHEAP_MODEL = "CHEAP_MODEL"
    FAST_MODEL = "FAST_MODEL"
    SMART_MODEL = "SMART_MODEL"
    REASONING_MODEL = "REASONING_MODEL"
    VISION_MODEL = "VISION_MODEL"
