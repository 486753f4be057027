# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class SpecializedAgent(OpenEnum):
    """An agent built for one kind of task. Other names are passed on as they are."""

    QUICK_PEOPLE_SEARCH = "quick_people_search"
    DEEP_PEOPLE_SEARCH = "deep_people_search"
    PEOPLE_SCORING = "people_scoring"
    COMPETITOR_POST_ENGAGEMENT = "competitor_post_engagement"
    COMPETITOR_REP_ENGAGEMENT = "competitor_rep_engagement"
    CONTENT_INTELLIGENCE = "content_intelligence"
    ENGAGEMENT_EXPANSION = "engagement_expansion"
