"""A program of its own whose worker processes each make a client, and send back models and errors.

python -m tests.facade.spawning METHOD API_KEY BASE_URL
"""

from __future__ import annotations

import multiprocessing
import sys
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from lumnisai import Client, NotFoundError
from lumnisai.models import ResponseObject

_clients: list[Client] = []


def make_client(api_key: str, base_url: str) -> None:
    """Make the client of a worker process."""
    _clients.append(Client(api_key=api_key, base_url=base_url))


def ask(prompt: str) -> ResponseObject:
    """Use the client of the worker process."""
    return _clients[0].invoke(prompt, user_id="u")


def ask_for(response_id: str) -> object:
    """Use the client of the worker process for something that fails."""
    return _clients[0].responses.get(response_id, user_id="u")


def main(method: str, api_key: str, base_url: str) -> None:
    """Have both done by a worker, and look at what comes back."""
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(1, mp_context=context, initializer=make_client, initargs=(api_key, base_url)) as workers:
        response = workers.submit(ask, "hi").result()
        error: Any = workers.submit(ask_for, "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10").exception()
    assert "hi" in (response.output_text or ""), response
    assert isinstance(error, NotFoundError), error
    assert (error.status_code, error.operation) == (404, "get_response"), error


if __name__ == "__main__":
    main(*sys.argv[1:])
