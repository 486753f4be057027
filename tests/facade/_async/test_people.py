"""The resources `people` and `enrichment`."""

from __future__ import annotations

import pytest

from lumnisai import AsyncClient, ValidationError
from lumnisai.models import ContactEnrichPersonInput
from lumnisai.types import PeopleDataSource

POST = "https://www.linkedin.com/posts/lena-vogt_streaming-activity-7301122334455667788-aB3d"
GONE = "https://www.linkedin.com/posts/nobody_gone-activity-7301122334455660000-zZ9x"


async def test_people_are_found_in_the_databases_asked(client: AsyncClient) -> None:
    found = await client.people.quick_search("data engineers in Berlin", limit=3, data_sources=[PeopleDataSource.PDL])
    assert [person.source for person in found.candidates] == ["PDL"] * 3
    assert found.candidates[0].city == "Berlin"
    assert found.applied_filters.cities is not None
    assert (found.applied_filters.cities.values, found.applied_filters.cities.logic) == (["Berlin"], "or")
    assert found.total_found > 3
    assert len((await client.people.quick_search("founders")).candidates) == 20


async def test_neither_user_nor_scope_matters(alice: AsyncClient, tenant: AsyncClient) -> None:
    one, other = await alice.people.quick_search("founders"), await tenant.people.quick_search("founders")
    assert one == other


async def test_a_search_out_of_range_is_refused_before_it_is_sent(client: AsyncClient) -> None:
    with pytest.raises(ValidationError, match="limit must be a whole number from 1 to 100; got 101") as caught:
        await client.people.quick_search("founders", limit=101)
    assert (caught.value.code, caught.value.attempts) == ("INVALID_LIMIT", 0)
    with pytest.raises(ValidationError, match="'XING' is not known"):
        await client.people.quick_search("founders", data_sources=["XING"])


async def test_missing_keys_have_codes(client: AsyncClient, tenant: AsyncClient) -> None:
    await tenant.external_api_keys.update_mode("byo_keys")
    with pytest.raises(ValidationError) as none:
        await client.people.quick_search("founders")
    assert none.value.code == "NO_DATA_SOURCES"
    with pytest.raises(ValidationError) as blind:
        await client.people.preview_linkedin_posts([POST])
    assert blind.value.code == "NO_CRUSTDATA_KEY"
    await tenant.external_api_keys.store(provider="PDL_API_KEY", api_key="k-123")
    with pytest.raises(ValidationError, match=r"Available: \['PDL'\]") as missing:
        await client.people.quick_search("founders", data_sources=["CORESIGNAL"])
    assert missing.value.code == "SOURCES_NOT_AVAILABLE"


async def test_posts_are_previewed_each_by_itself(client: AsyncClient) -> None:
    posts = (await client.people.preview_linkedin_posts([GONE, POST])).posts
    assert [(post.url, post.status) for post in posts] == [(GONE, "error"), (POST, "success")]
    assert posts[0].error == "The post was not found."
    assert posts[1].author_name == "Lena Vogt"
    with pytest.raises(ValidationError, match="at most 50 posts; it holds 51"):
        await client.people.preview_linkedin_posts([POST] * 51)


async def test_contacts_are_enriched_and_charged_once(client: AsyncClient) -> None:
    people = [ContactEnrichPersonInput(email="jane.roe@acme.test"), {"full_name": "Jane"}]
    first = await client.enrichment.enrich_contacts(people, enrich_mobile=False, only_verified_mobile=True)
    assert first.total_cost == 1
    assert [(one.index, one.matched, one.error_code) for one in first.results] == [
        (0, True, None),
        (1, False, "INVALID_DATAPOINTS"),
    ]
    assert first.results[0].person is not None
    assert first.results[0].person["email"] == "jane.roe@acme.test"
    again = await client.enrichment.enrich_contacts(people, only_verified_email=True, deep_web_fallback=False)
    assert (again.total_cost, again.results[0].free_enrichment) == (0, True)


async def test_the_same_key_makes_the_same_look_up(client: AsyncClient) -> None:
    calls = [await client.enrichment.enrich_contacts([{"email": "a@b.test"}], idempotency_key="once") for _ in range(2)]
    assert [call.total_cost for call in calls] == [1, 1]


async def test_a_list_that_is_empty_is_refused_by_the_server(client: AsyncClient) -> None:
    with pytest.raises(ValidationError, match="must not be empty") as caught:
        await client.enrichment.enrich_contacts([])
    assert caught.value.status_code == 422
