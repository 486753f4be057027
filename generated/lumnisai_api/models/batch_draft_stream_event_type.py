# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class BatchDraftStreamEventType(OpenEnum):
    """What an event of a batch draft stream tells."""

    JOB_STARTED = "job_started"
    PROGRESS = "progress"
    DRAFT_CREATED = "draft_created"
    ERROR = "error"
    COMPLETE = "complete"
