"""Files once they are there: lists, users, scopes, deletion, figures."""

from __future__ import annotations

from typing import Any

import httpx
from file_api import metadata, names, processed, upload
from local_api import run

MISSING = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"


def test_lists_are_narrowed_by_everything(api: httpx.Client) -> None:
    upload(api, "one.txt", tags="red")
    upload(api, "two.CSV", tags="green,blue")
    upload(api, "three.txt", scope="user", user_id="ada", tags="blue")
    bad = upload(api, "four.bin", b"\0\1\2", scope="user", user_id="bob")["file_id"]
    processed(api, bad)
    assert names(api) == ["four.bin", "three.txt", "two.CSV", "one.txt"]
    assert names(api, user_id="ada") == ["three.txt", "two.CSV", "one.txt"]
    assert names(api, user_id="ada", scope="user") == ["three.txt"]
    assert names(api, scope="tenant") == ["two.CSV", "one.txt"]
    assert names(api, file_type=".TXT") == ["three.txt", "one.txt"]
    assert names(api, status="error") == ["four.bin"]
    assert names(api, tags="Red, BLUE") == ["three.txt", "two.CSV", "one.txt"]
    assert names(api, tags="blue", user_id="bob") == ["two.CSV"]
    assert names(api, tags="blue,red", user_id="bob", file_type="txt") == ["one.txt"]
    assert names(api, tags="mauve,beige") == []
    for query in ({"scope": "none"}, {"status": "happy"}, {"limit": 101}, {"page": 0}):
        assert api.get("/v1/files", params=query).status_code == 422


def test_lists_are_paged(api: httpx.Client) -> None:
    for number in range(5):
        upload(api, f"{number}.txt")
    page = api.get("/v1/files", params={"page": 2, "limit": 2}).json()
    assert [one["file_name"] for one in page["files"]] == ["2.txt", "1.txt"]
    assert (page["total_count"], page["page"], page["limit"], page["has_more"]) == (5, 2, 2, True)
    assert api.get("/v1/files", params={"page": 3, "limit": 2}).json()["has_more"] is False
    assert api.get("/v1/files").json()["limit"] == 20


def test_another_tenant_finds_nothing(api: httpx.Client, other_tenant: httpx.Client) -> None:
    file_id = upload(api)["file_id"]
    for path in ("", "/content", "/download", "/status"):
        assert other_tenant.get(f"/v1/files/{file_id}{path}").status_code == 404
        assert api.get(f"/v1/files/{MISSING}{path}").status_code == 404
        assert api.get(f"/v1/files/nonsense{path}").status_code == 422
    assert other_tenant.patch(f"/v1/files/{file_id}/scope", json={"scope": "tenant"}).status_code == 404
    assert other_tenant.delete(f"/v1/files/{file_id}").status_code == 404
    assert names(other_tenant) == []
    assert other_tenant.post("/v1/files/search", json={"query": "one"}).json()["total_count"] == 0
    assert other_tenant.get("/v1/files/statistics").json()["total_files"] == 0
    assert other_tenant.request("DELETE", "/v1/files/bulk", json={"file_ids": [file_id]}).json()["failed"] == [file_id]
    assert metadata(api, file_id)


def test_a_file_of_another_user_is_closed(api: httpx.Client) -> None:
    own = upload(api, scope="user", user_id="ada@example.com")["file_id"]
    shared = upload(api, "b.txt", user_id="ada@example.com")["file_id"]
    for path in ("", "/content", "/download", "/status"):
        refused = api.get(f"/v1/files/{own}{path}", params={"user_id": "bob"})
        assert refused.status_code == 403
        assert "another user" in refused.json()["error"]["message"]
        assert api.get(f"/v1/files/{own}{path}", params={"user_id": "ADA@example.com"}).status_code == 200
        assert api.get(f"/v1/files/{shared}{path}", params={"user_id": "bob"}).status_code == 200
    assert api.delete(f"/v1/files/{own}", params={"user_id": "bob"}).status_code == 403
    body = {"file_ids": [own, shared]}
    answer = api.request("DELETE", "/v1/files/bulk", json=body, params={"user_id": "bob"}).json()
    assert (answer["deleted"], answer["failed"]) == ([shared], [own])


def test_only_the_owner_moves_a_file_between_scopes(api: httpx.Client) -> None:
    file = processed(api, upload(api, scope="user", user_id="ada")["file_id"])
    path = f"/v1/files/{file['id']}/scope"
    assert api.patch(path, json={"scope": "tenant", "user_id": "bob"}).status_code == 403
    opened = api.patch(path, json={"scope": "tenant", "user_id": "ada"}).json()
    assert (opened["file_scope"], opened["user_id"]) == ("tenant", file["user_id"])
    assert metadata(api, file["id"], user_id="bob") == opened
    refused = api.patch(path, json={"scope": "user", "user_id": "bob"})
    assert refused.status_code == 403
    assert "Only its owner" in refused.json()["error"]["message"]
    assert api.patch(path, json={"scope": "user"}).json()["file_scope"] == "user"
    assert api.get(f"/v1/files/{file['id']}", params={"user_id": "bob"}).status_code == 403
    assert api.patch(path, json={"scope": "galaxy"}).status_code == 422


def test_a_file_that_nobody_owns_is_given_to_a_user(api: httpx.Client) -> None:
    path = f"/v1/files/{upload(api)['file_id']}/scope"
    assert "whose it is to be" in api.patch(path, json={"scope": "user"}).json()["detail"][0]["msg"]
    assert api.patch(path, json={"scope": "tenant", "user_id": "bob"}).json()["user_id"] is None
    moved = api.patch(path, json={"scope": "user", "user_id": "ada"}).json()
    assert moved["user_id"] is not None
    assert names(api, user_id="bob") == []


def test_a_moved_file_gets_a_number_where_its_name_is_taken(api: httpx.Client) -> None:
    upload(api)
    private = upload(api, scope="user", user_id="ada")["file_id"]
    moved = api.patch(f"/v1/files/{private}/scope", json={"scope": "tenant"}).json()
    assert (moved["file_name"], moved["original_file_name"]) == ("a (1).txt", "a.txt")


def test_a_file_is_erased_unless_told_otherwise(api: httpx.Client) -> None:
    file_id = upload(api)["file_id"]
    answer = api.delete(f"/v1/files/{file_id}").json()
    assert (answer["file_id"], answer["hard_delete"]) == (file_id, True)
    assert api.get(f"/v1/files/{file_id}").status_code == 404
    assert api.delete(f"/v1/files/{file_id}").status_code == 404


def test_a_file_marked_as_deleted_is_out_of_sight_everywhere(api: httpx.Client) -> None:
    file_id = upload(api, "secret.txt", b"The password is swordfish.")["file_id"]
    processed(api, file_id)
    assert api.delete(f"/v1/files/{file_id}", params={"hard_delete": False}).json()["hard_delete"] is False
    for path in ("", "/content", "/download", "/status"):
        assert api.get(f"/v1/files/{file_id}{path}").status_code == 404
    assert api.delete(f"/v1/files/{file_id}", params={"hard_delete": False}).status_code == 404
    assert names(api) == []
    assert api.post("/v1/files/search", json={"query": "swordfish"}).json()["results"] == []
    assert api.get("/v1/files/statistics").json()["total_files"] == 0
    finished = run(api, "password?", files=[{"name": "secret.txt", "uri": f"artifact_{file_id}"}])
    assert "swordfish" not in str(finished)
    assert upload(api, "secret.txt", duplicate_handling="error")["file_id"] != file_id
    assert api.delete(f"/v1/files/{file_id}", params={"hard_delete": True}).status_code == 200
    assert api.delete(f"/v1/files/{file_id}", params={"hard_delete": True}).status_code == 404


def test_a_marked_file_keeps_its_bytes_until_it_is_erased(api: httpx.Client, platform: Any) -> None:
    file_id = upload(api, content=b"Keep me.", scope="user", user_id="ada")["file_id"]
    api.delete(f"/v1/files/{file_id}", params={"hard_delete": False})
    store, tenant = platform.platform.store, platform.api_keys["lmn_one"]
    marked = store.get("deleted_file", file_id, tenant)
    assert marked.body["deleted_at"] is not None
    assert store.blob(marked) == b"Keep me."
    assert api.delete(f"/v1/files/{file_id}", params={"user_id": "bob"}).status_code == 403
    api.delete(f"/v1/files/{file_id}", params={"user_id": "ada"})
    assert store.get("deleted_file", file_id, tenant) is None
    assert store.blob(marked) is None


def test_several_files_are_deleted_at_once(api: httpx.Client) -> None:
    one, two = (upload(api)["file_id"] for _ in "ab")
    body = {"file_ids": [one.upper(), MISSING, two, one]}
    answer = api.request("DELETE", "/v1/files/bulk", json=body, params={"hard_delete": False}).json()
    assert answer == {"deleted": [one, two], "failed": [MISSING], "hard_delete": False, "total_requested": 4}
    assert api.request("DELETE", "/v1/files/bulk", json={"file_ids": [one]}).json()["deleted"] == [one]
    assert api.request("DELETE", "/v1/files/bulk", json={"file_ids": []}).status_code == 422
    assert api.request("DELETE", "/v1/files/bulk", json={"file_ids": ["x"]}).status_code == 422


def test_files_go_with_their_user(api: httpx.Client) -> None:
    api.post("/v1/users", json={"email": "ada@example.com"})
    own = upload(api, content=b"Walnut.", scope="user", user_id="ada@example.com")["file_id"]
    processed(api, own)
    upload(api, "shared.txt", user_id="ada@example.com")
    api.delete("/v1/users/ada@example.com")
    assert names(api) == ["shared.txt"]
    assert api.post("/v1/files/search", json={"query": "walnut"}).json()["total_count"] == 0


def test_figures_are_counted_from_the_files(api: httpx.Client) -> None:
    empty = api.get("/v1/files/statistics").json()
    assert (empty["total_files"], empty["average_file_size_bytes"]) == (0, 0)
    assert empty["average_processing_time_seconds"] is None
    for name, size, form in (
        ("a.txt", 10, {}),
        ("b.txt", 20, {"scope": "user", "user_id": "ada"}),
        ("c.csv", 60, {}),
    ):
        processed(api, upload(api, name, b"x" * size, **form)["file_id"])
    processed(api, upload(api, "d.bin", b"\0" * 10)["file_id"])
    figures = api.get("/v1/files/statistics").json()
    assert (figures["total_files"], figures["total_size_bytes"], figures["average_file_size_bytes"]) == (4, 100, 25.0)
    assert figures["files_by_type"] == {"txt": 2, "csv": 1, "bin": 1}
    assert figures["files_by_status"] == {"completed": 3, "error": 1}
    assert figures["files_by_scope"] == {"tenant": 3, "user": 1}
    assert figures["average_processing_time_seconds"] >= 0


def test_an_upload_repeated_under_one_idempotency_key_is_kept_once(api: httpx.Client) -> None:
    def again(content: bytes) -> httpx.Response:
        return api.post(
            "/v1/files/upload",
            files={"file": ("a.txt", content)},
            data={"scope": "tenant"},
            headers={"Idempotency-Key": "k"},
        )

    assert again(b"x").json()["file_id"] == again(b"x").json()["file_id"]
    assert again(b"y").status_code == 409
    assert names(api) == ["a.txt"]


def test_runs_read_uploaded_files(api: httpx.Client) -> None:
    file_id = upload(api, "fish.txt", b"The herring is silver.")["file_id"]
    finished = run(api, "What colour is the herring?", files=[{"name": "fish.txt", "uri": f"artifact_{file_id}"}])
    assert "The herring is silver." in finished["output_text"]
