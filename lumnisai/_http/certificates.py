"""What TLS goes by: whose certificates are believed."""

from __future__ import annotations

import os
import re
import ssl

from lumnisai._core.network import Authorities, Network
from lumnisai.exceptions import ConfigurationError

HASHED = re.compile(r"[0-9a-f]{8}\.\d+")


def ssl_context(network: Network) -> ssl.SSLContext:
    """Return a context that believes those whom the settings name; certifi's list when they name nobody.

    Raises:
        ConfigurationError: There are no certificates where they should be.
    """
    verify = network.verify
    if isinstance(verify, ssl.SSLContext):
        return verify
    if isinstance(verify, Authorities):
        return _believing(verify)
    if verify:
        import httpx

        return httpx.create_ssl_context(trust_env=False)
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _believing(authorities: Authorities) -> ssl.SSLContext:
    setting, path = authorities
    try:
        # Directories are searched when a certificate is checked, by names that `openssl rehash` gives; others are never found.
        if not os.path.isdir(path):
            return ssl.create_default_context(cafile=path)
        if any(HASHED.fullmatch(name) for name in os.listdir(path)):
            return ssl.create_default_context(capath=path)
        problem = "is a directory in which OpenSSL finds no certificates; put them there and run `openssl rehash`"
    except ssl.SSLError:
        problem = "holds no certificates in PEM form"
    except (OSError, ValueError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or str(error)
        problem = f"can't be read ({reason}); name a file or directory of certificates"
    raise ConfigurationError(f"{setting}: {path!r} {problem}.")
