"""Uploads of files: the form, names, bytes, duplicates, several at once."""

from __future__ import annotations

import httpx
import pytest
from file_api import content, metadata, names, processed, send, send_raw, upload


def test_an_uploaded_file_is_described(api: httpx.Client) -> None:
    taken = upload(api, "Report.MD", "# Über\n\nText".encode(), tags=" Finance, 2026,finance,,Q1 ")
    assert taken["status"] == "pending"
    assert taken["file_name"] == "Report.MD"
    file = metadata(api, taken["file_id"])
    assert file["file_type"] == "md"
    assert file["mime_type"] == "text/markdown"
    assert file["file_size"] == 13
    assert file["tags"] == ["finance", "2026", "q1"]
    assert file["file_scope"] == "tenant"
    assert file["user_id"] is None
    assert file["deleted_at"] is None
    assert not [name for name in file if name.startswith("_")]
    assert metadata(api, taken["file_id"].upper())["id"] == taken["file_id"]


@pytest.mark.parametrize(
    ("form", "place", "words"),
    [
        ({"scope": "user"}, "user_id", "whose file"),
        ({"scope": "galaxy"}, "scope", "user, tenant"),
        ({"tags": ",".join(f"t{number}" for number in range(11))}, "tags", "at most 10 tags, not 11"),
        ({"tags": "x" * 51}, "tags", "at most 50 characters"),
        ({"duplicate_handling": "pray"}, "duplicate_handling", "error, skip, replace, suffix"),
        ({"user_id": ""}, "user_id", "empty"),
    ],
)
def test_a_form_that_breaks_the_rules_is_refused(api: httpx.Client, form: dict[str, str], place: str, words: str) -> None:
    answer = send(api, **form)
    assert answer.status_code == 422, answer.text
    assert answer.json()["detail"][0]["loc"] == ["body", place]
    assert words in answer.json()["detail"][0]["msg"]
    assert names(api) == []


def test_ten_tags_of_fifty_characters_are_taken(api: httpx.Client) -> None:
    tags = [f"{number}".ljust(50, "x") for number in range(10)]
    assert metadata(api, upload(api, tags=",".join(tags))["file_id"])["tags"] == tags


def test_a_form_without_a_file_or_with_text_in_its_place_is_refused(api: httpx.Client) -> None:
    scope = ('name="scope"', b"tenant")
    assert send_raw(api, scope).status_code == 422
    text = send_raw(api, scope, ('name="file"', b"text"))
    assert "with a file name" in text.json()["detail"][0]["msg"]
    assert send_raw(api, ('name="scope"; filename="tenant"', b"x"), ('name="file"; filename="a"', b"")).status_code == 422
    assert api.post("/v1/files/upload", json={"scope": "tenant"}).status_code == 400


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\ada\\notes.txt", "notes.txt"),
        ("/etc/shadow", "shadow"),
        ("..\\..\\x.py", "x.py"),
        ("  spaced out.txt ", "spaced out.txt"),
        ("bell\x07tab\t.txt", "belltab.txt"),
        ("harmless\u202etxt.exe", "harmlesstxt.exe"),
        ("re\u0301sume\u0301.txt", "résumé.txt"),
        ("'; drop table documents; --.txt", "'; drop table documents; --.txt"),
        ("<script>.html", "<script>.html"),
        ("日本語 😀.txt", "日本語 😀.txt"),
        (".gitignore", ".gitignore"),
        ("x" * 251 + ".txt", "x" * 251 + ".txt"),
    ],
)
def test_hostile_names_are_reduced_to_their_harmless_last_part(api: httpx.Client, sent: str, kept: str) -> None:
    taken = send_raw(api, ('name="scope"', b"tenant"), (f'name="file"; filename="{sent}"', b"x")).json()
    assert taken["file_name"] == kept
    assert metadata(api, taken["file_id"])["original_file_name"] == kept
    assert content(api, taken["file_id"]) == b"x"


@pytest.mark.parametrize("name", ["", "..", "dir/", "\x07", " ", "x" * 256])
def test_a_file_without_a_usable_name_is_refused(api: httpx.Client, name: str) -> None:
    answer = send_raw(api, ('name="scope"', b"tenant"), (f'name="file"; filename="{name}"', b"x"))
    assert answer.status_code == 422
    assert "name" in answer.json()["detail"][0]["msg"]


@pytest.mark.parametrize(
    ("name", "plain", "encoded"),
    [
        ("plain name.txt", "plain name.txt", None),
        ("a;b=c.txt", "a;b=c.txt", None),
        ('q"uote.txt', "q_uote.txt", "q%22uote.txt"),
        ("50%.txt", "50_.txt", "50%25.txt"),
        ("\u00e9'x.txt", "_'x.txt", "%C3%A9%27x.txt"),
        ("\u65e5 \U0001f600.txt", "_ _.txt", "%E6%97%A5%20%F0%9F%98%80.txt"),
    ],
)
def test_a_download_carries_the_name_by_the_standard(api: httpx.Client, name: str, plain: str, encoded: str | None) -> None:
    quoted = name.replace('"', '\\"')
    sent = send_raw(api, ('name="scope"', b"tenant"), (f'name="file"; filename="{quoted}"', b"x"))
    file_id = sent.json()["file_id"]
    assert metadata(api, file_id)["file_name"] == name
    answer = api.get(f"/v1/files/{file_id}/download")
    rest = "" if encoded is None else f"; filename*=UTF-8''{encoded}"
    assert answer.headers["content-disposition"] == f'attachment; filename="{plain}"{rest}'
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_the_very_bytes_come_back_with_their_media_type(api: httpx.Client) -> None:
    everything = bytes(range(256)) * 3 + b"\r\n--xyz--\r\n"
    for name, sent, kept in (
        ("a.png", "image/png", "image/png"),
        ("a.csv", "application/octet-stream", "text/csv"),
        ("a.json", "", "application/json"),
        ("a.html", "TEXT/HTML; charset=utf-8", "text/html"),
        ("a.zzz", "nonsense", "application/octet-stream"),
    ):
        answer = api.post("/v1/files/upload", files={"file": (name, everything, sent)}, data={"scope": "tenant"})
        download = api.get(f"/v1/files/{answer.json()['file_id']}/download")
        assert download.content == everything
        assert download.headers["content-type"] == kept


def test_a_boundary_inside_a_file_does_not_end_it(api: httpx.Client) -> None:
    hostile = b'before\r\n--other\r\nContent-Disposition: form-data; name="scope"\r\n\r\nuser\r\n--other--\r\n --xyz \r\n--xy'
    taken = send_raw(api, ('name="scope"', b"tenant"), ('name="file"; filename="f.bin"', hostile)).json()
    assert content(api, taken["file_id"]) == hostile
    assert metadata(api, taken["file_id"])["file_scope"] == "tenant"


def test_a_file_of_five_megabytes_is_taken_and_processed(api: httpx.Client) -> None:
    line = b"The quick brown fox jumps over the lazy dog, again and again and again.\n"
    big = (line * 60 + b"\n") * (5_000_000 // (len(line) * 60)) + b"\nThe needle is here.\n"
    file_id = upload(api, "big.txt", big)["file_id"]
    file = processed(api, file_id)
    assert file["processing_status"] == "completed"
    assert file["chunks_embedded"] == file["total_chunks"] > 1000
    assert content(api, file_id) == big
    hit = api.post("/v1/files/search", json={"query": "needle"}).json()["results"][0]
    assert hit["chunks"][0]["chunk_text"] == "The needle is here."


def test_an_empty_file_is_complete_at_once(api: httpx.Client) -> None:
    file_id = upload(api, "empty.txt", b"")["file_id"]
    file = processed(api, file_id)
    assert (file["processing_status"], file["file_size"], file["total_chunks"]) == ("completed", 0, 0)
    assert content(api, file_id) == b""
    status = api.get(f"/v1/files/{file_id}/status").json()
    assert status["progress_percentage"] == 100
    shown = api.get(f"/v1/files/{file_id}/content").json()
    assert (shown["text"], shown["start_line"], shown["end_line"], shown["total_lines"]) == ("", None, None, 0)


def test_a_taken_name_gets_a_number(api: httpx.Client) -> None:
    taken = [upload(api, "a.tar.gz")["file_name"] for _ in range(3)]
    assert taken == ["a.tar.gz", "a.tar (1).gz", "a.tar (2).gz"]
    assert upload(api, "README")["file_name"] == "README"
    assert upload(api, "README", duplicate_handling="suffix")["file_name"] == "README (1)"
    second = next(one for one in api.get("/v1/files").json()["files"] if one["file_name"] == "a.tar (1).gz")
    assert second["original_file_name"] == "a.tar.gz"
    api.delete(f"/v1/files/{second['id']}")
    assert upload(api, "a.tar.gz")["file_name"] == "a.tar (1).gz"


def test_a_taken_name_can_be_an_error(api: httpx.Client) -> None:
    first = upload(api, duplicate_handling="error")
    clash = send(api, duplicate_handling="error")
    assert clash.status_code == 409
    assert "duplicate_handling" in clash.json()["error"]["message"]
    assert clash.json()["error"]["details"] == {"file_id": first["file_id"]}
    assert names(api) == ["a.txt"]


def test_a_taken_name_can_lead_to_the_file_that_has_it(api: httpx.Client) -> None:
    first = upload(api, content=b"Old.")
    again = upload(api, content=b"New.", duplicate_handling="skip")
    assert again["file_id"] == first["file_id"]
    assert content(api, first["file_id"]) == b"Old."


def test_a_file_can_be_replaced_by_one_of_its_name(api: httpx.Client) -> None:
    first = upload(api, content=b"Apples.", tags="fruit")
    processed(api, first["file_id"])
    again = upload(api, content=b"Pears and plums.", duplicate_handling="replace", tags="stone")
    assert again["file_id"] == first["file_id"]
    assert again["status"] == "pending"
    file = processed(api, first["file_id"])
    assert (file["file_size"], file["tags"], file["processing_status"]) == (16, ["stone"], "completed")
    assert content(api, first["file_id"]) == b"Pears and plums."
    assert api.post("/v1/files/search", json={"query": "apples"}).json()["total_count"] == 0
    assert api.post("/v1/files/search", json={"query": "plums"}).json()["total_count"] == 1


def test_names_are_taken_per_tenant_scope_and_owner(api: httpx.Client, other_tenant: httpx.Client) -> None:
    for form in ({}, {"scope": "user", "user_id": "ada"}, {"scope": "user", "user_id": "bob"}):
        assert upload(api, duplicate_handling="error", **form)["file_name"] == "a.txt"
    assert upload(other_tenant, duplicate_handling="error")["file_name"] == "a.txt"
    assert send(api, duplicate_handling="error", scope="user", user_id="ADA").status_code == 409


def test_of_several_files_the_bad_ones_do_not_stop_the_others(api: httpx.Client) -> None:
    answer = send_raw(
        api,
        ('name="scope"', b"tenant"),
        ('name="tags"', b"All, Of,Them"),
        ('name="files"; filename="a.txt"', b"one"),
        ('name="files"; filename=".."', b"two"),
        ('name="files"', b"three"),
        ('name="files"; filename="a.txt"', b"four"),
        path="bulk-upload",
    ).json()
    assert [one["file_name"] for one in answer["uploaded"]] == ["a.txt", "a (1).txt"]
    assert [one["filename"] for one in answer["failed"]] == ["..", ""]
    assert all("name" in one["error"] for one in answer["failed"])
    assert (answer["total_uploaded"], answer["total_failed"]) == (2, 2)
    assert [content(api, one["file_id"]) for one in answer["uploaded"]] == [b"one", b"four"]
    assert metadata(api, answer["uploaded"][1]["file_id"])["tags"] == ["all", "of", "them"]


def test_several_files_keep_the_rules_of_one(api: httpx.Client) -> None:
    files = [("files", ("a.txt", b"x"))]
    for data in ({}, {"scope": "user"}, {"scope": "tenant", "tags": "x" * 51}):
        assert api.post("/v1/files/bulk-upload", files=files, data=data).status_code == 422
    assert api.post("/v1/files/bulk-upload", files=[("file", ("a", b""))], data={"scope": "tenant"}).status_code == 422
