"""Search over files."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from file_api import hits, processed, search, upload

from lumnisai.local.relevance import question_words, rarity, score, searchable, words_of


def test_the_best_file_comes_first(api: httpx.Client) -> None:
    for name, text in (
        ("weather.txt", "It rained on Monday.\n\nThe revenue of umbrellas rose."),
        ("north.txt", "Revenue in the north: 1200.\n\nThe north has the most revenue of all regions."),
        ("south.txt", "The south was quiet."),
    ):
        processed(api, upload(api, name, text.encode())["file_id"])
    found = search(api, "What is the revenue in the North?")
    assert [one["file"]["file_name"] for one in found["results"]] == ["north.txt", "weather.txt"]
    assert found["query"] == "What is the revenue in the North?"
    assert found["total_count"] == 2
    assert found["processing_time_ms"] >= 0
    scores = [one["overall_score"] for one in found["results"]]
    assert 1 >= scores[0] > scores[1] > 0
    best = found["results"][0]["chunks"]
    assert [one["similarity_score"] for one in best] == sorted((one["similarity_score"] for one in best), reverse=True)
    assert best[0]["similarity_score"] == scores[0]
    assert {one["chunk_index"] for one in best} == {0, 1}
    assert all(one["token_count"] and one["start_line"] for one in best)
    assert not [name for one in best for name in one if name.startswith("_")]
    assert search(api, "What is the revenue in the North?")["results"] == found["results"]


def test_search_is_bounded_and_narrowed(api: httpx.Client) -> None:
    for number in range(4):
        file_id = upload(api, f"{number}.txt", b"salmon " * (number + 1), tags=f"t{number},fish")["file_id"]
        processed(api, file_id)
    processed(api, upload(api, "table.csv", b"salmon,trout\n1,2", tags="fish")["file_id"])
    assert search(api, "salmon", limit=2)["total_count"] == 5
    assert len(hits(api, "salmon", limit=2)) == 2
    assert hits(api, "salmon", file_types=[".CSV"]) == ["table.csv"]
    assert hits(api, "salmon", tags=["T1"]) == ["1.txt"]
    assert sorted(hits(api, "salmon", tags=["t1", "t2"], file_types=["txt", "csv"])) == ["1.txt", "2.txt"]
    assert hits(api, "salmon", tags=["none"]) == []
    least = search(api, "salmon")["results"][1]["overall_score"]
    assert all(one["overall_score"] >= least for one in search(api, "salmon", min_score=least)["results"])
    assert len(hits(api, "salmon", min_score=least)) == 2
    assert hits(api, "salmon", min_score=1) == []
    assert hits(api, "???") == hits(api, "carp") == []


@pytest.mark.parametrize("more", [{"query": ""}, {"query": "  "}, {"limit": 0}, {"limit": 51}, {"min_score": 1.1}])
def test_an_impossible_search_is_refused(api: httpx.Client, more: dict[str, Any]) -> None:
    assert api.post("/v1/files/search", json={"query": "x"} | more).status_code == 422


def test_a_user_finds_own_files_and_those_of_the_tenant(api: httpx.Client, other_tenant: httpx.Client) -> None:
    for name, form in (
        ("shared.txt", {}),
        ("ada.txt", {"scope": "user", "user_id": "ada@example.com"}),
        ("bob.txt", {"scope": "user", "user_id": "bob"}),
    ):
        processed(api, upload(api, name, b"A common herring.", **form)["file_id"])
    processed(other_tenant, upload(other_tenant, "foreign.txt", b"A common herring.")["file_id"])
    assert set(hits(api, "herring", user_id="ADA@example.com")) == {"shared.txt", "ada.txt"}
    assert hits(api, "herring", user_id="nobody") == ["shared.txt"]
    assert len(hits(api, "herring")) == 3
    assert hits(other_tenant, "herring") == ["foreign.txt"]


def test_words_are_compared_whatever_their_case_and_number() -> None:
    assert words_of("ÜBER Straße list_threads invoices policies glass") == [
        "über",
        "strasse",
        "list",
        "thread",
        "invoice",
        "policy",
        "glass",
    ]
    assert words_of("東京 tower") == ["東", "京", "tower"]
    assert question_words("What is the what of it?") == ["what", "is", "the", "of", "it"]
    assert question_words("What is the invoice of the invoices?") == ["invoice"]


def test_scores_grow_with_rare_and_repeated_words() -> None:
    weights = {"herring": rarity(1, 100), "fish": rarity(90, 100)}
    rare, common = (score(searchable(text), weights) for text in ("a herring", "a fish"))
    assert 0 < common < rare < score(searchable("a herring, a fish"), weights) < 1
    assert score(searchable("herring herring"), weights) > rare
    assert score(searchable("herrings"), weights) > 0
    assert score(searchable("sherringham"), weights) == score("", weights) == score(" x ", {}) == 0
