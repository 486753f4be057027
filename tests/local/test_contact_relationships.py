"""How well a user knows people, worked out over time and kept for a day."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
from local_api import ManualClock, client_of

from lumnisai.local.server import Served

ADA = "ada@example.com"


def relationships(api: httpx.Client, **query: Any) -> dict[str, Any]:
    answer: dict[str, Any] = api.get("/v1/contact-relationships", params={"user_id": ADA, **query}).json()
    return answer


def test_figures_are_worked_out_kept_and_grow_stale(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    with client_of(make_platform(time_scale=1, clock=clock)) as api:
        assert relationships(api)["status"] == "not_connected"
        api.post("/v1/integrations/connections/initiate", json={"user_id": ADA, "app_name": "GMAIL"})
        clock.advance(2)
        first = relationships(api)
        assert (first["status"], first["contacts"], first["provider"]) == ("computing", [], "gmail")
        assert relationships(api, force_refresh=True)["status"] == "computing"
        clock.advance(3)
        ready = relationships(api)
        assert (ready["status"], ready["is_cached"], len(ready["contacts"])) == ("ready", True, 50)
        assert ready["cached_at"] == "2026-03-02T09:30:05.000000+00:00"
        assert ready["stale_after"] == "2026-03-03T09:30:05.000000+00:00"
        assert relationships(api, force_refresh=True)["status"] == "computing"
        clock.advance(24 * 3600 + 3)
        assert relationships(api)["status"] == "computing"


def test_a_page_holds_at_most_500_contacts(api: httpx.Client) -> None:
    for limit in (0, 501):
        answer = api.get("/v1/contact-relationships", params={"user_id": ADA, "limit": limit})
        assert answer.status_code == 422
    assert api.get("/v1/contact-relationships", params={"user_id": ADA, "provider": "fax"}).status_code == 422


def test_figures_add_up(api: httpx.Client) -> None:
    api.post("/v1/integrations/connections/initiate", json={"user_id": ADA, "app_name": "GMAIL"})
    for contact in relationships(api, limit=500)["contacts"]:
        assert contact["sent"] + contact["received"] > 0
        assert contact["is_bidirectional"] == (min(contact["sent"], contact["received"]) > 0)
        assert ("calendar" in contact["sources"]) == (contact["meeting_count"] > 0)
        assert 0 <= contact["relationship_score"] <= 1
