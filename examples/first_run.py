"""Send a prompt, watch the work, print the answer.

Without LUMNISAI_API_KEY it starts the local platform for itself; with it, it talks to the real one.

    python examples/first_run.py "Why is the sky blue?"
"""

import contextlib
import os
import sys
from collections.abc import Iterator

import lumnisai

PROMPT = "Plan a weekend in Lisbon for 3 people at 120 a day. What is 3 * 120 * 2?"


@contextlib.contextmanager
def connect() -> Iterator[lumnisai.Client]:
    if os.environ.get("LUMNISAI_API_KEY"):
        with lumnisai.Client() as client:
            print(f"Talking to {client.base_url}.")
            yield client
        return
    from lumnisai.local import serve

    with serve() as platform, lumnisai.Client(api_key=platform.api_key, base_url=platform.base_url) as client:
        print(f"LUMNISAI_API_KEY is not set: talking to a local platform at {client.base_url}.")
        yield client


def main() -> int:
    prompt = " ".join(sys.argv[1:]) or os.environ.get("PROMPT") or PROMPT
    user_id = os.environ.get("LUMNISAI_USER_ID", "newcomer@example.com")
    try:
        with connect() as client:
            print(f"Prompt: {prompt}\n")
            response = client.invoke(prompt, user_id=user_id, show_progress=True)
            print(f"\n{response.output_text}")
    except lumnisai.LumnisAIError as error:
        print(f"Error: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
