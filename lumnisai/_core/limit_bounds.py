"""Limits that stand in the contract, each with its place there."""

from __future__ import annotations

from collections.abc import Iterator

# name, value, unit, period, and the place: a property of a schema or a parameter of an operation, and the keyword.
_Row = tuple[str, float, str, str | None, str]

# Parameters of the specialized agents: least, most (None: no figure is known), and what is counted.
_AGENTS: dict[str, tuple[tuple[str, float, float | None, str], ...]] = {
    "quick_people_search": (("limit", 1, 100, "people"),),
    "deep_people_search": (
        ("requested_candidates", 1, 1000, "people"),
        ("posts_max_results", 1, 500, "posts"),
        ("posts_max_keywords", 1, 20, "keywords"),
        ("posts_max_reactors", 1, 5000, "people"),
        ("posts_max_comments", 1, 5000, "comments"),
        ("engagement_score_weight", 0, 0.3, "share of the score"),
        ("direct_posts_max_reactors", 0, 5000, "people"),
        ("direct_posts_max_comments", 0, 5000, "comments"),
        ("max_candidates_per_company", 1, 1000, "people"),
        ("exa_results_per_query", 1, None, "results"),
    ),
    "competitor_post_engagement": (
        ("limit", 1, 1000, "people"),
        ("max_competitors", 1, 50, "companies"),
        ("max_execs_per_target", 1, 20, "people"),
        ("max_posts_per_target", 1, 20, "posts"),
        ("max_reactors_per_post", 1, 5000, "people"),
        ("max_comments_per_post", 1, 100, "comments"),
    ),
    "competitor_rep_engagement": (
        ("limit", 1, 1000, "people"),
        ("max_competitors", 1, 50, "companies"),
        ("max_reps_per_competitor", 1, 100, "people"),
        ("max_engagements_per_rep", 1, 1000, "reactions and comments"),
    ),
    "content_intelligence": (("limit", 1, 1000, "people"), ("exa_results_per_query", 1, None, "results")),
    "engagement_expansion": (
        ("limit", 1, None, "people"),
        ("hops", 1, None, "rounds"),
        ("posts_per_hop", 1, None, "posts"),
        ("people_per_next_hop", 1, None, "people"),
    ),
}

# The highest number a day that an account may be given.
_ACCOUNT = (
    *(("connection_request", 500, "connection requests"), ("message", 150, "messages"), ("inmail", 1000, "InMails")),
    *(("view_profile", 200, "profile views"), ("like_post", 100, "likes"), ("comment_post", 50, "comments")),
)

_MOST: tuple[tuple[str, float, str, str], ...] = (
    ("lists.limit", 100, "items", "parameters.Limit maximum"),
    ("idempotency.key", 255, "characters", "parameters.IdempotencyKey maxLength"),
    ("threads.title", 500, "characters", "CreateThreadRequest.title maxLength"),
    ("feedback.feedback_text", 5000, "characters", "CreateFeedbackRequest.feedback_text maxLength"),
    ("external_api_keys.api_key", 2000, "characters", "StoreApiKeyRequest.api_key maxLength"),
    ("external_api_keys.key_name", 100, "characters", "StoreApiKeyRequest.key_name maxLength"),
    ("mcp_servers.name", 255, "characters", "MCPServerCreateRequest.name maxLength"),
    ("mcp_servers.description", 1000, "characters", "MCPServerCreateRequest.description maxLength"),
    ("mcp_servers.command", 255, "characters", "MCPServerCreateRequest.command maxLength"),
    ("mcp_servers.url", 1024, "characters", "MCPServerCreateRequest.url maxLength"),
    ("files.search.limit", 50, "results", "FileSearchRequest.limit maximum"),
    ("skills.name", 1000, "characters", "SkillCreateRequest.name maxLength"),
    ("skills.category", 100, "characters", "SkillCreateRequest.category maxLength"),
    ("skills.version", 20, "characters", "SkillCreateRequest.version maxLength"),
    ("people.quick_search.limit", 100, "people", "PeopleSearchRequest.limit maximum"),
    ("people.posts_preview.post_urls", 50, "posts", "PostPreviewRequest.post_urls maxItems"),
    ("enrichment.prospects", 50, "people", "ContactEnrichRequest.prospects maxItems"),
    ("sequences.poll.requests", 10, "requests", "BatchPollRequest.requests maxItems"),
    ("sequences.poll.project_ids", 20, "projects", "ExecutionsParams.project_ids maxItems"),
    ("sequences.poll.limit", 100, "items", "ExecutionsParams.limit maximum"),
    ("sequences.executions.batch", 100, "executions", "BatchExecutionRequest.execution_ids maxItems"),
    ("sequences.executions.engagement_status", 500, "executions", "EngagementStatusRequest.execution_ids maxItems"),
    ("messaging.escalation_days", 30, "days", "LinkedInSendRequest.escalation_days maximum"),
    ("messaging.prior_contact.message_limit", 20, "messages", "CheckPriorContactRequest.message_limit maximum"),
    ("messaging.prior_contact_batch.prospects", 50, "people", "BatchCheckPriorContactRequest.prospects maxItems"),
    ("messaging.prior_contact_batch.message_limit", 10, "messages", "BatchCheckPriorContactRequest.message_limit maximum"),
    ("crm.match.linkedin_urls", 1000, "profiles", "CrmMatchBatchRequest.linkedin_urls maxItems"),
    ("contact_relationships.limit", 500, "contacts", "list_contact_relationships.limit maximum"),
)


def bounds() -> Iterator[_Row]:
    """Yield name, value, unit, period and source of each limit in the contract."""
    for name, value, unit, place in _MOST:
        yield f"{name}.most", value, unit, None, f"contract: {place}"
    yield "messaging.send_rate_per_day.most", 100, "messages", "day", "contract: BatchSendRequest.send_rate_per_day maximum"
    yield "email.daily_send_cap.least", 1, "emails", "day", "contract: MailboxUpdateRequest.daily_send_cap minimum"
    for action, value, unit in _ACCOUNT:
        place = f"contract: LinkedInAccountRateLimits.{action} maximum"
        yield f"sequences.account_daily.{action}.most", value, unit, "day", place
    for agent, parameters in _AGENTS.items():
        schema = "".join(part.capitalize() for part in agent.split("_")) + "Params"
        for parameter, least, most, unit in parameters:
            yield f"agents.{agent}.{parameter}.least", least, unit, None, f"contract: {schema}.{parameter} minimum"
            if most is not None:
                yield f"agents.{agent}.{parameter}.most", most, unit, None, f"contract: {schema}.{parameter} maximum"
