"""What others say about a call is told without its secrets, and otherwise as it was."""

from __future__ import annotations

import base64
import html
import json
import pickle
import re
import time
import traceback
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, quote_plus, urlencode

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from lumnisai._core.redaction import MASK, SHORTEST, Redaction
from lumnisai._core.secrets import Secret
from lumnisai_api.api.external_api_keys.store_external_api_key import store_external_api_key
from lumnisai_api.api.mcp_servers.create_mcp_server import create_mcp_server
from lumnisai_api.api.responses.create_response import create_response
from lumnisai_api.models import CreateResponseRequest, MCPServerCreateRequest, StoreApiKeyRequest
from tests.core.contract_objects import JSON

KEY = "lmn_live_f3Qz/9+x=hunter2"
SECRETS = st.text(st.characters(exclude_characters="*", exclude_categories=["Cs"]), min_size=SHORTEST, max_size=40).filter(
    lambda text: len(text.strip()) >= SHORTEST
)
AROUND = st.text(st.characters(exclude_characters="*\\", exclude_categories=["Cs"]), max_size=20)
FORMS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "in JSON": lambda text: json.dumps(text)[1:-1],
    "in JSON of UTF-8": lambda text: json.dumps(text, ensure_ascii=False)[1:-1],
    "in JSON inside JSON": lambda text: json.dumps(json.dumps(text)[1:-1])[1:-1],
    "in JSON as PHP writes it": lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
    "in a path": lambda text: quote(text, safe=""),
    "in a URL": quote,
    "in a query": quote_plus,
    "in a query inside a query": lambda text: quote_plus(quote_plus(text)),
    "in lower-case percent signs": lambda text: re.sub("%..", lambda sign: sign[0].lower(), quote(text, safe="")),
    "in HTML": html.escape,
    "in Python": lambda text: repr(text)[1:-1],
    "in Python bytes": lambda text: repr(text.encode("latin-1", "replace"))[2:-1] if text.isascii() else text,
}


def of(*secrets: str) -> Redaction:
    return Redaction(lambda: secrets)


@pytest.mark.parametrize("form", FORMS)
@given(secret=SECRETS, before=AROUND, after=AROUND)
def test_a_secret_is_found_in_any_form_and_nothing_else_changes(form: str, secret: str, before: str, after: str) -> None:
    secret = secret.strip()
    written = FORMS[form](secret)
    assume(secret not in before + after)
    shown = of(secret).text(f"{before}<{written}>{after}")
    assert written not in shown or written in f"{before}<{MASK}>{after}"
    assert shown == f"{before}<{MASK}>{after}"


@given(secret=SECRETS, before=st.binary(max_size=5), after=st.binary(max_size=5), url=st.booleans())
def test_a_secret_is_found_inside_base64(secret: str, before: bytes, after: bytes, url: bool) -> None:
    raw = secret.strip().encode()
    encode = base64.urlsafe_b64encode if url else base64.b64encode
    shown = of(secret).text(f"<{encode(before + raw + after).decode()}>")
    assert MASK in shown
    # Only the characters that hold bits of the neighbours are left.
    left = shown.strip("<>").replace(MASK, "", 1)
    assert len(left) <= len(encode(before).decode()) + len(encode(after).decode()) + 4


# Its base64 ends with a letter that bounds of slices and signs of padding must not swallow.
@example(secret="secret-8W")
@given(secret=SECRETS)
def test_a_secret_alone_in_base64_goes_with_its_padding(secret: str) -> None:
    secret = secret.strip()
    written = base64.b64encode(secret.encode()).decode()
    for form in (written, written.rstrip("="), quote(written.rstrip("="), safe="")):
        assert of(secret).text(f"Basic {form}!") == f"Basic {MASK}!"


@pytest.mark.parametrize("secret", ["hunter2-hunter3", "hunter2-hunter34", "hunter2-hunter345"])
@pytest.mark.parametrize("before", range(6))
@pytest.mark.parametrize("after", range(4))
def test_of_a_secret_inside_base64_no_character_is_left_that_holds_its_bits_alone(secret: str, before: int, after: int) -> None:
    written = base64.b64encode(b"~" * before + secret.encode() + b"~" * after).decode()
    first, end = -(-before * 8 // 6), len(written) if after == 0 else (before + len(secret)) * 8 // 6
    assert of(secret).text(f"{written}&x") == f"{written[:first]}{MASK}{written[end:]}&x"


def test_a_sign_of_padding_that_belongs_to_something_else_stays() -> None:
    assert of("secret-8W").text(base64.b64encode(b"secret-8W").decode() + "=x") == f"{MASK}=x"


def test_a_secret_that_holds_half_of_a_surrogate_pair_is_found() -> None:
    secret = "cut off \ud83d here"
    for written in (secret, json.dumps(secret)[1:-1], base64.b64encode(secret.encode("utf-8", "surrogatepass")).decode()):
        assert of(secret).text(f"<{written}>") == f"<{MASK}>"


def test_the_credential_of_a_header_is_found_without_its_scheme() -> None:
    assert of("Bearer tok_12345678").text("tok_12345678 and Bearer tok_12345678") == f"{MASK} and {MASK}"
    assert of("tok_12345678").text("Authorization: Bearer tok_12345678") == f"Authorization: Bearer {MASK}"
    basic = "Basic " + base64.b64encode(b"ada:correct horse").decode()
    assert of(basic).text(f"{basic}; user ada, password 'correct horse'") == f"{MASK}; user ada, password '{MASK}'"
    assert of("Basic not-base64!").text("Basic not-base64! not-base64!") == f"{MASK} {MASK}"
    colons = "Basic " + base64.b64encode(b"ada:correct:horse:battery").decode()
    assert of(colons).text("user ada, password correct:horse:battery") == f"user ada, password {MASK}"
    no_base64 = base64.b64encode(b"ada:good morning").decode().replace("Z", "!Z", 1)
    assert of(f"Basic {no_base64}").text(f"good morning, {no_base64}") == f"good morning, {MASK}"


@given(secrets=st.lists(SECRETS, max_size=3), text=st.text(max_size=60))
def test_a_text_without_secrets_stays(secrets: list[str], text: str) -> None:
    assume(not any(secret.strip()[:4] in text for secret in secrets))
    assert of(*secrets).text(text) == text


@pytest.mark.parametrize("short", ["", " ", "debug", "true", "sk-1234", "production"[: SHORTEST - 1]])
def test_what_is_too_short_to_be_a_secret_stays(short: str) -> None:
    assert of(short).text(f"a {short} word") == f"a {short} word"


def test_a_query_may_write_a_space_in_either_way() -> None:
    redaction = of("correct horse battery")
    for written in (
        *("correct horse battery", "correct+horse+battery", "correct%20horse+battery", "correct%2520horse%2520battery"),
        *("correct%2Bhorse%2bbattery", "correct%252Bhorse%20battery"),
    ):
        assert redaction.text(f"?q={written}&x=a+b") == f"?q={MASK}&x=a+b"


def test_a_backslash_escapes_quotes_and_slashes_and_nothing_else() -> None:
    redaction = of("hunter2-hunter/3")
    assert redaction.text("<hunter2-hunter\\/3>") == f"<{MASK}>"
    assert redaction.text("<hunter2\\-hunter/3>") == "<hunter2\\-hunter/3>"


@pytest.mark.parametrize(
    ("plus", "slash"),
    [("+", "/"), ("-", "_"), ("%2B", "%2F"), ("%2b", "%2f"), ("%252B", "%252F"), ("+", "\\/"), ("+", "\\\\/")],
)
def test_the_signs_of_base64_may_be_written_in_any_way(plus: str, slash: str) -> None:
    secret = "hunter2~~~>>>???>>"
    written = base64.b64encode(secret.encode()).decode()
    assert {"+", "/"} < set(written)
    assert of(secret).text(f"<{written.replace('+', plus).replace('/', slash)}>") == f"<{MASK}>"


def test_python_writes_a_byte_with_two_digits_and_what_is_longer_otherwise() -> None:
    assert of("hunter2-\u00e9-hunter3").text("<hunter2-\\xe9-hunter3>") == f"<{MASK}>"
    assert of("hunter2-\u0100-hunter3").text("<hunter2-\\u0100-hunter3>") == f"<{MASK}>"
    assert of("hunter2-\U00010000-hunter3").text("<hunter2-\\U00010000-hunter3>") == f"<{MASK}>"
    assert of("hunter2-\u0100-hunter3").text("<hunter2-\\x100-hunter3>") == "<hunter2-\\x100-hunter3>"


def test_ids_and_words_stay_beside_a_secret() -> None:
    words = "2b4f3a9e-0c55-4f5e-b7ad-1f0e1c9a2b3c of ada@example.com: key {} of OPENAI_API_KEY is not live, lmn_live_ is missing"
    assert of(KEY).text(words.format(KEY)) == words.format(MASK)


def test_secrets_that_overlap_leave_nothing_of_either() -> None:
    assert of("12345678AB", "78ABCDEFGH").text("x12345678ABCDEFGHx") == f"x{MASK}x"
    assert of("abcdabcdabcd").text("abcdabcdabcdabcd") == MASK
    assert of("abcdefghijklmnop", "cdefghij").text("<abcdefghijklmnop>") == f"<{MASK}>"
    assert of("12345678", "abcdefgh").text("x12345678abcdefghx") == f"x{MASK}{MASK}x"
    assert of("hunter2-hunter2", "hunter2-").text("hunter2-hunter2 hunter2-") == f"{MASK} {MASK}"


@given(body=JSON, place=st.integers(0, 3))
def test_decoded_json_keeps_its_form(body: Any, place: int) -> None:
    assert of(KEY).value(body) == body
    said = [body, {KEY: body}, {"detail": [{"input": f"x{KEY}x", "n": 1.5, "ok": None}]}, {"a": {"b": (True, KEY)}}][place]
    told = [body, {MASK: body}, {"detail": [{"input": f"x{MASK}x", "n": 1.5, "ok": None}]}, {"a": {"b": [True, MASK]}}][place]
    assert of(KEY).value(said) == told


def test_json_that_is_nested_beyond_all_reason_is_left_out() -> None:
    bomb: Any = KEY
    for _ in range(5000):
        bomb = [bomb]
    assert KEY not in repr(of(KEY).value({"detail": "x"}))
    assert of(KEY).value(bomb) == MASK


@given(length=st.integers(0, 60), before=st.integers(0, 40))
def test_an_excerpt_never_ends_in_half_a_secret(length: int, before: int) -> None:
    text = "-" * before + KEY + "-" * 40 + KEY
    excerpt = of(KEY).excerpt(text, length)
    assert "lmn" not in excerpt
    assert excerpt == text[:length] or excerpt.startswith("-" * before + MASK)
    assert len(excerpt) <= length + len(MASK)


def test_an_excerpt_that_ends_where_a_secret_begins_says_nothing_of_it() -> None:
    assert of(KEY).excerpt(f"----{KEY}", 4) == "----"
    assert of(KEY).excerpt(f"----{KEY}", 5) == f"----{MASK}"


@pytest.mark.parametrize("sign", ["\\", "%", "%25", "&#0", "&", "a\\", "/"])
def test_no_text_makes_it_take_long(sign: str) -> None:
    secret = sign * SHORTEST + "/\\/\\\\ end"
    redaction = of(secret, KEY)
    started = time.process_time()
    redaction.text(sign * 30_000)
    assert time.process_time() - started < 5


def test_the_secrets_of_a_call_are_its_key_and_what_the_contract_marks() -> None:
    body = MCPServerCreateRequest(
        name="production-server",
        transport="stdio",
        scope="tenant",
        command="run-the-server",
        env={"GITHUB_TOKEN": "ghp_0123456789", "LEVEL": "debug"},
        headers={"Authorization": Secret("Bearer tok_abcdefgh")},  # type: ignore[dict-item]
    )
    redaction = Redaction.of(Secret(KEY), create_mcp_server(body=body))
    said = f"{KEY} ghp_0123456789 tok_abcdefgh GITHUB_TOKEN debug production-server run-the-server"
    assert redaction.text(said) == f"{MASK} {MASK} {MASK} GITHUB_TOKEN debug production-server run-the-server"


def test_a_secret_is_found_wherever_it_stands_in_the_body() -> None:
    body = CreateResponseRequest(messages=[], options={"deep": [{"key": Secret("plain-sight")}], "other": "plain-words"})
    assert Redaction.of(Secret(KEY), create_response(body=body)).text("plain-sight plain-words") == f"{MASK} plain-words"
    request = store_external_api_key(body=StoreApiKeyRequest(provider="OPENAI_API_KEY", api_key=Secret("sk-12345678")))  # type: ignore[arg-type]
    assert Redaction.of(Secret(KEY), request).text("OPENAI_API_KEY sk-12345678") == f"OPENAI_API_KEY {MASK}"


def test_nothing_is_done_before_something_is_said() -> None:
    asked = []

    def secrets() -> list[str]:
        asked.append(1)
        return [KEY]

    redaction = Redaction(secrets)
    assert asked == []
    assert redaction.text(KEY) == redaction.text(f"{KEY}") == MASK
    assert asked == [1]


def test_it_shows_nothing_itself() -> None:
    redaction = of(KEY)
    redaction.text("once, so that it knows the secrets")
    shown = [repr(redaction), str(redaction), *(repr(getattr(redaction, name)) for name in dir(redaction))]
    assert all(KEY not in text and "hunter2" not in text for text in shown)
    assert shown[0] == "Redaction(***)"
    with pytest.raises(TypeError, match=r"^A Redaction holds secrets and cannot be pickled\.$"):
        pickle.dumps(redaction)
    try:
        redaction.text(5)  # type: ignore[arg-type]
    except TypeError as error:
        lines = traceback.TracebackException.from_exception(error, capture_locals=True).format()
        assert all(KEY not in line and "hunter2" not in line for line in lines if "KEY = " not in line)
    assert "hunter2" not in urlencode({"q": redaction.text(KEY)})
