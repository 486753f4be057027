"""Look-ups that answer at once: people, posts, contact details."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

POST = "https://www.linkedin.com/posts/lena-vogt-example_streaming-activity-7301122334455667788-aB3d"
GONE = "https://www.linkedin.com/posts/nobody_gone-activity-7301122334455660000-zZ9x"


def search(api: httpx.Client, query: str = "data engineers in Berlin", **more: Any) -> httpx.Response:
    return api.post("/v1/people/quick-search", json={"query": query, **more})


def preview(api: httpx.Client, *urls: str) -> httpx.Response:
    return api.post("/v1/people/posts/preview", json={"post_urls": urls})


def enrich(api: httpx.Client, *prospects: dict[str, Any], **more: Any) -> dict[str, Any]:
    answer = api.post("/v1/enrichment/contact", json={"prospects": prospects, **more})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def bring_own_keys(api: httpx.Client, *providers: str) -> None:
    """Let the tenant use nothing but the keys it stores."""
    assert api.patch("/v1/external-api-keys/mode", json={"mode": "byo_keys"}).is_success
    for provider in providers:
        body = {"provider": provider, "api_key": "k-123"}
        assert api.post("/v1/external-api-keys", json=body).is_success


def coded(answer: httpx.Response) -> tuple[int, str, str]:
    error = answer.json()["detail"]["error"]
    return answer.status_code, error["code"], error["message"]


def test_a_search_is_understood_and_gives_the_same_people_each_time(api: httpx.Client) -> None:
    one, other = search(api, limit=5).json(), search(api, limit=5).json()
    assert one == other
    assert len(one["candidates"]) == 5
    assert one["applied_filters"]["job_titles"]["values"] == ["Data Engineer"]
    assert {person["country"] for person in one["candidates"]} == {"Germany"}
    assert one["data_sources_used"] == ["PDL", "CORESIGNAL", "CRUST_DATA"]
    assert len(search(api).json()["candidates"]) == 20
    paid = [person for person in one["candidates"] if person.get("salary_range")]
    assert {person["source"] for person in paid} == {"CORESIGNAL"}


def test_a_search_asks_only_the_databases_it_is_told_to(api: httpx.Client) -> None:
    found = search(api, data_sources=["PDL"]).json()
    assert found["data_sources_used"] == ["PDL"]
    assert {person["source"] for person in found["candidates"]} == {"PDL"}
    assert search(api, data_sources=[]).json()["data_sources_used"] == ["PDL", "CORESIGNAL", "CRUST_DATA"]


@pytest.mark.parametrize("more", [{"limit": 0}, {"limit": 101}, {"data_sources": ["XING"]}])
def test_a_search_out_of_range_is_refused(api: httpx.Client, more: dict[str, Any]) -> None:
    assert search(api, **more).status_code == 422


def test_a_tenant_with_keys_of_its_own_reaches_what_it_has_keys_for(api: httpx.Client, other_tenant: httpx.Client) -> None:
    bring_own_keys(api)
    assert coded(search(api))[:2] == (400, "NO_DATA_SOURCES")
    assert coded(preview(api, POST))[:2] == (400, "NO_CRUSTDATA_KEY")
    bring_own_keys(api, "PDL_API_KEY", "CORESIGNAL_API_KEY")
    assert search(api).json()["data_sources_used"] == ["PDL", "CORESIGNAL"]
    status, code, message = coded(search(api, data_sources=["PDL", "CRUST_DATA"]))
    assert (status, code) == (400, "SOURCES_NOT_AVAILABLE")
    assert message.endswith("Available: ['PDL', 'CORESIGNAL']")
    bring_own_keys(api, "CRUSTDATA_API_KEY")
    assert preview(api, POST).status_code == 200
    assert search(other_tenant).status_code == 200


def test_posts_are_shown_in_order_and_those_that_cannot_be_read_say_why(api: httpx.Client) -> None:
    posts = preview(api, GONE, POST, "https://example.com/a").json()["posts"]
    assert [(post["url"], post["status"]) for post in posts[:2]] == [(GONE, "error"), (POST, "success")]
    assert posts[0]["error"] == "The post was not found."
    assert posts[2]["error"] == "This is not the address of a LinkedIn post."
    assert posts[1]["author_name"] == "Lena Vogt Example"
    assert posts[1]["date_posted"].startswith("2025-02-")
    assert posts[1]["total_reactions"] == sum(posts[1]["reactions_by_type"].values())


def test_there_are_one_to_fifty_posts(api: httpx.Client) -> None:
    assert preview(api).status_code == 422
    assert preview(api, *[POST] * 51).status_code == 422


def test_a_person_is_looked_up_once_and_free_from_then_on(api: httpx.Client, other_tenant: httpx.Client) -> None:
    jane = {"email": "jane.roe@acme.test"}
    first = enrich(api, jane)
    assert first["total_cost"] == 1
    (result,) = first["results"]
    assert (result["index"], result["matched"], result["free_enrichment"]) == (0, True, False)
    assert (result["person"]["email"], result["person"]["full_name"]) == ("jane.roe@acme.test", "Jane Roe")
    again = enrich(api, jane)
    assert (again["total_cost"], again["results"][0]["free_enrichment"]) == (0, True)
    assert again["results"][0]["person"] == result["person"]
    assert enrich(other_tenant, jane)["total_cost"] == 1


def test_each_person_has_a_place_and_a_reason(api: httpx.Client) -> None:
    found = enrich(
        api,
        {"full_name": "Tomas Lind"},
        {"linkedin_url": "https://www.linkedin.com/company/acme"},
        {"linkedin_url": "https://www.linkedin.com/in/nobody-at-all"},
        {"first_name": "Ada", "last_name": "Berg", "company_name": "Nordpumpe", "company_website": "nordpumpe.example"},
        {"person_id": "pdl_1"},
        {"full_name": "  ", "email": None},
        only_verified_email=False,
    )
    codes = [result["error_code"] for result in found["results"]]
    assert codes == ["INVALID_DATAPOINTS", "URL_RESOLUTION_FAILED", "NO_MATCH", None, None, "INVALID_DATAPOINTS"]
    assert [result["index"] for result in found["results"]] == list(range(6))
    assert found["results"][3]["person"]["email"] == "ada.berg@nordpumpe.example"
    assert found["total_cost"] == 2


def test_an_address_that_is_not_verified_is_kept_and_paid_for_only_on_request(api: httpx.Client) -> None:
    people = [{"linkedin_url": f"https://www.linkedin.com/in/ada-{n}"} for n in range(30)]
    strict = enrich(api, *people)
    missed = [result for result in strict["results"] if not result["matched"]]
    assert missed
    assert strict["total_cost"] == 30 - len(missed)
    assert all(result["deep_web_findings"][0]["channel"] == "email" for result in missed)
    plain = enrich(api, *people, deep_web_fallback=False)
    assert all(result["deep_web_findings"] is None for result in plain["results"])
    assert plain["total_cost"] == 0
    loose = enrich(api, *people, only_verified_email=False)
    assert all(result["matched"] for result in loose["results"])
    assert loose["total_cost"] == len(missed)


def test_mobile_numbers_cost_more_and_are_charged_once(api: httpx.Client) -> None:
    people = [{"email": f"ada{n}@acme.test"} for n in range(20)]
    found = enrich(api, *people, enrich_mobile=True)
    with_mobile = [result for result in found["results"] if result["person"].get("mobile")]
    assert 0 < len(with_mobile) < 20
    assert found["total_cost"] == 10 * len(with_mobile) + 20 - len(with_mobile)
    assert enrich(api, *people, enrich_mobile=True)["total_cost"] == 0
    verified = enrich(api, *people, enrich_mobile=True, only_verified_mobile=True)["results"]
    assert all(result["person"].get("mobile_status", "verified") == "verified" for result in verified)


def test_there_are_one_to_fifty_people(api: httpx.Client) -> None:
    for count in (0, 51):
        body = {"prospects": [{"email": "a@b.test"}] * count}
        assert api.post("/v1/enrichment/contact", json=body).status_code == 422


def test_the_answers_say_that_they_are_worked_out(api: httpx.Client) -> None:
    contact = api.post("/v1/enrichment/contact", json={"prospects": [{"email": "a@b.test"}]})
    for answer in (search(api), preview(api, POST), contact):
        assert answer.headers["x-lumnisai-local"] == "stateful"
