"""The agent that answers unless another is given: deterministic, offline, and visibly at work."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

from lumnisai.local.calculator import calculate, sums_in
from lumnisai.local.conversations import short_title
from lumnisai.local.json_types import is_object
from lumnisai.local.run import Answer, Artifact, Feedback, File, Run
from lumnisai.local.specialists import specialist_for

# Seconds of each phase, before scaling; with the time in the queue about one and a half in all.
PLANNING, RESEARCHING, WRITING = 0.3, 0.6, 0.5
LONGEST_QUOTE = 300
# Words too common to find anything by.
COMMON = frozenset(["the", "and", "for", "with", "that", "this", "from", "what", "which", "when", "where", "are", "you", "about"])


@dataclass(slots=True)
class _Findings:
    sums: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    passages: list[tuple[str, str | None]] = field(default_factory=list[tuple[str, str | None]])
    feedback: list[Feedback] = field(default_factory=list[Feedback])


async def default_agent(run: Run) -> Answer:
    """Plan, research with tools, take in feedback, and write; or hand over to a specialized agent."""
    specialist = specialist_for(run.specialized_agent)
    if specialist is not None:
        return await specialist(run)
    run.progress("planning", f"Planning how to answer: {short_title(run.prompt)}")
    await run.pause(PLANNING)
    run.title = short_title(run.prompt)
    findings = await _research(run)
    _take_in(run, findings)
    run.progress("writing", "Writing the answer")
    await run.pause(WRITING)
    _take_in(run, findings)
    text = _write(run, findings)
    structure = None
    if run.response_format is not None:
        from lumnisai.local.instances import build

        value = build(run.response_format, _material(run, findings))
        structure = value if is_object(value) else {"value": value}
        text = json.dumps(value, indent=2, ensure_ascii=False)
    artifacts = list[Artifact]()
    if run.agent_config.get("generate_comprehensive_output"):
        artifacts.append(Artifact("report.md", _report(run, findings), "The full report.", "text/markdown"))
    return Answer(text, structure, artifacts)


async def _research(run: Run) -> _Findings:
    findings = _Findings()
    sums = sums_in(run.prompt)
    steps = 1 + bool(run.history) + len(run.files) + len(sums)
    run.progress("researching", f"Gathering what is known, in {steps} step{'s' if steps > 1 else ''}")
    if run.history:
        call = run.tool_call("thread_history", {"thread_id": run.thread_id})
        await run.pause(RESEARCHING / steps)
        count = len(run.history)
        call.finish(f"{count} earlier question{'s' if count > 1 else ''}; the last: {run.history[-1].question}")
    for file in run.files:
        words = sorted(_words(run.prompt))
        call = run.tool_call("file_search", {"file": file.name, "query": " ".join(words)})
        await run.pause(RESEARCHING / steps)
        passage = _search(file, words)
        findings.passages.append((file.name, passage))
        call.finish("The file cannot be read here." if passage is None else passage)
    for sum_ in sums:
        call = run.tool_call("calculator", {"expression": sum_})
        await run.pause(RESEARCHING / steps)
        result = calculate(sum_) or ""
        findings.sums.append((sum_, result))
        call.finish(result)
    call = run.tool_call("word_count", {"text": run.prompt})
    await run.pause(RESEARCHING / steps)
    call.finish(str(len(run.prompt.split())))
    return findings


def _take_in(run: Run, findings: _Findings) -> None:
    for feedback in run.feedback():
        findings.feedback.append(feedback)
        run.progress("researching", f"Taking in feedback ({feedback.type}): {feedback.text}")


def _write(run: Run, findings: _Findings) -> str:
    lines = [f"You asked: {run.prompt}"]
    lines += [f"{sum_} = {result}" for sum_, result in findings.sums]
    if run.history:
        lines.append(f"Earlier in this conversation you asked: {run.history[-1].question}")
    for name, passage in findings.passages:
        lines.append(f"{name} cannot be read here." if passage is None else f"From {name}: {passage}")
    lines += [f"Following your {feedback.type}: {feedback.text}" for feedback in findings.feedback]
    if run.response_format_instructions:
        lines.append(f"Written as instructed: {run.response_format_instructions}")
    if run.specialized_agent:
        lines.append(f"Answered in the role of {run.specialized_agent}.")
    lines.append("This answer comes from the local platform; no model was asked.")
    return "\n\n".join(lines)


def _report(run: Run, findings: _Findings) -> str:
    parts = [f"# {run.title}", _write(run, findings), "## Conversation"]
    parts += [f"- {exchange.question}\n  {exchange.answer}" for exchange in run.history]
    parts += [f"- {message['role']}: {message['content']}" for message in run.messages]
    return "\n\n".join(parts) + "\n"


def _material(run: Run, findings: _Findings) -> str:
    return " ".join([run.prompt, *(feedback.text for feedback in findings.feedback)])


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w{3,}", text.lower()) if word not in COMMON}


def _search(file: File, words: list[str]) -> str | None:
    if file.text is None:
        return None
    lines = [line.strip() for line in file.text.splitlines() if line.strip()]
    best = max(lines, key=lambda line: len(_words(line).intersection(words)), default="(empty)")
    return best[:LONGEST_QUOTE]
