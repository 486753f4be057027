# Written by `make generate` from tests/facade/_async/test_network.py. Do not edit.
"""Proxies and TLS: over which way a call goes, whom it believes, and what is said when that fails."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from lumnisai import (
    Client,
    ConfigurationError,
    ConnectionFailedError,
    DeadlineExceededError,
    LumnisAIError,
    RequestTimeoutError,
)
from lumnisai.local import Served
from tests.facade.proxy import Proxy, proxying
from tests.facade.scripted import ManualClock
from tests.facade.tls import NAME, Authority, Front, behind_tls

PASSWORD = "hunter2"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Give a certificate authority that nobody knows."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def front(authority: Authority, platform: Served) -> Iterator[Front]:
    """Give the platform behind TLS."""
    with behind_tls(platform.base_url, authority.server()) as front:
        yield front


@pytest.fixture
def proxy(front: Front) -> Iterator[Proxy]:
    """Give a proxy that knows the way to the platform by a name that nobody else knows."""
    with proxying({NAME: front.port}) as proxy:
        yield proxy


def ask(platform: Served, base_url: str, **settings: Any) -> str:
    """Make a client, make a call, and close the client."""
    with Client(api_key=platform.api_key, base_url=base_url, clock=ManualClock(), **settings) as client:
        return str((client.invoke("hi", user_id="u")).status)


def failure(platform: Served, base_url: str, **settings: Any) -> LumnisAIError:
    """Make a call that fails; return its error, which is a line and shows no secret."""
    with Client(api_key=platform.api_key, base_url=base_url, clock=ManualClock(), **settings) as client:
        with pytest.raises(LumnisAIError) as caught:
            client.health()
    assert "\n" not in str(caught.value)
    shown = f"{caught.value!r} {caught.value} {caught.value.__cause__!r}"
    assert not [secret for secret in (PASSWORD, platform.api_key) if secret in shown]
    return caught.value


# --- whom it believes ---


def test_an_authority_that_verify_names_is_believed(platform: Served, front: Front, authority: Authority) -> None:
    assert ask(platform, front.base_url, verify=authority.file) == "succeeded"
    assert ask(platform, front.base_url, verify=str(authority.file)) == "succeeded"
    assert ask(platform, front.base_url, verify=ssl.create_default_context(cafile=authority.file)) == "succeeded"


def test_an_authority_that_the_environment_names_is_believed(
    platform: Served, front: Front, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    assert ask(platform, front.base_url) == "succeeded"
    # What counts is the environment in which the client was made.
    with Client(api_key=platform.api_key, base_url=front.base_url) as client:
        monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
        assert (client.health()).status == "ok"


def test_verify_wins_over_the_environment(
    platform: Served, front: Front, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    assert ask(platform, front.base_url, verify=authority.file) == "succeeded"


def test_a_directory_of_authorities_is_searched(
    platform: Served, front: Front, authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / f"{authority.hash}.0").write_bytes(authority.file.read_bytes())
    assert ask(platform, front.base_url, verify=tmp_path) == "succeeded"
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert ask(platform, front.base_url) == "succeeded"


def test_verify_false_believes_anybody_and_warns_where_the_client_is_made(platform: Served, front: Front) -> None:
    with pytest.warns(UserWarning, match="verify=False: no certificate is checked") as warned:
        client = Client(api_key=platform.api_key, base_url=front.base_url, verify=False)
    assert [warning.filename for warning in warned] == [__file__]
    with client:
        assert (client.health()).status == "ok"


def test_an_authority_that_nobody_named_is_not_believed_nor_asked_again(platform: Served, front: Front) -> None:
    error = failure(platform, front.base_url)
    assert isinstance(error, ConnectionFailedError)
    assert str(error).startswith("get_health: the server's certificate is not trusted: unable to get local issuer certificate")
    assert "name the authority with verify= or SSL_CERT_FILE" in str(error)
    assert error.attempts == 1
    assert front.connections == 0


def test_another_authority_is_not_believed(platform: Served, front: Front, tmp_path: Path) -> None:
    error = failure(platform, front.base_url, verify=Authority(tmp_path, "another").file)
    assert "the server's certificate is not trusted" in str(error)
    assert (error.attempts, front.connections) == (1, 0)


def test_a_certificate_for_another_host_is_not_believed(platform: Served, authority: Authority) -> None:
    with behind_tls(platform.base_url, authority.server("another.test")) as front:
        error = failure(platform, front.base_url, verify=authority.file)
    assert "the server's certificate is not trusted: Hostname mismatch" in str(error)
    assert "check base_url" in str(error)
    assert (error.attempts, front.connections) == (1, 0)


def test_a_certificate_that_has_expired_is_not_believed(platform: Served, authority: Authority) -> None:
    with behind_tls(platform.base_url, authority.server(expired=True)) as front:
        error = failure(platform, front.base_url, verify=authority.file)
    assert "the server's certificate is not trusted: certificate has expired" in str(error)
    assert (error.attempts, front.connections) == (1, 0)


def test_a_certificate_that_vouches_for_itself_is_not_believed(platform: Served, authority: Authority) -> None:
    with behind_tls(platform.base_url, authority.self_signed()) as front:
        error = failure(platform, front.base_url, verify=authority.file)
    assert "the server's certificate is not trusted: self-signed certificate" in str(error)
    assert (error.attempts, front.connections) == (1, 0)


def test_tls_with_a_server_that_does_not_speak_it_is_a_failed_connection(platform: Served, authority: Authority) -> None:
    error = failure(platform, platform.base_url.replace("http:", "https:"), verify=authority.file)
    assert isinstance(error, ConnectionFailedError)
    assert str(error).startswith("get_health: the server was not reached")


def test_authorities_that_are_not_there_are_told_of_before_anything_is_sent(
    platform: Served, front: Front, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = failure(platform, front.base_url, verify="/nowhere/ca.pem")
    assert isinstance(error, ConfigurationError)
    assert "verify: '/nowhere/ca.pem' can't be read" in str(error)
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    assert "SSL_CERT_FILE: '/nowhere/ca.pem' can't be read" in str(failure(platform, front.base_url))
    # Who uses no TLS needs no certificates.
    assert ask(platform, platform.base_url) == "succeeded"
    assert front.connections == 0


# --- over which way it goes ---


def test_a_proxy_that_is_given_carries_tls_without_reading_it(platform: Served, proxy: Proxy, authority: Authority) -> None:
    assert ask(platform, f"https://{NAME}", proxy=proxy.url, verify=authority.file) == "succeeded"
    assert proxy.tunnels == [f"{NAME}:443"]
    assert not [head for head in proxy.heads if platform.api_key in head]


def test_calls_share_the_connection_through_a_proxy(platform: Served, proxy: Proxy, authority: Authority) -> None:
    address = f"https://{NAME}"
    with Client(api_key=platform.api_key, base_url=address, proxy=proxy.url, verify=authority.file) as client:
        for number in range(5):
            client.for_user(f"user-{number}").threads.list()
    assert len(proxy.tunnels) == 1


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_the_environment_names_the_proxy(
    variable: str, platform: Served, proxy: Proxy, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, proxy.url)
    assert ask(platform, f"https://{NAME}", verify=authority.file) == "succeeded"
    assert proxy.tunnels == [f"{NAME}:443"]


def test_the_environment_excepts_hosts_and_this_machine_from_its_proxy(
    platform: Served, front: Front, proxy: Proxy, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    assert ask(platform, front.base_url, verify=authority.file) == "succeeded"
    assert ask(platform, platform.base_url) == "succeeded"
    monkeypatch.setenv("NO_PROXY", ".invalid")
    error = failure(platform, "https://platform.invalid", verify=authority.file, max_retries=0)
    assert str(error).startswith("get_health: the server was not reached")
    assert proxy.tunnels == proxy.forwarded == []


def test_none_means_no_proxy_whatever_the_environment_says(
    platform: Served, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    error = failure(platform, "https://platform.invalid", proxy=None, max_retries=0)
    assert str(error).startswith("get_health: the server was not reached")
    assert proxy.tunnels == []


def test_a_proxy_that_is_given_is_also_used_for_this_machine(
    platform: Served, front: Front, proxy: Proxy, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    assert ask(platform, front.base_url, proxy=proxy.url, verify=authority.file) == "succeeded"
    assert proxy.tunnels == [f"localhost:{front.port}"]
    assert ask(platform, platform.base_url, proxy=proxy.url) == "succeeded"
    assert {target.rpartition("?")[0] or target for target in proxy.forwarded} > {f"{platform.base_url}/v1/responses"}


def test_a_transport_of_ones_own_is_not_led_through_the_proxy_of_the_environment(
    platform: Served, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy.url)
    assert ask(platform, platform.base_url, http_transport=httpx.HTTPTransport()) == "succeeded"
    with pytest.raises(ConfigurationError, match="http_transport decides by itself which way requests take"):
        Client(api_key="k", proxy=proxy.url, http_transport=httpx.HTTPTransport())
    assert proxy.tunnels == proxy.forwarded == []


# --- what a proxy can do to a call ---


def test_a_proxy_gets_the_user_and_password_of_its_url_and_the_platform_does_not(
    platform: Served, front: Front, authority: Authority
) -> None:
    with proxying({NAME: front.port}, user=f"ada:{PASSWORD}@home") as proxy:
        url = proxy.url.replace("://", f"://ada:{PASSWORD}%40home@")
        assert ask(platform, f"https://{NAME}", proxy=url, verify=authority.file) == "succeeded"
        assert ask(platform, platform.base_url, proxy=url) == "succeeded"
        client = Client(api_key=platform.api_key, base_url=f"https://{NAME}", proxy=url, verify=authority.file)
        assert PASSWORD not in f"{client!r} {vars(client)!r} {client._settings!r}"
    assert len(proxy.tunnels) == 1


def test_a_proxy_that_demands_another_password_is_told_of_without_showing_ours(
    platform: Served, front: Front, authority: Authority
) -> None:
    with proxying({NAME: front.port}, user="ada:other") as proxy:
        url = proxy.url.replace("://", f"://ada:{PASSWORD}@")
        error = failure(platform, f"https://{NAME}", proxy=url, verify=authority.file)
    assert isinstance(error, ConnectionFailedError)
    assert str(error).startswith("get_health: the proxy refused: 407 Proxy Authentication Required; check the user name and")
    assert error.attempts == len(proxy.tunnels) == 1


def test_what_a_proxy_forbids_is_not_asked_for_again(platform: Served, authority: Authority) -> None:
    with proxying(refuses="403 Forbidden") as proxy:
        error = failure(platform, f"https://{NAME}", proxy=proxy.url, verify=authority.file)
    assert isinstance(error, ConnectionFailedError)
    assert str(error).startswith("get_health: the proxy refused: 403 Forbidden")
    assert error.attempts == len(proxy.tunnels) == 1


def test_a_proxy_that_cannot_reach_the_platform_is_asked_again(platform: Served, authority: Authority) -> None:
    with proxying(refuses="502 Bad Gateway") as proxy:
        error = failure(platform, f"https://{NAME}", proxy=proxy.url, verify=authority.file)
    assert isinstance(error, ConnectionFailedError)
    assert "502 Bad Gateway" in str(error)
    assert error.attempts == len(proxy.tunnels) == 4


def test_a_proxy_that_is_not_there_is_a_failed_connection(platform: Served, authority: Authority) -> None:
    with proxying() as proxy:
        url = proxy.url
    error = failure(platform, f"https://{NAME}", proxy=url, verify=authority.file)
    assert isinstance(error, ConnectionFailedError)
    assert error.attempts == 4


def test_a_proxy_that_never_answers_is_waited_for_no_longer_than_is_allowed(platform: Served, authority: Authority) -> None:
    with proxying(hangs=True) as proxy:
        with Client(
            api_key=platform.api_key,
            base_url=f"https://{NAME}",
            proxy=proxy.url,
            verify=authority.file,
            timeout=0.3,
            max_retries=1,
        ) as client:
            with pytest.raises(RequestTimeoutError, match=r"^get_health: no answer within 0.3 s") as caught:
                client.health()
            assert caught.value.attempts == 2
            proxy.heard(2)
            with pytest.raises(DeadlineExceededError):
                client.with_options(deadline=0.05, timeout=None).health()


def test_a_proxy_can_be_reached_over_tls_itself(platform: Served, front: Front, authority: Authority) -> None:
    with proxying({NAME: front.port}, context=authority.server()) as proxy:
        assert ask(platform, f"https://{NAME}", proxy=proxy.url, verify=authority.file) == "succeeded"
        assert ask(platform, platform.base_url, proxy=proxy.url, verify=authority.file) == "succeeded"
    assert proxy.tunnels == [f"{NAME}:443"]
    assert proxy.forwarded


def test_a_proxy_reached_over_tls_must_prove_who_it_is(platform: Served, front: Front, authority: Authority) -> None:
    with proxying({NAME: front.port}, context=authority.server()) as proxy:
        error = failure(platform, f"https://{NAME}", proxy=proxy.url)
    assert "certificate is not trusted" in str(error)
    assert (error.attempts, proxy.tunnels) == (1, [])
