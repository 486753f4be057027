"""What a client is set to, and the sentences that say what is wrong with it."""

from __future__ import annotations

import math
import traceback
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core.scope import Scope
from lumnisai._core.secrets import Secret
from lumnisai._core.settings import Settings, read_scope, read_settings
from lumnisai._core.timeouts import Timeout, positive_seconds
from lumnisai.exceptions import ConfigurationError, ValidationError

KEY = "lmn_live_1"
TENANT = UUID("b7a0c1de-4f3b-4d0a-9a6e-5a8e2c1d7f44")


def read(environment: dict[str, str] | None = None, **given: Any) -> Settings:
    return read_settings(**{"api_key": KEY, **given}, environment=environment or {})


def refused(environment: dict[str, str] | None = None, **given: Any) -> str:
    with pytest.raises(ConfigurationError) as caught:
        read(environment, **given)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def test_with_a_key_alone_everything_else_has_its_default() -> None:
    settings = read()
    assert settings.api_key.reveal() == KEY
    assert settings[1:5] == ("https://api.lumnis.ai", None, Scope.USER, Timeout(total=30.0))
    assert (settings.retries.max_retries, settings.deadline) == (3, None)


def test_the_environment_fills_in_what_is_left_out_and_arguments_win() -> None:
    environment = {
        "LUMNISAI_API_KEY": " lmn_env \n",
        "LUMNISAI_BASE_URL": "https://eu.lumnis.ai/",
        "LUMNISAI_TENANT_ID": str(TENANT).upper(),
        "LUMNISAI_SCOPE": "Tenant",
    }
    settings = read(environment, api_key=None)
    assert settings.api_key == Secret("lmn_env")
    assert settings[1:4] == ("https://eu.lumnis.ai", str(TENANT), Scope.TENANT)
    given = read(environment, api_key="mine", base_url="https://h", tenant_id=UUID(int=1), scope=Scope.USER)
    assert given.api_key == Secret("mine")
    assert given[1:4] == ("https://h", str(UUID(int=1)), Scope.USER)


def test_an_empty_variable_counts_as_not_set() -> None:
    empty = dict.fromkeys(("LUMNISAI_BASE_URL", "LUMNISAI_TENANT_ID", "LUMNISAI_SCOPE"), "")
    assert read(empty) == read()


@pytest.mark.parametrize("key", [None, "", "  "])
def test_without_a_key_it_says_where_to_put_one(key: str | None) -> None:
    expected = "No API key: pass api_key=… or set LUMNISAI_API_KEY in the environment."
    assert refused(api_key=key) == expected
    assert refused({"LUMNISAI_API_KEY": " "}, api_key=None) == expected


@pytest.mark.parametrize("key", ["lmn live", "lmn\nlive", "schlüssel", "lmn\x00", "lmn\tx"])
def test_a_key_that_no_header_can_carry_is_refused_without_being_shown(key: str) -> None:
    sentence = refused(api_key=key)
    assert "copy it again" in sentence
    assert key not in sentence


def test_a_key_that_is_no_text_is_refused_without_being_shown() -> None:
    assert refused(api_key=12345) == "api_key must be a string, not int."
    assert refused(api_key=b"lmn_live") == "api_key must be a string, not bytes."


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://api.lumnis.ai", "https://api.lumnis.ai"),
        ("https://api.lumnis.ai/v1", "https://api.lumnis.ai"),
        ("https://api.lumnis.ai/v1//", "https://api.lumnis.ai"),
        (" https://host:8443/gateway/lumnis/ ", "https://host:8443/gateway/lumnis"),
        ("HTTPS://Host", "HTTPS://Host"),
        ("http://localhost:8000", "http://localhost:8000"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1"),
        ("http://[::1]:1/", "http://[::1]:1"),
        ("https://host/a@b", "https://host/a@b"),
    ],
)
def test_an_address_is_kept_with_its_path_and_without_the_version(address: str, kept: str) -> None:
    assert read(base_url=address).base_url == kept


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("api.lumnis.ai", "must start with https://"),
        ("ftp://host", "must start with https://"),
        ("https://", "must start with https://"),
        ("https:///path", "must start with https://"),
        ("https://host:port", "is not a URL"),
        ("https://[::1", "is not a URL"),
        ("https://host:99999", "is not a URL"),
        ("https://host?key=1", "must not have a query"),
        ("https://host?", "must not have a query"),
        ("https://host/#top", "must not have a query"),
        ("https://host/#", "must not have a query"),
        ("https://ho st", "spaces or control characters"),
        ("https://host/a\nb", "spaces or control characters"),
        ("http://example.com", "would send the API key in the clear"),
        (5, "must be a string, not int"),
    ],
)
def test_an_address_that_cannot_work_is_refused(address: Any, words: str) -> None:
    assert words in refused(base_url=address)


@pytest.mark.parametrize("scheme", ["https", "http", "ftp"])
@pytest.mark.parametrize("rest", ["host", "host:port", "host?x=1", "[::1"])
def test_a_password_in_an_address_is_refused_and_never_shown(scheme: str, rest: str) -> None:
    sentence = refused(base_url=f"{scheme}://ada:hunter2@{rest}")
    assert "must not hold a user name or password" in sentence
    assert "hunter2" not in sentence


def test_a_query_is_never_shown_either() -> None:
    assert "hunter2" not in refused(base_url="https://host/?token=hunter2")


def test_plain_http_is_for_those_who_ask_for_it() -> None:
    assert read(base_url="http://10.0.0.1", allow_insecure_http=True).base_url == "http://10.0.0.1"


@pytest.mark.parametrize("tenant", ["acme", "", 5, "b7a0c1de"])
def test_a_tenant_id_that_is_no_uuid_is_refused(tenant: Any) -> None:
    assert "the API key decides the tenant" in refused(tenant_id=tenant)


@pytest.mark.parametrize("scope", ["admin", 5, "users"])
def test_an_unknown_scope_is_refused(scope: Any) -> None:
    assert "Scope.USER or Scope.TENANT" in refused(scope=scope)
    with pytest.raises(ConfigurationError):
        read_scope(scope)


@pytest.mark.parametrize("scope", ["tenant", "TENANT", Scope.TENANT])
def test_a_scope_is_read_from_its_text(scope: Scope | str) -> None:
    assert read(scope=scope).scope is Scope.TENANT
    assert f"{read_scope(scope)}" == "tenant"


NO_SECONDS = [0, -1, math.nan, math.inf, True, "5", 10**400, 1e300]


@pytest.mark.parametrize("name", ["timeout", "deadline"])
@pytest.mark.parametrize("seconds", NO_SECONDS)
def test_a_time_that_no_clock_can_wait_is_refused(name: str, seconds: Any) -> None:
    assert refused(**{name: seconds}).startswith(f"{name} must be a positive number of seconds, or None for no limit; got ")


@given(seconds=st.floats(1e-6, 1e9) | st.integers(1, 10**9))
def test_any_other_number_of_seconds_is_taken(seconds: float) -> None:
    assert positive_seconds("timeout", seconds) == float(seconds)
    assert read(timeout=seconds).timeout == Timeout(total=float(seconds))
    assert positive_seconds("deadline", None) is read(timeout=None).timeout.total is None


@pytest.mark.parametrize("retries", [-1, 1.5, True, "3", None])
def test_a_number_of_retries_that_is_none_is_refused(retries: Any) -> None:
    assert "max_retries must be 0 or a positive whole number" in refused(max_retries=retries)


def test_bad_settings_are_bad_input_like_any_other() -> None:
    assert issubclass(ConfigurationError, ValidationError)
    assert issubclass(ConfigurationError, ValueError)


def test_settings_and_the_traceback_of_bad_ones_do_not_show_the_key() -> None:
    assert KEY not in f"{read()!r} {read()}"
    try:
        read(timeout=-1)
    except ConfigurationError as error:
        assert KEY not in "".join(traceback.format_exception(error))
