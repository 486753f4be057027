"""Many waits at once on one client; `make waits` waits ten thousand times."""

from __future__ import annotations

from scripts.many_waits import SPARE, platform, problems, raise_limit, wait_often

WAITS = 300


async def test_three_hundred_waits_at_once_end_right_and_leave_nothing_open() -> None:
    assert raise_limit(WAITS + SPARE)
    with platform(WAITS) as base_url:
        rounds = await wait_often(base_url, WAITS, rounds=2)
    assert [problems(one) for one in rounds] == [[], []]
