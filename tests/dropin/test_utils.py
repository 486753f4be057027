"""Helpers for progress, and the names of models, as programs for 0.2.7 use them."""

from __future__ import annotations

from typing import Any

import pytest

import lumnisai
from lumnisai.models import Models
from lumnisai.utils import ProgressEntry, ProgressTracker, display_progress, format_progress_entry
from tests.dropin.answers import NOW
from tests.dropin.both import Both

CALLS = [{"name": "search", "args": {"query": "x", "top": 3}}, {"name": "wait"}, {"name": "sum", "args": [1, 2]}]
LINES = ["→ search(query='x', top=3)", "→ wait", "→ sum([1, 2])"]


def test_an_entry_is_printed_with_its_tool_calls(capsys: pytest.CaptureFixture[str]) -> None:
    display_progress(ProgressEntry(ts=NOW, state="processing", message="looking", tool_calls=CALLS), indent="  ")
    assert capsys.readouterr().out.splitlines() == ["PROCESSING - looking", *("  " + line for line in LINES)]
    display_progress(ProgressEntry(ts=NOW, state="tool_update", message="looking", tool_calls=CALLS))
    assert capsys.readouterr().out.splitlines() == ["\t" + line for line in LINES]


def test_an_entry_is_formatted_with_its_tool_calls() -> None:
    assert format_progress_entry("processing", "looking") == "PROCESSING: looking"
    assert format_progress_entry("processing", "looking", CALLS).split("\n") == [
        "PROCESSING: looking",
        *("\t" + line for line in LINES),
    ]


def test_a_tracker_tells_only_what_is_new() -> None:
    tracker = ProgressTracker()
    assert tracker.format_new_entries("a", "looking") == "A: looking"
    assert tracker.format_new_entries("a", "looking") is None
    assert tracker.format_new_entries("a", "looking", CALLS[:1]) == "\t" + LINES[0]
    assert tracker.format_new_entries("a", "looking", CALLS[:2]) == "\t" + LINES[1]
    assert tracker.format_new_entries("a", "found", CALLS[:1]) == f"A: found\n\t{LINES[0]}"


def test_a_loop_written_for_progress_entries_runs_over_a_stream(
    both: Both, client: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = []
    for update in both.all(both.do(client.invoke("2 + 2", user_id="ada@example.com", stream=True))):
        print(f"{update.ts.isoformat()} {update.state.upper()}: {update.message[:50]}")
        display_progress(update)
        for call in update.tool_calls or []:
            assert call["name"] == call.get("name")
        if update.state == "completed" and update.output_text:
            answers.append(update.output_text)
        assert update.response_id
    assert len(answers) == 1
    assert "4" in answers[0]
    assert "COMPLETED" in capsys.readouterr().out


def test_models_are_listed_by_vendor() -> None:
    assert len(Models.all_models()) == len(set(Models.all_models())) == 78
    assert Models.GPT_4O == lumnisai.OpenAIModels.GPT_4O == "openai:gpt-4o"
    vendors = {
        "openai": (Models.openai_models, lumnisai.OpenAIModels, 21),
        "anthropic": (Models.anthropic_models, lumnisai.AnthropicModels, 10),
        "google_genai": (Models.google_models, lumnisai.GoogleModels, 8),
        "deepseek": (Models.deepseek_models, lumnisai.DeepSeekModels, 5),
        "qwen": (Models.qwen_models, None, 9),
        "mistralai": (Models.mistral_models, None, 7),
        "meta": (Models.llama_models, None, 8),
        "microsoft": (Models.microsoft_models, None, 4),
        "cohere": (Models.cohere_models, None, 2),
        "xai": (Models.xai_models, None, 2),
    }
    for prefix, (listed, cls, count) in vendors.items():
        names = listed()
        assert len(names) == count
        assert {name.split(":")[0] for name in names} == {prefix}
        assert cls is None or [value for name, value in vars(cls).items() if name.isupper()] == names
    assert "01ai:yi-large" in Models.all_models()
