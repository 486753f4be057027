"""Rules for every test: nothing of the environment is seen, and no test leaves the machine."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from tests.sentinel import SentinelPlugin

# The same examples in every run and in any order; a slow machine is no failure.
settings.register_profile("lumnisai", deadline=None, derandomize=True, database=None, max_examples=60)
settings.load_profile("lumnisai")

_UNWANTED = ("LUMNISAI_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT", "SSLKEYLOGFILE")


def pytest_configure(config: pytest.Config) -> None:
    """Take away, for this process and the ones it starts, what would change where requests go."""
    for name in list(os.environ):
        if name.upper().startswith(_UNWANTED):
            del os.environ[name]
    plugin = SentinelPlugin(config)
    plugin.start()
    config.pluginmanager.register(plugin, "sentinel")


@pytest.fixture(scope="session")
def sentinel_key(pytestconfig: pytest.Config) -> str:
    """Give the API key of this run, which must show up nowhere."""
    plugin: SentinelPlugin = pytestconfig.pluginmanager.getplugin("sentinel")
    plugin.watch.given_out = True
    return plugin.watch.key
