# Written by `make generate` from lumnisai/_async/resources/sequences.py. Do not edit.
"""Outreach in steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from lumnisai._core.scope import UserId
from lumnisai._core.sequence_fields import poll_requests
from lumnisai._sync.resource import Resource
from lumnisai._sync.resources.sequence_approvals import SequenceApprovals
from lumnisai._sync.resources.sequence_executions import SequenceExecutions
from lumnisai._sync.resources.sequence_rate_limits import SequenceRateLimits
from lumnisai._sync.resources.sequence_step_executions import SequenceStepExecutions
from lumnisai._sync.resources.sequence_templates import SequenceTemplates
from lumnisai_api.api.sequences.batch_poll_sequences import batch_poll_sequences
from lumnisai_api.models.batch_poll_request import BatchPollRequest

if TYPE_CHECKING:
    from lumnisai_api.models import (
        ApprovalsRequestItem,
        BatchPollResponse,
        ExecutionsRequestItem,
        MetricsRequestItem,
        RateLimitsRequestItem,
    )


class Sequences(Resource):
    """Outreach in steps: a template says what is done, an execution does it for one person."""

    @cached_property
    def templates(self) -> SequenceTemplates:
        """Steps and the links between them."""
        return SequenceTemplates(self._view)

    @cached_property
    def executions(self) -> SequenceExecutions:
        """Templates at work, one execution per person."""
        return SequenceExecutions(self._view)

    @cached_property
    def approvals(self) -> SequenceApprovals:
        """Steps that wait for a person's decision."""
        return SequenceApprovals(self._view)

    @cached_property
    def step_executions(self) -> SequenceStepExecutions:
        """The single steps of executions."""
        return SequenceStepExecutions(self._view)

    @cached_property
    def rate_limits(self) -> SequenceRateLimits:
        """How much may be done a day, and how much of it is used up."""
        return SequenceRateLimits(self._view)

    def poll(
        self,
        *,
        requests: Sequence[
            ExecutionsRequestItem | Mapping[str, Any] | MetricsRequestItem | ApprovalsRequestItem | RateLimitsRequestItem
        ],
        user_id: UserId | None = None,
    ) -> BatchPollResponse:
        """Read several things of several projects in one call.

        Args:
            requests: At most 10, each with an `id` of your own choice, a `type` (`executions`, `metrics`, `approvals` or
                `rate_limits`) and its `params`: at most 20 `project_ids`, and a `limit` of at most 100.
            user_id: Who asks.

        Returns:
            An answer for each request, with its `id`; one that failed has the type `error` and spoils no other.

        Raises:
            ValidationError: There are no requests, too many, two with one id, or one goes beyond a limit.
        """
        user = self._subject("batch_poll_sequences", user_id)
        body = BatchPollRequest(requests=poll_requests(requests))
        return self._send(batch_poll_sequences(body=body, user_id=user))
