"""Which proxy leads to a URL, and the sentences that say what is wrong with a proxy or with certificates."""

from __future__ import annotations

import ssl
import traceback
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core.network import OWN, Authorities, Network, is_loopback, proxy_for, read_network
from lumnisai._core.secrets import Secret
from lumnisai._core.settings import read_settings
from lumnisai._http.certificates import ssl_context
from lumnisai.exceptions import ConfigurationError

PROXY = "http://proxy.test:3128"
OTHER = "http://other.test:8080"
API = "https://api.example.com/v1/users"


def chosen(url: str = API, **environment: str) -> str | None:
    return proxy_for(read_network(environment=environment), url)


def refused(*given: Any, **environment: str) -> str:
    with pytest.raises(ConfigurationError) as caught:
        proxy_for(read_network(*given, environment=environment), API)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    rendered = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    package = [line for frame in rendered.stack if "/lumnisai/" in frame.filename for line in (frame.locals or {}).values()]
    assert not [line for line in [sentence, *package] if "hunter2" in line]
    return sentence


# --- the environment ---


@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"])
def test_a_variable_names_the_proxy_of_https_urls(name: str) -> None:
    assert chosen(**{name: PROXY}) == PROXY


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
def test_a_variable_names_the_proxy_of_http_urls(name: str) -> None:
    assert chosen("http://api.example.com", **{name: PROXY}) == PROXY


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "FTP_PROXY", "PROXY", "Https_Proxy"])
def test_other_variables_say_nothing_about_https_urls(name: str) -> None:
    assert chosen(**{name: PROXY}) is None


def test_the_variable_of_the_scheme_wins_over_the_general_one() -> None:
    assert chosen(ALL_PROXY=OTHER, HTTPS_PROXY=PROXY) == PROXY
    assert chosen("http://api.example.com", ALL_PROXY=OTHER, HTTPS_PROXY=PROXY) == OTHER


def test_small_letters_win_also_when_they_say_nothing() -> None:
    assert chosen(HTTPS_PROXY=OTHER, https_proxy=PROXY) == PROXY
    assert chosen(HTTPS_PROXY=OTHER, https_proxy="") is None
    assert chosen(HTTPS_PROXY=PROXY, NO_PROXY="*", no_proxy="") == PROXY


def test_a_web_server_cannot_choose_the_proxy_of_a_cgi_program() -> None:
    assert chosen("http://api.example.com", HTTP_PROXY=PROXY, REQUEST_METHOD="GET") is None
    assert chosen("http://api.example.com", http_proxy=PROXY, REQUEST_METHOD="GET") == PROXY
    assert chosen(HTTPS_PROXY=PROXY, REQUEST_METHOD="GET") == PROXY


@pytest.mark.parametrize(
    ("text", "proxy"),
    [
        ("proxy.test:3128", PROXY),
        (f" {PROXY} ", PROXY),
        ("HTTPS://proxy.test", "https://proxy.test"),
        ("http://[::1]:3128/", "http://[::1]:3128/"),
        ("http://[::1]", "http://[::1]"),
        ("http://proxy.test:65535", "http://proxy.test:65535"),
        ("http://ada:p%40ss@proxy.test:3128", "http://ada:p%40ss@proxy.test:3128"),
    ],
)
def test_a_proxy_may_be_written_as_people_write_it(text: str, proxy: str) -> None:
    assert chosen(HTTPS_PROXY=text) == proxy


@pytest.mark.parametrize(
    "url", ["https://localhost", "https://a.localhost:1", "http://127.0.0.1:8000/x", "https://127.9.9.9", "http://[::1]:1"]
)
def test_what_is_meant_for_this_machine_never_goes_through_a_proxy_of_the_environment(url: str) -> None:
    assert chosen(url, ALL_PROXY=PROXY) is None
    assert proxy_for(read_network(PROXY, environment={}), url) == PROXY


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("localhost", True),
        ("LOCALHOST.", True),
        ("127.1.2.3", True),
        ("::1", True),
        ("128.0.0.1", False),
        ("localhost.evil.test", False),
    ],
)
def test_it_knows_this_machine_by_its_names(host: str, here: bool) -> None:
    assert is_loopback(host) is here


# --- NO_PROXY ---


@pytest.mark.parametrize(
    ("entries", "host"),
    [
        ("*", "api.example.com"),
        ("other.test, *", "api.example.com"),
        ("api.example.com", "api.example.com"),
        ("API.Example.COM", "api.example.com"),
        ("example.com", "api.example.com"),
        (".example.com", "api.example.com"),
        ("*.example.com", "api.example.com"),
        (".example.com", "example.com"),
        ("example.com.", "api.example.com"),
        ("example.com", "api.example.com."),
        ("a.test,example.com,b.test", "api.example.com"),
        ("a.test  example.com\tb.test", "api.example.com"),
        (" , ,example.com,", "api.example.com"),
        ("example.com:443", "api.example.com"),
        ("example.com:8443", "api.example.com:8443"),
        ("10.1.2.3", "10.1.2.3"),
        ("10.1.2.3:443", "10.1.2.3"),
        ("10.0.0.0/8", "10.1.2.3"),
        ("10.1.2.99/24", "10.1.2.3:8443"),
        ("2001:db8::1", "[2001:db8::1]"),
        ("[2001:db8::1]", "[2001:DB8:0::1]"),
        ("[2001:db8::1]:8443", "[2001:db8::1]:8443"),
        ("2001:db8::/32", "[2001:db8:1::2]"),
    ],
)
def test_a_host_that_no_proxy_names_is_reached_directly(entries: str, host: str) -> None:
    assert chosen(f"https://{host}/v1", ALL_PROXY=PROXY, NO_PROXY=entries) is None
    assert chosen(f"https://{host}/v1", ALL_PROXY=PROXY, no_proxy=entries) is None


@pytest.mark.parametrize(
    ("entries", "host"),
    [
        ("", "api.example.com"),
        (" ,.,", "api.example.com"),
        ("ample.com", "api.example.com"),
        ("www.api.example.com", "api.example.com"),
        ("example.com", "example.com.evil.test"),
        ("example.com:8443", "api.example.com"),
        ("example.com:80", "api.example.com"),
        ("10.1.2.3:8443", "10.1.2.3"),
        ("0.1.2.3", "10.1.2.3"),
        ("1.2.3", "10.1.2.3"),
        ("10.0.0.0/8", "11.1.2.3"),
        ("10.0.0.0/8", "api.example.com"),
        ("10.0.0.0/99", "10.1.2.3"),
        ("2001:db8::/32", "[2001:db9::1]"),
        ("[2001:db8::1]:80", "[2001:db8::1]"),
    ],
)
def test_other_hosts_are_not(entries: str, host: str) -> None:
    assert chosen(f"https://{host}/v1", ALL_PROXY=PROXY, NO_PROXY=entries) == PROXY


@given(entries=st.text(max_size=40), host=st.from_regex(r"[a-z]{1,8}(\.[a-z]{1,8}){1,3}", fullmatch=True))
def test_whatever_no_proxy_holds_a_choice_is_made(entries: str, host: str) -> None:
    assert chosen(f"https://{host}", ALL_PROXY=PROXY, NO_PROXY=entries) in (PROXY, None)
    assert chosen(f"https://{host}", ALL_PROXY=PROXY, NO_PROXY=f"{entries},{host}") is None
    assert chosen(f"https://sub.{host}", ALL_PROXY=PROXY, NO_PROXY=host) is None
    assert chosen(f"https://x{host}", ALL_PROXY=PROXY, NO_PROXY=host) == PROXY


# --- proxy= ---


def test_a_proxy_that_is_given_is_for_everything_whatever_the_environment_says() -> None:
    for proxy in (PROXY, Secret(PROXY)):
        network = read_network(proxy, environment={"HTTPS_PROXY": OTHER, "NO_PROXY": "*"})
        assert proxy_for(network, API) == proxy_for(network, "http://a.test") == PROXY


def test_none_means_no_proxy_whatever_the_environment_says() -> None:
    assert proxy_for(read_network(None, environment={"HTTPS_PROXY": PROXY}), API) is None


BAD = [
    ("", "does not begin with http"),
    ("proxy.test:3128", "does not begin with http"),
    ("ftp://proxy.test", "does not begin with http"),
    ("socks5://ada:hunter2@proxy.test", "socks5 is not supported"),
    ("hunter2://proxy.test", "does not begin with http"),
    ("http://", "names no host"),
    ("http://ada:hunter2@", "names no host"),
    ("http://ada:hunter2@:3128", "names no host"),
    ("http://ada:hunter2/x@proxy.test", "characters that a URL can't"),
    ("http://ada:hunter2#@proxy.test", "characters that a URL can't"),
    ("http://ada:hunter2?@proxy.test", "characters that a URL can't"),
    ("http://ada:hunter2@x@proxy.test", "characters that a URL can't"),
    ("http://ada:hunter2 @proxy.test", "characters that a URL can't"),
    ("http://ada:hünter2@proxy.test", "characters that a URL can't"),
    ("http://ada:hunter2@proxy.test/path", "names no host"),
    ("http://ada:hunter2@proxy.test?x", "names no host"),
    ("http://ada:hunter2@[::1", "names no host"),
    ("http://ada:hunter2@proxy.test:x", "names no host"),
    ("http://ada:hunter2@proxy.test:0", "its port is no number from 1 to 65535"),
    ("http://ada:hunter2@proxy.test:65536", "its port is no number from 1 to 65535"),
    ("http://ada:hunter2@proxy.test:99999999999", "its port is no number from 1 to 65535"),
]


@pytest.mark.parametrize(("proxy", "problem"), BAD)
def test_a_proxy_that_cannot_work_is_refused_and_never_shown(proxy: str, problem: str) -> None:
    sentence = refused(proxy)
    assert sentence.startswith("proxy must be the URL of a proxy, such as http://proxy.example.com:3128, but ")
    assert problem in sentence


@pytest.mark.parametrize(("proxy", "problem"), [pair for pair in BAD if "://" in pair[0]])
def test_a_proxy_of_the_environment_that_cannot_work_is_refused_by_the_name_of_its_variable(proxy: str, problem: str) -> None:
    sentence = refused(https_proxy=proxy)
    assert sentence.startswith("https_proxy must be the URL")
    assert problem in sentence


def test_a_bad_variable_harms_nobody_who_does_not_need_it() -> None:
    assert chosen("http://127.0.0.1:8000", ALL_PROXY="socks5://proxy.test") is None
    assert chosen(HTTP_PROXY="socks5://proxy.test") is None
    assert chosen(HTTPS_PROXY="socks5://proxy.test", NO_PROXY="example.com") is None


@pytest.mark.parametrize("proxy", [5, b"http://ada:hunter2@proxy.test", True, ["http://ada:hunter2@proxy.test"]])
def test_a_proxy_that_is_no_text_is_refused(proxy: Any) -> None:
    assert "proxy must be a URL as a string, or None for no proxy; got " in refused(proxy)


def test_no_setting_shows_a_password() -> None:
    url = "http://ada:hunter2@proxy.test:3128"
    networks = [read_network(url, environment={}), read_network(environment={"HTTPS_PROXY": url})]
    shown = [text for network in networks for text in (repr(network), str(network), repr(proxy_for(network, API)))]
    shown.append(repr(read_settings(api_key="k", proxy=url, environment={})))
    assert not [text for text in shown if "hunter2" in text]
    assert {proxy_for(network, API) for network in networks} == {url}


# --- in the settings of a client ---


def test_a_variable_that_cannot_work_is_told_of_when_the_client_is_made() -> None:
    with pytest.raises(ConfigurationError, match=r"^HTTPS_PROXY must be the URL of a proxy"):
        read_settings(api_key="k", environment={"HTTPS_PROXY": "socks5://proxy.test"})


@pytest.mark.parametrize("given", [{"proxy": PROXY}, {"proxy": None}, {"verify": False}, {"verify": "ca.pem"}])
def test_a_transport_of_ones_own_and_the_way_to_take_exclude_each_other(given: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="http_transport decides by itself"):
        read_settings(api_key="k", own_transport=True, environment={}, **given)


def test_a_proxy_that_cannot_work_is_told_of_when_the_client_is_made() -> None:
    with pytest.raises(ConfigurationError, match=r"^proxy must be the URL of a proxy"):
        read_settings(api_key="k", proxy="socks5://proxy.test", environment={})


def test_a_transport_of_ones_own_and_the_environment_do_not() -> None:
    environment = {"HTTPS_PROXY": PROXY, "SSL_CERT_FILE": "ca.pem"}
    assert read_settings(api_key="k", own_transport=True, environment=environment).api_key == Secret("k")


def test_the_key_is_not_sent_in_the_clear_to_a_proxy_on_another_machine() -> None:
    here = {"api_key": "k", "base_url": "http://127.0.0.1:1", "environment": {}}
    with pytest.raises(ConfigurationError, match="in the clear to the proxy, which is another machine"):
        read_settings(**here, proxy=PROXY)
    assert read_settings(**here, proxy=PROXY, allow_insecure_http=True).network.proxies
    assert read_settings(**here, proxy="http://localhost:3128").network.proxies
    assert read_settings(**{**here, "base_url": "https://127.0.0.1"}, proxy=PROXY).network.proxies


# --- certificates ---


def verified(verify: Any = True, **environment: str) -> ssl.SSLContext:
    return ssl_context(read_network(verify=verify, environment=environment))


def unusable(verify: Any = True, **environment: str) -> str:
    with pytest.raises(ConfigurationError) as caught:
        verified(verify, **environment)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_the_usual_authorities_are_believed_and_names_are_compared() -> None:
    context = verified()
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert len(context.get_ca_certs()) > 50


def test_a_variable_that_is_set_later_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere")
    assert verified().verify_mode is ssl.CERT_REQUIRED


def test_verify_false_believes_anybody() -> None:
    context = verified(False, SSL_CERT_FILE="/nowhere")
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_NONE, False)


def test_a_context_is_taken_as_it_is() -> None:
    context = ssl.create_default_context()
    assert verified(context, SSL_CERT_FILE="/nowhere") is context


def test_what_is_given_wins_over_the_environment_and_the_file_over_the_directory(tmp_path: Path) -> None:
    environment = {"SSL_CERT_FILE": "/file", "SSL_CERT_DIR": "/directory"}
    assert read_network(verify=tmp_path, environment=environment).verify == Authorities("verify", str(tmp_path))
    assert read_network(environment=environment).verify == Authorities("SSL_CERT_FILE", "/file")
    assert read_network(environment={**environment, "SSL_CERT_FILE": ""}).verify == Authorities("SSL_CERT_DIR", "/directory")
    assert read_network(environment={}) == Network({}, ("localhost", "127.0.0.0/8", "::1"), True)


def test_certificates_that_are_not_there_are_told_of_by_the_name_of_the_setting(tmp_path: Path) -> None:
    missing, empty, text = tmp_path / "missing.pem", tmp_path / "empty", tmp_path / "text.pem"
    empty.mkdir()
    (tmp_path / "unhashed").mkdir()
    (tmp_path / "unhashed" / "ca.pem").touch()
    text.write_text("no certificate")
    assert unusable(missing).startswith(f"verify: {str(missing)!r} can't be read (No such file or directory); name a file")
    assert unusable(SSL_CERT_FILE=str(missing)).startswith(f"SSL_CERT_FILE: {str(missing)!r} can't be read")
    assert unusable(SSL_CERT_DIR=str(missing)).startswith(f"SSL_CERT_DIR: {str(missing)!r} can't be read")
    for directory in (empty, tmp_path / "unhashed"):
        assert unusable(directory).startswith(f"verify: {str(directory)!r} is a directory in which OpenSSL finds no certificates")
    assert unusable(text) == f"verify: {str(text)!r} holds no certificates in PEM form."
    assert "can't be read" in unusable("a\0b")


@pytest.mark.parametrize("verify", [None, 1, 0, "", [], Secret("x")])
def test_a_verify_that_means_nothing_is_refused(verify: Any) -> None:
    assert "verify must be True, False, the path of a file or directory of certificates" in unusable(verify)


def test_a_log_of_tls_keys_is_written_only_where_python_would(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "keys"))
    assert verified().keylog_filename == verified(False).keylog_filename == ssl.create_default_context().keylog_filename


def test_the_page_about_it_names_every_variable() -> None:
    page = (Path(__file__).parents[2] / "docs" / "network.md").read_text(encoding="utf-8")
    for variable in OWN:
        assert f"`{variable.upper()}`" in page
