# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class ContentIntelligenceOutputName(OpenEnum):
    """An artifact that the agent `content_intelligence` makes."""

    TOP_POSTS = "top_posts"
    POST_IDEAS = "post_ideas"
    ENGAGEMENT_ANALYSIS = "engagement_analysis"
