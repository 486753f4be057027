"""The text of a contract comes from a file or over HTTPS, within bounds."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable, Iterator
from itertools import count, repeat
from pathlib import Path

import pytest

from scripts.spec.diff.reader import SpecError
from scripts.spec.update.fetch import Limits, Source, fetch
from tests.facade.tls import Authority
from tests.scripts.spec_server import Answer, serving

TEXT = b'{"openapi": "3.1.0"}'
YAML = {"Content-Type": "application/yaml; charset=utf-8"}
ANSWERS: dict[str, Answer] = {
    "/openapi.json?key=secret": Answer(pieces=[TEXT]),
    "/spec": Answer(headers=YAML, pieces=[b"openapi: 3.1.0\n"]),
    "/plain.yml": Answer(headers={"Content-Type": "text/plain"}, pieces=[b"openapi: 3.1.0\n"]),
    "/0": Answer(302, {"Location": "/1"}),
    "/1": Answer(307, {"Location": "/2"}),
    "/2": Answer(308, {"Location": "/openapi.json?key=secret"}),
    "/round": Answer(302, {"Location": "/round"}),
    "/down": Answer(302, {"Location": "http://localhost:1/"}),
    "/local": Answer(302, {"Location": "file:///etc/passwd"}),
    "/page": Answer(headers={"Content-Type": "text/html"}, pieces=[b"<html>"]),
    "/gone": Answer(404),
    "/endless": Answer(pieces=repeat(b" " * 65536)),
    "/bomb": Answer(
        headers={"Content-Type": "application/json", "Content-Encoding": "gzip"}, pieces=[gzip.compress(b" " * 10_000_000)]
    ),
    "/drops": Answer(pieces=repeat(b" ", 20)),
}


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def address(authority: Authority) -> Iterator[str]:
    with serving(ANSWERS, authority.server()) as base:
        yield base


@pytest.fixture
def get(address: str, authority: Authority) -> Callable[..., Source]:
    return lambda path, **options: fetch(f"{address}{path}", authority.file, **options)


def test_a_contract_is_fetched_over_https_and_its_address_shown_without_its_query(
    get: Callable[..., Source], address: str
) -> None:
    assert get("/openapi.json?key=secret") == Source(f"{address}/openapi.json", TEXT, "json")


@pytest.mark.parametrize(("path", "form"), [("/spec", "yaml"), ("/plain.yml", "yaml")])
def test_the_form_is_known_by_the_media_type_or_the_suffix(get: Callable[..., Source], path: str, form: str) -> None:
    assert get(path).form == form


def test_certificates_may_be_named_in_the_environment(
    address: str, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SpecError, match="can't be fetched: .*certificate"):
        fetch(f"{address}/spec")
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    assert fetch(f"{address}/spec").data == b"openapi: 3.1.0\n"


def test_three_redirects_are_followed_and_a_fourth_is_not(get: Callable[..., Source]) -> None:
    assert get("/0").data == TEXT
    with pytest.raises(SpecError, match="more than 2 redirects"):
        get("/0", limits=Limits(redirects=2))
    with pytest.raises(SpecError, match="more than 3 redirects"):
        get("/round")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/down", "leads to http://localhost; only https is taken"),
        ("/local", "leads to file://; only https is taken"),
        ("/page", "answers with text/html, not with JSON or YAML"),
        ("/gone", "answers 404, not 200"),
        ("/endless", "larger than 8 MiB"),
        ("/bomb", "compresses its answer .gzip. although it was asked not to"),
    ],
)
def test_an_answer_is_refused(get: Callable[..., Source], path: str, words: str) -> None:
    with pytest.raises(SpecError, match=words):
        get(path)


def test_the_time_for_all_of_it_is_bounded(get: Callable[..., Source]) -> None:
    ticks = count()
    with pytest.raises(SpecError, match="took longer than 0.5 s"):
        get("/drops", limits=Limits(seconds=0.5), clock=lambda: float(next(ticks)))


@pytest.mark.parametrize(
    "source", ["http://localhost/x", "ftp://localhost/x", "file:///etc/passwd", "data:text/plain,x", "file:x"]
)
def test_other_addresses_are_not_taken(source: str) -> None:
    with pytest.raises(SpecError, match="addresses are not taken: give a file, or an address that begins with https://"):
        fetch(source)


def test_an_address_with_a_password_is_not_taken_and_not_shown() -> None:
    with pytest.raises(SpecError, match="would end in reports") as refusal:
        fetch("https://me:hunter2@localhost/x")
    assert "hunter2" not in str(refusal.value)


def test_a_server_that_is_not_there_is_named_as_the_reason() -> None:
    with pytest.raises(SpecError, match="the contract can't be fetched"):
        fetch("https://localhost:1/x")


def test_a_file_is_read_and_its_form_is_known_by_its_suffix_or_its_beginning(tmp_path: Path) -> None:
    for name, text, form in (("a.json", TEXT, "json"), ("a.yaml", TEXT, "yaml"), ("a", TEXT, "json"), ("b", b"a: 1", "yaml")):
        (tmp_path / name).write_bytes(text)
        assert fetch(str(tmp_path / name)) == Source(name, text, form)  # type: ignore[arg-type]


def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name, words in (("none", "there is no file none"), ("pipe", "pipe is no file"), ("", "is no file")):
        with pytest.raises(SpecError, match=words):
            fetch(str(tmp_path / name))
