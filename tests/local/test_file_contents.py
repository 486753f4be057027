"""Processing of files, and their text in its forms."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from file_api import hits, processed, search, shown, upload
from local_api import ManualClock, client_of

from lumnisai.local.server import Served, serve
from lumnisai.local.texts import MOST_CHARACTERS, MOST_TOKENS, cut, lines_of

NOTES = "# Minutes\n\nAda: We ship in March.\nBob: The tests\nare green.\n\nAda: Good.\n"


def test_processing_goes_through_its_phases(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    with client_of(make_platform(clock=clock, time_scale=10)) as api:
        file_id = upload(api, "a.txt", b"\n\n".join(b"Paragraph %d." % number for number in range(16)))["file_id"]
        path = f"/v1/files/{file_id}/status"
        seen = list[dict[str, Any]]()
        for _ in range(10):
            clock.until_waiting()
            seen.append(api.get(path).json())
            clock.advance(4)
            while api.get(path).json() == seen[-1]:
                pass
        while api.get(path).json()["status"] == "embedding":
            pass
        seen.append(api.get(path).json())
        assert [one["status"] for one in seen] == ["pending", "parsing", *["embedding"] * 8, "completed"]
        assert [one["chunks_embedded"] for one in seen] == [0, 0, *range(0, 16, 2), 16]
        assert [one["total_chunks"] for one in seen] == [0, 0, *[16] * 9]
        assert [one["progress_percentage"] for one in seen][:5] == [0, 0, 0, 12.5, 25]
        left = [one["estimated_time_remaining_seconds"] for one in seen]
        assert (left[0], left[2], left[-1]) == (8, 16, 0)
        assert seen[1]["jobs"] == [{"step": "parsing", "state": "running"}, {"step": "embedding", "state": "waiting"}]
        assert api.get("/v1/files/statistics").json()["average_processing_time_seconds"] == 40


def test_pieces_are_found_as_soon_as_they_are_embedded(make_platform: Callable[..., Served], clock: ManualClock) -> None:
    with client_of(make_platform(clock=clock, time_scale=1)) as api:
        file_id = upload(api, "a.txt", b"Alpha.\n\nOmega.")["file_id"]
        for expected in ("parsing", "embedding"):
            clock.until_waiting()
            clock.advance(1)
            while api.get(f"/v1/files/{file_id}").json()["processing_status"] != expected:
                pass
        assert search(api, "alpha")["total_count"] == 0
        clock.until_waiting()
        clock.advance(1)
        while api.get(f"/v1/files/{file_id}").json()["chunks_embedded"] != 1:
            pass
        assert search(api, "alpha")["total_count"] == 1
        assert search(api, "omega")["total_count"] == 0


def test_a_file_deleted_or_replaced_while_it_is_processed_is_left_alone(
    make_platform: Callable[..., Served], clock: ManualClock
) -> None:
    with client_of(make_platform(clock=clock, time_scale=1)) as api:
        gone = upload(api, "gone.txt", b"Gone.")["file_id"]
        kept = upload(api, "kept.txt", b"Old words.")["file_id"]
        clock.until_waiting(2)
        api.delete(f"/v1/files/{gone}")
        upload(api, "kept.txt", b"New words.", duplicate_handling="replace")
        clock.until_waiting(3)
        while api.get(f"/v1/files/{kept}").json()["processing_status"] != "completed":
            clock.advance(1)
        assert hits(api, "words") == ["kept.txt"]
        assert search(api, "words")["results"][0]["chunks"][0]["chunk_text"] == "New words."
        assert search(api, "gone old")["total_count"] == 0


def test_processing_goes_on_after_a_restart(clock: ManualClock, tmp_path: Path) -> None:
    data = str(tmp_path / "platform.db")
    with serve(data=data, clock=clock, time_scale=1) as first, client_of(first) as api:
        file_id = upload(api, "a.txt", b"Alpha.\n\nOmega.")["file_id"]
        for _ in range(3):
            clock.until_waiting()
            before = api.get(f"/v1/files/{file_id}").json()
            clock.advance(1)
            while api.get(f"/v1/files/{file_id}").json() == before:
                pass
        assert api.get(f"/v1/files/{file_id}").json()["chunks_embedded"] == 1
    with serve(data=data, time_scale=0) as second, client_of(second) as api:
        file = processed(api, file_id)
        assert (file["processing_status"], file["chunks_embedded"], file["total_chunks"]) == ("completed", 2, 2)
        assert search(api, "alpha omega")["results"][0]["overall_score"] > 0


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("photo.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xd8", "not UTF-8"),
        ("paper.pdf", b"%PDF-1.7 plain", "PDF"),
        ("a.zip", b"PK\x03\x04" + bytes(50), "not UTF-8"),
        ("bad.txt", b"\xff\xfea\x00\x00\xd8", "UTF-16"),
    ],
)
def test_a_file_that_holds_no_text_ends_in_error_and_can_be_downloaded(
    api: httpx.Client, name: str, content: bytes, words: str
) -> None:
    file_id = upload(api, name, content)["file_id"]
    file = processed(api, file_id)
    assert file["processing_status"] == "error"
    assert words in file["error_message"]
    status = api.get(f"/v1/files/{file_id}/status").json()
    assert (status["status"], status["error_message"]) == ("error", file["error_message"])
    refused = api.get(f"/v1/files/{file_id}/content")
    assert refused.status_code == 422
    assert "download the file instead" in refused.json()["detail"][0]["msg"]
    assert api.get(f"/v1/files/{file_id}/download").content == content


def test_a_damaged_text_succeeds_in_part(api: httpx.Client) -> None:
    file_id = upload(api, "old.txt", "Die Straße führt nach Köln am Rhein.".encode("latin-1"))["file_id"]
    file = processed(api, file_id)
    assert file["processing_status"] == "partial_success"
    assert file["error_message"].startswith("3 characters")
    assert "nach K\ufffdln" in shown(api, file_id)["text"]
    assert hits(api, "Rhein") == ["old.txt"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_text_is_decoded(api: httpx.Client, encoding: str) -> None:
    file_id = upload(api, "a.txt", "Grüße 😀".encode(encoding))["file_id"]
    assert processed(api, file_id)["processing_status"] == "completed"
    assert shown(api, file_id)["text"] == "Grüße 😀"


def test_lines_are_counted_from_one_and_the_last_is_included(api: httpx.Client) -> None:
    file_id = upload(api, "a.py", b"one\ntwo\r\nthree\rfour\n")["file_id"]
    whole = shown(api, file_id)
    assert whole["text"] == "one\ntwo\r\nthree\rfour\n"
    assert whole["content_type"] == "text"
    assert (whole["start_line"], whole["end_line"], whole["total_lines"]) == (1, 4, 4)
    for query, text, start, end in (
        ({"start_line": 2, "end_line": 3}, "two\nthree", 2, 3),
        ({"start_line": 4}, "four", 4, 4),
        ({"end_line": 1}, "one", 1, 1),
        ({"start_line": 3, "end_line": 99}, "three\nfour", 3, 4),
        ({"start_line": 5}, "", None, None),
    ):
        part = shown(api, file_id, **query)
        assert (part["text"], part["start_line"], part["end_line"], part["total_lines"]) == (text, start, end, 4)


@pytest.mark.parametrize(
    "query",
    [{"start_line": 3, "end_line": 2}, {"start_line": 0}, {"end_line": 0}, {"content_type": "song"}, {"end_line": "x"}],
)
def test_impossible_lines_and_forms_are_refused(api: httpx.Client, query: dict[str, Any]) -> None:
    file_id = upload(api)["file_id"]
    answer = api.get(f"/v1/files/{file_id}/content", params=query)
    assert answer.status_code == 422
    assert answer.json()["detail"][0]["loc"][1] in query


def test_html_is_read_without_its_markup_and_keeps_its_lines(api: httpx.Client) -> None:
    page = "<html><style>p {color: red}</style>\n<p>Fish &amp;\n<b>chips</b></p>\n<script>steal()</script></html>"
    file_id = upload(api, "a.html", page.encode())["file_id"]
    assert shown(api, file_id)["text"] == "\nFish &\nchips\n"
    assert processed(api, file_id)["processing_status"] == "completed"
    assert search(api, "chips")["results"][0]["chunks"][0]["start_line"] == 2
    assert search(api, "steal color")["total_count"] == 0
    assert shown(api, upload(api, "b.html", b"<![what]> text")["file_id"])["text"]


def test_a_transcript_has_a_line_for_each_turn(api: httpx.Client) -> None:
    turns = shown(api, upload(api, "a.md", NOTES.encode())["file_id"], content_type="transcript")
    assert turns["text"].splitlines() == [
        "# Minutes",
        "Ada: We ship in March.",
        "Bob: The tests are green.",
        "Ada: Good.",
    ]
    assert turns["metadata"]["speakers"] == ["Ada", "Bob"]


def test_structure_is_json(api: httpx.Client) -> None:
    def structure(name: str, content: str, **query: Any) -> tuple[str, Any]:
        answer = shown(api, upload(api, name, content.encode())["file_id"], content_type="structured", **query)
        return answer["metadata"]["format"], json.loads(answer["text"])

    assert structure("a.csv", 'a,b\n1,"x\ny"\n2\n') == ("rows", [{"a": "1", "b": "x\ny"}, {"a": "2", "b": None}])
    assert structure("a.csv", "a\n1,2\n") == ("rows", [{"a": "1", "more": ["2"]}])
    assert structure("a.json", '{"a": [1, NaN]}') == ("json", {"a": [1, "NaN"]})
    assert structure("b.json", "{") == ("paragraphs", [{"start_line": 1, "end_line": 1, "text": "{"}])
    assert structure("c.json", "[" * 100_000)[0] == "paragraphs"
    kind, sections = structure("a.md", "# One\ntext\n\n## Two\n")
    assert kind == "sections"
    assert [(one["level"], one["title"], one["text"]) for one in sections] == [(1, "One", "text"), (2, "Two", "")]
    assert structure("a.txt", "x\n\ny\nz", start_line=3)[1] == [{"start_line": 1, "end_line": 2, "text": "y\nz"}]


def test_a_summary_picks_what_the_text_is_about(api: httpx.Client) -> None:
    text = "Herrings swim in shoals. It rained. Herrings and shoals of herrings are silver. " + "Other things vary. " * 3
    file_id = upload(api, "a.txt", (text * 3).encode())["file_id"]
    summary = shown(api, file_id, content_type="summary")
    assert "Herrings and shoals of herrings are silver." in summary["text"]
    assert len(summary["text"]) < len(text * 3)
    assert summary["metadata"]["lines"] == summary["total_lines"] == 1
    assert summary == shown(api, file_id, content_type="summary")
    table = upload(api, "a.csv", b"name,size\nx,1\ny,2\n")["file_id"]
    assert shown(api, table, content_type="summary")["text"] == "A table of 2 rows with the columns name, size."


def test_pieces_are_paragraphs_with_their_heading_and_lines() -> None:
    pieces = cut("# Title\n\nFirst line,\nsecond.\n\n\nLast.\n\n## End\n")
    assert [(one.text, one.start_line, one.end_line) for one in pieces] == [
        ("# Title\n\nFirst line,\nsecond.", 1, 4),
        ("Last.", 7, 7),
        ("## End", 9, 9),
    ]
    assert [one.token_count for one in pieces] == [7, 2, 3]
    assert cut("") == cut(" \n\n\t") == []


def test_long_paragraphs_and_lines_are_cut() -> None:
    by_lines = cut("\n".join(f"word {number} of many" for number in range(200)))
    assert all(one.token_count <= MOST_TOKENS for one in by_lines)
    assert by_lines[0].end_line + 1 == by_lines[1].start_line
    assert by_lines[-1].end_line == 200
    line = "head\n" + "word " * 1000 + "\ntail"
    by_words = cut(line)
    assert all(len(one.text) <= MOST_CHARACTERS for one in by_words)
    assert " ".join(one.text for one in by_words).split() == line.split()
    assert (by_words[0].start_line, by_words[1].start_line, by_words[-1].end_line) == (1, 2, 3)
    assert "".join(one.text for one in cut("x" * 2500)) == "x" * 2500


def test_a_line_separator_of_other_kinds_is_no_line_end() -> None:
    assert lines_of("a\u2028b\x0bc\nd\r\n\ne") == ["a\u2028b\x0bc", "d", "", "e"]
