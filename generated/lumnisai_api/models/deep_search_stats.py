# Written by `make generate` from openapi.yaml. Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..types import (
    UNSET,
    Field,
    Model,
    Ref,
    Unset,
    straight,
)

if TYPE_CHECKING:
    from .posts_search_stats import PostsSearchStats


@straight
@define(init=False, repr=False, eq=False, getstate_setstate=False)
class DeepSearchStats(Model):
    """Figures of a deep search.

    Attributes:
        fast_filter_passed: People who passed the first filter.
        fast_filter_excluded: People whom the first filter rejected.
        pending_deep_validation: People waiting for validation.
        batches_complete: Batches done.
        batches_total: Batches planned.
        posts_search: Figures of the search in posts, when there was one.
        job_signal_prefilter_stats: Companies found and confirmed, and decision makers, when job ads were searched; free-form. Not settled:
            its keys.

    """

    fast_filter_passed: int | None
    fast_filter_excluded: int | None
    pending_deep_validation: int | None
    batches_complete: int | None
    batches_total: int | None
    posts_search: PostsSearchStats | None
    job_signal_prefilter_stats: dict[str, Any] | None

    _fields: ClassVar[Mapping[str, Field]] = {
        "fast_filter_passed": Field("fast_filter_passed"),
        "fast_filter_excluded": Field("fast_filter_excluded"),
        "pending_deep_validation": Field("pending_deep_validation"),
        "batches_complete": Field("batches_complete"),
        "batches_total": Field("batches_total"),
        "posts_search": Field("posts_search", Ref("posts_search_stats", "PostsSearchStats")),
        "job_signal_prefilter_stats": Field("job_signal_prefilter_stats"),
    }

    def __init__(
        self,
        *,
        fast_filter_passed: int | None | Unset = UNSET,
        fast_filter_excluded: int | None | Unset = UNSET,
        pending_deep_validation: int | None | Unset = UNSET,
        batches_complete: int | None | Unset = UNSET,
        batches_total: int | None | Unset = UNSET,
        posts_search: PostsSearchStats | Mapping[str, Any] | None | Unset = UNSET,
        job_signal_prefilter_stats: Mapping[str, Any] | None | Unset = UNSET,
    ) -> None:
        wire = self._start()
        if fast_filter_passed is not UNSET:
            wire["fast_filter_passed"] = fast_filter_passed
        if fast_filter_excluded is not UNSET:
            wire["fast_filter_excluded"] = fast_filter_excluded
        if pending_deep_validation is not UNSET:
            wire["pending_deep_validation"] = pending_deep_validation
        if batches_complete is not UNSET:
            wire["batches_complete"] = batches_complete
        if batches_total is not UNSET:
            wire["batches_total"] = batches_total
        if posts_search is not UNSET:
            wire["posts_search"] = posts_search
        if job_signal_prefilter_stats is not UNSET:
            wire["job_signal_prefilter_stats"] = job_signal_prefilter_stats
