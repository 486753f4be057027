"""What the asynchronous client does over httpx, and must do over aiohttp: the tests of it once more."""

from __future__ import annotations

from tests.facade._async.test_batch_draft_stream import *
from tests.facade._async.test_file_transfers import *
from tests.facade._async.test_network import *
from tests.facade._async.test_stream import *
from tests.facade._async.test_transport import *
from tests.facade.test_closing_under_tls import test_close_in_another_task_ends_a_call_at_once
from tests.facade.test_concurrency_closing import (
    test_a_closed_asynchronous_client_and_its_views_refuse_calls,
    test_an_asynchronous_client_collected_open_says_where_it_was_made_and_closes_its_connections,
    test_close_in_another_event_loop_ends_a_call_that_receives,
    test_close_in_another_task_ends_a_call_that_receives,
    test_close_in_another_task_ends_a_call_that_waits_for_its_next_attempt,
    test_close_in_another_task_ends_calls_that_wait_for_a_connection,
    test_closing_an_asynchronous_client_twice_is_the_same_as_once,
    test_closing_an_asynchronous_view_closes_nothing,
)
from tests.facade.test_concurrency_loops import (
    test_a_call_can_be_cancelled_at_every_await_and_leaves_nothing_behind,
    test_a_cancelled_call_makes_room_for_the_next_one,
    test_a_hundred_runs_at_once_on_one_client,
    test_cancelling_a_task_that_waits_for_a_run_leaves_the_run_going_on,
)
from tests.secrets.test_locals import (
    test_a_cancellation_in_the_middle_of_a_call_shows_none,
    test_a_connection_that_is_refused_or_reset_shows_none,
    test_a_proxy_that_fails_shows_none,
    test_no_frame_of_an_error_shows_a_secret,
)
