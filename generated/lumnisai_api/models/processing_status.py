# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ProcessingStatus(OpenEnum):
    """How far a file is processed. Not settled: `completed`, `partial_success` and `error` are taken to be final."""

    PENDING = "pending"
    PARSING = "parsing"
    EMBEDDING = "embedding"
    COMPLETED = "completed"
    PARTIAL_SUCCESS = "partial_success"
    ERROR = "error"
