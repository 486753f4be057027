"""Print when each update of a stream arrives: plainly, inside a running event loop, and from 16 threads on one client.

python examples/stream_times.py
"""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

import lumnisai
from lumnisai.local import serve


def follow(client: lumnisai.Client, user_id: str) -> list[float]:
    began = time.perf_counter()
    arrivals = []
    for update in client.invoke("Compare tea and coffee", user_id=user_id, stream=True):
        arrivals.append(time.perf_counter() - began)
        if user_id == "alone":
            print(f"  {arrivals[-1]:5.2f} s  {update.status!s:12} {update.message or ''}")
    return arrivals


def main() -> None:
    with serve() as platform, lumnisai.Client(api_key=platform.api_key, base_url=platform.base_url) as client:
        print("One stream:")
        follow(client, "alone")

        async def inside() -> list[float]:
            return follow(client, "inside")  # the synchronous client, although an event loop is running

        print("Inside a running event loop:", *(f"{arrival:.2f}" for arrival in asyncio.run(inside())))

        with ThreadPoolExecutor(16) as threads:
            everybody = list(threads.map(lambda number: follow(client, f"user-{number}"), range(16)))
        print("From 16 threads on one client:")
        print("  first update after", *sorted(f"{arrivals[0]:.2f}" for arrivals in everybody))
        print("  last update after ", *sorted(f"{arrivals[-1]:.2f}" for arrivals in everybody))


if __name__ == "__main__":
    main()
