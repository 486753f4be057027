"""Files that a run may read."""

from __future__ import annotations

import io
from pathlib import Path, PurePosixPath
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core.attachments import SCHEMES, as_attachments
from lumnisai.exceptions import LocalFileNotSupported, ValidationError
from lumnisai_api.models import FileAttachment, FileMetadata, FileUploadResponse
from tests.core.contract_objects import JSON

FILE_ID = UUID("d4f1b6c2-5a0e-4e0b-8b57-1f3a9c6d2e88")
REFERENCE = f"artifact_{FILE_ID}"


@pytest.mark.parametrize(
    ("given", "name", "uri"),
    [
        ("https://host/a/report.pdf?x=1#p", "report.pdf", "https://host/a/report.pdf?x=1#p"),
        ("s3://bucket/data.csv", "data.csv", "s3://bucket/data.csv"),
        ("HTTPS://host", "HTTPS://host", "HTTPS://host"),
        ("data:text/plain,hello", "data:text/plain,hello", "data:text/plain,hello"),
        (REFERENCE, REFERENCE, REFERENCE),
        (FILE_ID, REFERENCE, REFERENCE),
        (str(FILE_ID), REFERENCE, REFERENCE),
        (FileAttachment(name="n", uri="gs://b/c"), "n", "gs://b/c"),
        ({"uri": "gs://b/c.txt"}, "c.txt", "gs://b/c.txt"),
        ({"name": "", "uri": "gs://b/c.txt"}, "c.txt", "gs://b/c.txt"),
        (FileUploadResponse.from_dict({"file_id": str(FILE_ID), "file_name": "r.pdf"}), "r.pdf", REFERENCE),
        (FileMetadata.from_dict({"id": str(FILE_ID), "file_name": "r.pdf"}), "r.pdf", REFERENCE),
        ({"file_id": FILE_ID}, str(FILE_ID), REFERENCE),
    ],
)
def test_a_reference_becomes_a_name_and_a_uri(given: Any, name: str, uri: str) -> None:
    expected = [{"name": name, "uri": uri}]
    assert as_attachments(given) == as_attachments([given]) == as_attachments((given,)) == expected


def test_one_text_is_one_attachment_and_a_list_is_several() -> None:
    assert as_attachments(None) is None
    assert as_attachments([]) == []
    uris = ["https://h/a", "https://h/b"]
    assert [item["uri"] for item in as_attachments(uris) or []] == uris


def test_fields_that_are_new_are_passed_on() -> None:
    assert as_attachments({"uri": REFERENCE, "name": "n", "pages": [1]}) == [{"uri": REFERENCE, "name": "n", "pages": [1]}]


@pytest.mark.parametrize(
    "path",
    [
        "report.pdf",
        "/tmp/report.pdf",
        r"C:\report.pdf",
        "./a:b",
        Path("report.pdf"),
        PurePosixPath("/x"),
        "~/r.pdf",
        "c:/x",
        "ssh://h/x",
    ],
)
def test_a_local_path_is_refused_with_what_to_do_instead(path: Any) -> None:
    for given_path in (path, [path], *([{"uri": path}] if isinstance(path, str) else [])):
        with pytest.raises(
            LocalFileNotSupported, match=r"Upload it first and attach what you get: files=\[client\.files\.upload"
        ) as caught:
            as_attachments(given_path)
        assert caught.value.code == "LOCAL_FILE_NOT_SUPPORTED"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (5, "got int"),
        (b"content", "got bytes"),
        (bytearray(b"content"), "got bytearray"),
        ([b"content"], "got bytes"),
        (io.BytesIO(b"content"), "got BytesIO"),
        ([None], "got NoneType"),
        ({"https://h/a"}, "got set"),
        ({}, "needs a uri; got the keys []"),
        ({"url": "https://h"}, "needs a uri; got the keys ['url']"),
        ({"uri": 5}, "needs a uri"),
        ("", "is empty"),
        ("  ", "is empty"),
        ("https://[::1", "is not a URI"),
        ({"uri": "https://[oops"}, "is not a URI"),
    ],
)
def test_what_is_no_attachment_is_refused(value: Any, words: str) -> None:
    with pytest.raises(ValidationError) as caught:
        as_attachments(value)
    assert words in str(caught.value)
    assert str(caught.value).endswith(".")


@given(value=JSON | st.text() | st.builds("{}://{}".format, st.sampled_from(sorted(SCHEMES)), st.text()))
def test_anything_is_either_attached_or_refused(value: Any) -> None:
    try:
        attached = as_attachments(value)
    except ValidationError:
        return
    assert attached is None or all(item["name"] and item["uri"] for item in attached)
