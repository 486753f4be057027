# Written by `make generate` from lumnisai/_async/resources/sequences.py. Do not edit.
"""Outreach in steps: templates, executions, approvals, limits."""

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
    """Outreach in steps: templates, executions, approvals, limits."""

    @cached_property
    def templates(self) -> SequenceTemplates:
        """Templates of sequences."""
        return SequenceTemplates(self._view)

    @cached_property
    def executions(self) -> SequenceExecutions:
        """Prospects on their way through a sequence."""
        return SequenceExecutions(self._view)

    @cached_property
    def approvals(self) -> SequenceApprovals:
        """Steps that wait for a decision."""
        return SequenceApprovals(self._view)

    @cached_property
    def step_executions(self) -> SequenceStepExecutions:
        """Single steps of executions."""
        return SequenceStepExecutions(self._view)

    @cached_property
    def rate_limits(self) -> SequenceRateLimits:
        """How much may still be sent."""
        return SequenceRateLimits(self._view)

    def poll(
        self,
        *,
        requests: Sequence[
            ExecutionsRequestItem | Mapping[str, Any] | MetricsRequestItem | ApprovalsRequestItem | RateLimitsRequestItem
        ],
        user_id: UserId | None = None,
    ) -> BatchPollResponse:
        """Read several things in one call.

        Args:
            requests: What to read; at most 10 items.
            user_id: Whose; on a view of a user it may be left out.
        """
        user = self._subject("batch_poll_sequences", user_id)
        body = BatchPollRequest(requests=poll_requests(requests))
        return self._send(batch_poll_sequences(body=body, user_id=user))
