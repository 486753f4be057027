"""People of a tenant over HTTP."""

from __future__ import annotations

import uuid

import httpx
import pytest
from local_api import run


def create(api: httpx.Client, email: str, **names: str) -> dict[str, str]:
    answer = api.post("/v1/users", json={"email": email, **names})
    assert answer.status_code == 200
    user: dict[str, str] = answer.json()
    return user


def test_a_user_is_found_by_id_and_by_email_however_written(api: httpx.Client) -> None:
    user = create(api, "Ada@Example.com", first_name="Ada")
    for identifier in (user["id"], user["id"].upper(), "Ada@Example.com", "ada@example.com"):
        assert api.get(f"/v1/users/{identifier}").json() == user


def test_creating_an_existing_user_gives_the_user_back_unchanged(api: httpx.Client) -> None:
    first = create(api, "ada@example.com", first_name="Ada")
    assert create(api, "ADA@example.com", first_name="Eve") == first
    assert api.get("/v1/users").json()["pagination"]["total"] == 1


def test_only_the_given_names_change(api: httpx.Client) -> None:
    create(api, "ada@example.com", first_name="Ada", last_name="Byron")
    changed = api.put("/v1/users/ada@example.com", json={"last_name": "Lovelace"}).json()
    assert (changed["first_name"], changed["last_name"]) == ("Ada", "Lovelace")
    assert api.get("/v1/users/ada@example.com").json() == changed


def test_an_address_that_is_none_is_refused(api: httpx.Client) -> None:
    answer = api.post("/v1/users", json={"email": "nobody"})
    assert answer.json()["detail"][0]["msg"] == "must be an email address"


def test_pages_of_users_say_where_they_stand(api: httpx.Client) -> None:
    for number in range(3):
        create(api, f"u{number}@example.com")
    first, last = (api.get("/v1/users", params={"page": page, "page_size": 2}).json() for page in (1, 2))
    assert [one["email"] for one in first["users"] + last["users"]] == [f"u{n}@example.com" for n in (2, 1, 0)]
    assert first["pagination"] == {
        "page": 1,
        "page_size": 2,
        "total": 3,
        "total_pages": 2,
        "has_next": True,
        "has_prev": False,
    }
    assert (last["pagination"]["has_next"], last["pagination"]["has_prev"]) == (False, True)


@pytest.mark.parametrize("path", ["", "/threads", "/responses"])
def test_a_user_who_was_not_created_is_not_found(api: httpx.Client, path: str) -> None:
    api.post("/v1/threads", json={"user_id": "ghost@example.com"})
    assert api.get(f"/v1/users/ghost@example.com{path}").status_code == 404


def test_what_was_done_before_the_user_was_created_belongs_to_the_user(api: httpx.Client) -> None:
    response = run(api, user_id="ada@example.com")
    user = create(api, "ada@example.com")
    assert response["user_id"] == user["id"]
    assert [one["response_id"] for one in api.get(f"/v1/users/{user['id']}/responses").json()] == [response["response_id"]]
    assert [one["thread_id"] for one in api.get("/v1/users/ada@example.com/threads").json()] == [response["thread_id"]]


def test_lists_of_a_user_page_by_number(api: httpx.Client) -> None:
    create(api, "ada@example.com")
    made = [api.post("/v1/threads", json={"user_id": "ada@example.com"}).json()["thread_id"] for _ in range(3)]
    page = api.get("/v1/users/ada@example.com/threads", params={"page": 2, "page_size": 2}).json()
    assert [one["thread_id"] for one in page] == made[:1]


def test_deleting_a_user_deletes_what_the_user_owns_and_nothing_else(api: httpx.Client) -> None:
    user = create(api, "ada@example.com")
    own, others = run(api, user_id="ada@example.com"), run(api, user_id="bob")
    assert "message" in api.delete(f"/v1/users/{user['id']}").json()
    for path in (f"users/{user['id']}", f"threads/{own['thread_id']}", f"responses/{own['response_id']}"):
        assert api.get(f"/v1/{path}").status_code == 404
    assert api.get(f"/v1/responses/{others['response_id']}").status_code == 200


def test_the_same_identifier_is_another_person_in_another_tenant(api: httpx.Client, other_tenant: httpx.Client) -> None:
    ids = {client.post("/v1/threads", json={"user_id": "ada"}).json()["user_id"] for client in (api, other_tenant)}
    assert len(ids) == 2
    assert all(uuid.UUID(one).version == 5 for one in ids)
    create(api, "ada@example.com")
    assert other_tenant.get("/v1/users/ada@example.com").status_code == 404
