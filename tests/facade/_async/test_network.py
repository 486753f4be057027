"""Proxies and TLS: over which way a call goes, whom it believes, and what is said when that fails."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from lumnisai import (
    AsyncClient,
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


async def ask(platform: Served, base_url: str, **settings: Any) -> str:
    """Make a client, make a call, and close the client."""
    async with AsyncClient(api_key=platform.api_key, base_url=base_url, clock=ManualClock(), **settings) as client:
        return str((await client.invoke("hi", user_id="u")).status)


async def failure(platform: Served, base_url: str, **settings: Any) -> LumnisAIError:
    """Make a call that fails; return its error, which is a line and shows no secret."""
    async with AsyncClient(api_key=platform.api_key, base_url=base_url, clock=ManualClock(), **settings) as client:
        with pytest.raises(LumnisAIError) as caught:
            await client.health()
    assert "\n" not in str(caught.value)
    shown = f"{caught.value!r} {caught.value} {caught.value.__cause__!r}"
    assert not [secret for secret in (PASSWORD, platform.api_key) if secret in shown]
    return caught.value


# --- whom it believes ---


async def test_an_authority_that_verify_names_is_believed(platform: Served, front: Front, authority: Authority) -> None:
    assert await ask(platform, front.base_url, verify=authority.file) == "succeeded"
    assert await ask(platform, front.base_url, verify=str(authority.file)) == "succeeded"
    assert await ask(platform, front.base_url, verify=ssl.create_default_context(cafile=authority.file)) == "succeeded"


async def test_an_authority_that_the_environment_names_is_believed(
    platform: Served, front: Front, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    assert await ask(platform, front.base_url) == "succeeded"
    # What counts is the environment in which the client was made.
    async with AsyncClient(api_key=platform.api_key, base_url=front.base_url) as client:
        monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
        assert (await client.health()).status == "ok"


async def test_verify_wins_over_the_environment(
    platform: Served, front: Front, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    assert await ask(platform, front.base_url, verify=authority.file) == "succeeded"


async def test_a_directory_of_authorities_is_searched(
    platform: Served, front: Front, authority: Authority, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / f"{authority.hash}.0").write_bytes(authority.file.read_bytes())
    assert await ask(platform, front.base_url, verify=tmp_path) == "succeeded"
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert await ask(platform, front.base_url) == "succeeded"


async def test_verify_false_believes_anybody_and_warns_where_the_client_is_made(platform: Served, front: Front) -> None:
    with pytest.warns(UserWarning, match="verify=False: no certificate is checked") as warned:
        client = AsyncClient(api_key=platform.api_key, base_url=front.base_url, verify=False)
    assert [warning.filename for warning in warned] == [__file__]
    async with client:
        assert (await client.health()).status == "ok"


async def test_an_authority_that_nobody_named_is_not_believed_nor_asked_again(platform: Served, front: Front) -> None:
    error = await failure(platform, front.base_url)
    assert isinstance(error, ConnectionFailedError)
    assert str(error).startswith("get_health: the server's certificate is not trusted: unable to get local issuer certificate")
    assert "name the authority with verify= or SSL_CERT_FILE" in str(error)
    assert error.attempts == 1
    assert front.connections == 0


async def test_another_authority_is_not_believed(platform: Served, front: Front, tmp_path: Path) -> None:
    error = await failure(platform, front.base_url, verify=Authority(tmp_path, "another").file)
    assert "the server's certificate is not trusted" in str(error)
    assert (error.attempts, front.connections) == (1, 0)


async def test_a_certificate_for_another_host_is_not_believed(platform: Served, authority: Authority) -> None:
    with behind_tls(platform.base_url, authority.server("another.test")) as front:
        error = await failure(platform, front.base_url, verify=authority.file)
    assert "the server's certificate is not trusted: Hostname mismatch" in str(error)
    assert "check base_url" in str(error)
    assert (error.attempts, front.connections) == (1, 0)


async def test_a_certificate_that_has_expired_is_not_believed(platform: Served, authority: Authority) -> None:
    with behind_tls(platform.base_url, authority.server(expired=True)) as front:
        error = await failure(platform, front.base_url, verify=authority.file)
    assert "the server's certificate is not trusted: certificate has expired" in str(error)
    assert (error.attempts, front.connections) == (1, 0)


async def test_a_certificate_that_vouches_for_itself_is_not_believed(platform: Served, authority: Authority) -> None:
    with behind_tls(platform.base_url, authority.self_signed()) as front:
        error = await failure(platform, front.base_url, verify=authority.file)
    assert "the server's certificate is not trusted: self-signed certificate" in str(error)
    assert (error.attempts, front.connections) == (1, 0)


async def test_tls_with_a_server_that_does_not_speak_it_is_a_failed_connection(platform: Served, authority: Authority) -> None:
    error = await failure(platform, platform.base_url.replace("http:", "https:"), verify=authority.file)
    assert isinstance(error, ConnectionFailedError)
    assert str(error).startswith("get_health: the server was not reached")


async def test_authorities_that_are_not_there_are_told_of_before_anything_is_sent(
    platform: Served, front: Front, monkeypatch: pytest.MonkeyPatch
) -> None:
    error = await failure(platform, front.base_url, verify="/nowhere/ca.pem")
    assert isinstance(error, ConfigurationError)
    assert "verify: '/nowhere/ca.pem' can't be read" in str(error)
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    assert "SSL_CERT_FILE: '/nowhere/ca.pem' can't be read" in str(await failure(platform, front.base_url))
    # Who uses no TLS needs no certificates.
    assert await ask(platform, platform.base_url) == "succeeded"
    assert front.connections == 0


# --- over which way it goes ---


async def test_a_proxy_that_is_given_carries_tls_without_reading_it(platform: Served, proxy: Proxy, authority: Authority) -> None:
    assert await ask(platform, f"https://{NAME}", proxy=proxy.url, verify=authority.file) == "succeeded"
    assert proxy.tunnels == [f"{NAME}:443"]
    assert not [head for head in proxy.heads if platform.api_key in head]


async def test_calls_share_the_connection_through_a_proxy(platform: Served, proxy: Proxy, authority: Authority) -> None:
    address = f"https://{NAME}"
    async with AsyncClient(api_key=platform.api_key, base_url=address, proxy=proxy.url, verify=authority.file) as client:
        for number in range(5):
            await client.for_user(f"user-{number}").threads.list()
    assert len(proxy.tunnels) == 1


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
async def test_the_environment_names_the_proxy(
    variable: str, platform: Served, proxy: Proxy, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, proxy.url)
    assert await ask(platform, f"https://{NAME}", verify=authority.file) == "succeeded"
    assert proxy.tunnels == [f"{NAME}:443"]


async def test_the_environment_excepts_hosts_and_this_machine_from_its_proxy(
    platform: Served, front: Front, proxy: Proxy, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    assert await ask(platform, front.base_url, verify=authority.file) == "succeeded"
    assert await ask(platform, platform.base_url) == "succeeded"
    monkeypatch.setenv("NO_PROXY", ".invalid")
    error = await failure(platform, "https://platform.invalid", verify=authority.file, max_retries=0)
    assert str(error).startswith("get_health: the server was not reached")
    assert proxy.tunnels == proxy.forwarded == []


async def test_none_means_no_proxy_whatever_the_environment_says(
    platform: Served, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    error = await failure(platform, "https://platform.invalid", proxy=None, max_retries=0)
    assert str(error).startswith("get_health: the server was not reached")
    assert proxy.tunnels == []


async def test_a_proxy_that_is_given_is_also_used_for_this_machine(
    platform: Served, front: Front, proxy: Proxy, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    assert await ask(platform, front.base_url, proxy=proxy.url, verify=authority.file) == "succeeded"
    assert proxy.tunnels == [f"localhost:{front.port}"]
    assert await ask(platform, platform.base_url, proxy=proxy.url) == "succeeded"
    assert {target.rpartition("?")[0] or target for target in proxy.forwarded} > {f"{platform.base_url}/v1/responses"}


async def test_a_transport_of_ones_own_is_not_led_through_the_proxy_of_the_environment(
    platform: Served, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy.url)
    assert await ask(platform, platform.base_url, http_transport=httpx.AsyncHTTPTransport()) == "succeeded"
    with pytest.raises(ConfigurationError, match="http_transport decides by itself which way requests take"):
        AsyncClient(api_key="k", proxy=proxy.url, http_transport=httpx.AsyncHTTPTransport())
    assert proxy.tunnels == proxy.forwarded == []


# --- what a proxy can do to a call ---


async def test_a_proxy_gets_the_user_and_password_of_its_url_and_the_platform_does_not(
    platform: Served, front: Front, authority: Authority
) -> None:
    with proxying({NAME: front.port}, user=f"ada:{PASSWORD}@home") as proxy:
        url = proxy.url.replace("://", f"://ada:{PASSWORD}%40home@")
        assert await ask(platform, f"https://{NAME}", proxy=url, verify=authority.file) == "succeeded"
        assert await ask(platform, platform.base_url, proxy=url) == "succeeded"
        client = AsyncClient(api_key=platform.api_key, base_url=f"https://{NAME}", proxy=url, verify=authority.file)
        assert PASSWORD not in f"{client!r} {vars(client)!r} {client._settings!r}"
    assert len(proxy.tunnels) == 1


async def test_a_proxy_that_demands_another_password_is_told_of_without_showing_ours(
    platform: Served, front: Front, authority: Authority
) -> None:
    with proxying({NAME: front.port}, user="ada:other") as proxy:
        url = proxy.url.replace("://", f"://ada:{PASSWORD}@")
        error = await failure(platform, f"https://{NAME}", proxy=url, verify=authority.file)
    assert isinstance(error, ConnectionFailedError)
    assert str(error).startswith("get_health: the proxy refused: 407 Proxy Authentication Required; check the user name and")
    assert error.attempts == len(proxy.tunnels) == 1


async def test_what_a_proxy_forbids_is_not_asked_for_again(platform: Served, authority: Authority) -> None:
    with proxying(refuses="403 Forbidden") as proxy:
        error = await failure(platform, f"https://{NAME}", proxy=proxy.url, verify=authority.file)
    assert isinstance(error, ConnectionFailedError)
    assert str(error).startswith("get_health: the proxy refused: 403 Forbidden")
    assert error.attempts == len(proxy.tunnels) == 1


async def test_a_proxy_that_cannot_reach_the_platform_is_asked_again(platform: Served, authority: Authority) -> None:
    with proxying(refuses="502 Bad Gateway") as proxy:
        error = await failure(platform, f"https://{NAME}", proxy=proxy.url, verify=authority.file)
    assert isinstance(error, ConnectionFailedError)
    assert "502 Bad Gateway" in str(error)
    assert error.attempts == len(proxy.tunnels) == 4


async def test_a_proxy_that_is_not_there_is_a_failed_connection(platform: Served, authority: Authority) -> None:
    with proxying() as proxy:
        url = proxy.url
    error = await failure(platform, f"https://{NAME}", proxy=url, verify=authority.file)
    assert isinstance(error, ConnectionFailedError)
    assert error.attempts == 4


async def test_a_proxy_that_never_answers_is_waited_for_no_longer_than_is_allowed(platform: Served, authority: Authority) -> None:
    with proxying(hangs=True) as proxy:
        async with AsyncClient(
            api_key=platform.api_key,
            base_url=f"https://{NAME}",
            proxy=proxy.url,
            verify=authority.file,
            timeout=0.3,
            max_retries=1,
        ) as client:
            with pytest.raises(RequestTimeoutError, match=r"^get_health: no answer within 0.3 s") as caught:
                await client.health()
            assert caught.value.attempts == 2
            proxy.heard(2)
            with pytest.raises(DeadlineExceededError):
                await client.with_options(deadline=0.05, timeout=None).health()


async def test_a_proxy_can_be_reached_over_tls_itself(platform: Served, front: Front, authority: Authority) -> None:
    with proxying({NAME: front.port}, context=authority.server()) as proxy:
        assert await ask(platform, f"https://{NAME}", proxy=proxy.url, verify=authority.file) == "succeeded"
        assert await ask(platform, platform.base_url, proxy=proxy.url, verify=authority.file) == "succeeded"
    assert proxy.tunnels == [f"{NAME}:443"]
    assert proxy.forwarded


async def test_a_proxy_reached_over_tls_must_prove_who_it_is(platform: Served, front: Front, authority: Authority) -> None:
    with proxying({NAME: front.port}, context=authority.server()) as proxy:
        error = await failure(platform, f"https://{NAME}", proxy=proxy.url)
    assert "certificate is not trusted" in str(error)
    assert (error.attempts, proxy.tunnels) == (1, [])
