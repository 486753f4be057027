# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class NetworkDistance(OpenEnum):
    """How far a person is from the user in the LinkedIn network. In upper case on the wire."""

    FIRST_DEGREE = "FIRST_DEGREE"
    SECOND_DEGREE = "SECOND_DEGREE"
    THIRD_DEGREE = "THIRD_DEGREE"
    OUT_OF_NETWORK = "OUT_OF_NETWORK"
