# Written by `make generate` from openapi.yaml. Do not edit.

from ..types import OpenEnum


class PostsDateRange(OpenEnum):
    """A time window that ends now. Keyword search in posts (agents `deep_people_search` and `competitor_post_engagement`) goes back one year at most: `past-2-years` and `past-3-years` act as `past-year` there, and `past-6-months` is cut to the exact window afterwards, which may give fewer hits. Only `competitor_rep_engagement` uses the long windows in full, about three years. Not settled: what `content_intelligence` makes of windows beyond a year."""

    PAST_24H = "past-24h"
    PAST_WEEK = "past-week"
    PAST_MONTH = "past-month"
    PAST_QUARTER = "past-quarter"
    PAST_6_MONTHS = "past-6-months"
    PAST_YEAR = "past-year"
    PAST_2_YEARS = "past-2-years"
    PAST_3_YEARS = "past-3-years"
