"""A certificate authority of the tests' own, and a platform behind TLS."""

from __future__ import annotations

import asyncio
import hashlib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import trustme
from cryptography import x509
from cryptography.x509.name import _ASN1Type

from tests.facade.relay import relaying, splice

NAME = "platform.test"


class Authority:
    """A certificate authority, and the file that its own certificate is in."""

    def __init__(self, directory: Path, name: str = "authority") -> None:
        self._authority = trustme.CA()
        self.file = directory / f"{name}.pem"
        self._authority.cert_pem.write_to_path(self.file)

    @property
    def hash(self) -> str:
        """The name under which OpenSSL looks for it in a directory (X509_NAME_hash)."""
        subject = x509.load_pem_x509_certificate(self._authority.cert_pem.bytes()).subject
        canonical = [x509.NameAttribute(part.oid, str(part.value).lower(), _ASN1Type.UTF8String) for part in subject]
        # Without the header of the sequence.
        content = x509.Name(canonical).public_bytes()[2:]
        return hashlib.sha1(content, usedforsecurity=False).digest()[3::-1].hex()

    def server(self, *names: str, expired: bool = False) -> ssl.SSLContext:
        """Return the context of a server with a certificate for these names."""
        past = datetime.now(UTC) - timedelta(days=1)
        dates = {"not_before": past - timedelta(days=1), "not_after": past} if expired else {}
        certificate = self._authority.issue_cert(*(names or ("localhost", "127.0.0.1", NAME)), **dates)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate.configure_cert(context)
        return context

    def self_signed(self) -> ssl.SSLContext:
        """Return the context of a server whose certificate is signed by nobody else."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        own = trustme.CA()
        with trustme.Blob(own.private_key_pem.bytes() + own.cert_pem.bytes()).tempfile() as path:
            context.load_cert_chain(path)
        return context


class Front:
    """Where a server can be reached over TLS, and how often somebody got through."""

    def __init__(self, base_url: str) -> None:
        self._host, self._port = urlsplit(base_url).hostname, urlsplit(base_url).port
        self.port = 0
        self.connections = 0

    @property
    def base_url(self) -> str:
        """The address, by a name of this machine."""
        return f"https://localhost:{self.port}"

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass on what comes."""
        self.connections += 1
        await splice(reader, writer, *await asyncio.open_connection(self._host, self._port))


@contextmanager
def behind_tls(base_url: str, context: ssl.SSLContext) -> Iterator[Front]:
    """Put a server behind TLS for the length of a block."""
    front = Front(base_url)
    with relaying(front.handle, context) as port:
        front.port = port
        yield front
