"""Executions of sequences over simulated time.

How far an execution has come follows from the moments stored in it: whoever looks at executions first lets everything happen
whose time has come (`settle_due`). So nothing needs a timer, and executions go on through a restart.
"""

from __future__ import annotations

import uuid
from datetime import datetime, timedelta
from typing import Any

from lumnisai.local.call import Call
from lumnisai.local.clock import timestamp
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.sequence_checks import TEXT_LIMITS
from lumnisai.local.operations.sequence_limits import daily_limits, day_of, used
from lumnisai.local.operations.sequence_people import facts, prospect, text_for
from lumnisai.local.operations.sequence_plans import WRITING, delay, entry, followed, holds, reactions, skipped_to
from lumnisai.local.store import Document, Query

KIND, STEP = "sequence_execution", "sequence_step"
ENDED = ("completed", "exited", "cancelled", "failed")
OPEN = ("scheduled", "approved", "waiting_approval")
# Simulated seconds until a step is carried out, and until one that failed is tried again.
DISPATCH, RETRY = 5.0, 60.0
RETRIES, MOST_STEPS = 3, 200
# What an event makes of the step that it answers.
STATES = {"connection_accepted": "accepted", "inmail_accepted": "accepted", "email_opened": "opened", "email_clicked": "clicked"}


def settle_due(call: Call) -> None:
    """Let everything happen in the tenant's executions whose time has come."""
    now = call.now()
    for document in call.store.find(Query(KIND, call.tenant, where=[("_due", "<=", now)])):
        Run(call, document).advance(now)


class Run:
    """An execution with its steps, to be moved on; every change of a step is written at once, the rest by `save`."""

    def __init__(self, call: Call, document: Document) -> None:
        self.call, self.document = call, document
        self.body: JsonObject = dict(document.body)
        self.steps = call.store.find(Query(STEP, call.tenant, parent=document.reference))
        self.user = document.owner or ""
        self.person = prospect(self.body["prospect_id"], self.body["_context"])

    @property
    def ended(self) -> bool:
        """Whether it has come to an end."""
        return self.body["status"] in ENDED

    @property
    def current(self) -> Document | None:
        """The step it is at."""
        return next((one for one in self.steps if one.id == self.body["_step"]), None)

    def advance(self, now: str) -> None:
        """Let everything happen up to a moment, and write how it stands then."""
        while (following := self._next()) is not None and following[0] <= now:
            if len(self.steps) > MOST_STEPS:
                self.end("failed", now, error=f"After {MOST_STEPS} steps the sequence still goes round in circles.")
                break
            moment, self.body["_clock"], what = following
            what(moment)
        self.save()

    def save(self) -> None:
        """Write how it stands."""
        self.body["status"] = self._status()
        following = self._next()
        self.body["_due"] = None if following is None else following[0]
        self.document = self.call.store.update(self.document, dict(self.body))

    def end(self, status: str, moment: str, *, reason: str | None = None, error: str | None = None) -> None:
        """Bring it to an end; what was planned is cancelled."""
        self._drop_open()
        if status != "completed":
            # Someone who has been written to last may still answer, but nobody waits for those who were given up.
            self.body["_coming"] = []
        self.body |= {"_end": status, "status": status, "completed_at": moment, "exit_reason": reason}
        if error is not None:
            self.body["last_error"] = error

    def skip(self, step: Document, moment: str, reason: str | None) -> None:
        """Leave a step out, and go on to the next."""
        key = step.body["step_key"]
        self.change(step, status="skipped", completed_at=moment)
        self.note("step_skipped", moment, {"skipped": True, "reason": reason, "at_step_key": key})
        self.body["_from"] = key
        following = skipped_to(self.body["_transitions"], key)
        if following is None:
            self.end("completed", moment, reason="sequence_finished")
        else:
            self._enter(following["to_step_key"], moment, delay(following))

    def change(self, step: Document, **changes: Any) -> Document:
        """Write a change of a step."""
        changed = self.call.store.update(step, {**step.body, **changes})
        self.steps = [changed if one.id == step.id else one for one in self.steps]
        return changed

    def note(self, event: str, moment: str, data: JsonObject) -> None:
        """Add to the events."""
        entry = {"event_type": event, "event_data": data, "created_at": moment, "processing_status": "processed"}
        self.body["events"] = [*self.body["events"], entry]

    def later(self, moment: str, seconds: float) -> str:
        """Give the moment that is so many simulated seconds after another."""
        return timestamp(datetime.fromisoformat(moment) + timedelta(seconds=seconds * self.call.platform.time_scale))

    def _status(self) -> str:
        if self.body["_end"]:
            return str(self.body["_end"])
        if self.body["paused_at"]:
            return "paused"
        if self.body["started_at"] is None:
            return "queued"
        step = self.current
        if step is None or step.body["status"] not in OPEN:
            return "waiting_event"
        if step.body["status"] == "waiting_approval":
            return "waiting_approval"
        return "waiting_delay" if step.body["_delayed"] else "active"

    def _next(self) -> tuple[str, float, Any] | None:
        """Give the moment of what happens next, its place on the simulated clock, and what to call."""
        if self.body["paused_at"] and not self.body["_end"]:
            return None
        if self.body["started_at"] is None and not self.body["_end"]:
            return self.body["created_at"], 0.0, self._begin
        found: list[tuple[str, float, Any]] = [(one["at"], one["clock"], self._happen) for one in self.body["_coming"][:1]]
        step = self.current
        if step is not None and not self.body["_end"] and step.body["status"] in ("scheduled", "approved"):
            found.append((step.body["scheduled_at"], step.body["_clock"], self._perform))
        # Without simulated time all moments are the same, and only the simulated clock tells what came first.
        return min(found, key=lambda one: one[:2], default=None)

    def _begin(self, moment: str) -> None:
        self.body["started_at"] = moment
        key, seconds = entry(self.body["_steps"], self.body["_transitions"])
        self._enter(key, moment, seconds)

    def _enter(self, key: str, moment: str, seconds: float, transition: JsonObject | None = None) -> None:
        config = next(one for one in self.body["_steps"] if one["step_key"] == key)
        identifier, body = str(uuid.uuid4()), self.body
        content = text_for(config, self.person, body["_context"], TEXT_LIMITS.get(config["action"]))
        settings: JsonObject = config.get("action_config") or {}
        subject = settings.get("subject") or f"About {self.person.company}"
        step = {
            **{
                name: body[name] for name in ("template_id", "template_name", "project_id", "prospect_id", "prospect_external_id")
            },
            "step_execution_id": identifier,
            "execution_id": body["id"],
            "prospect_name": self.person.name,
            "prospect_title": self.person.title,
            "prospect_company": self.person.company,
            "step_key": key,
            "step_name": config["name"],
            "channel": config["channel"],
            "action": config["action"],
            "status": "waiting_approval" if config.get("requires_approval") else "scheduled",
            "content": content,
            "subject": str(subject) if config["action"] == "send" else None,
            "ai_precheck_result": "passed" if config.get("ai_precheck") else None,
            "ai_precheck_reason": "Nothing in the text stands against sending it." if config.get("ai_precheck") else None,
            "scheduled_at": self.later(moment, seconds + DISPATCH),
            **dict.fromkeys(("started_at", "sent_at", "completed_at", "error_message", "_connected", "_approval")),
            **dict.fromkeys(("actual_channel", "actual_action", "actual_content")),
            **dict.fromkeys(("reply_received_at", "reply_content", "reply_sentiment")),
            "created_at": moment,
            "_clock": body["_clock"] + seconds + DISPATCH,
            "_delayed": seconds > 0,
            "_attempts": 0,
            "_config": config,
            "_transition": transition or {},
        }
        document = self.call.insert(STEP, identifier, step, owner=self.document.owner, parent=self.document.reference)
        self.steps.append(document)
        body |= {"_step": identifier, "current_step_key": key}

    def _perform(self, moment: str) -> None:
        step = self.current
        if step is None:
            return
        action, config = step.body["action"], step.body["_config"]
        if not holds(step.body["_transition"], self._known(), replied=self._replied(), connected=self._connected()):
            self.change(step, status="skipped", completed_at=moment, error_message="Its conditions are not met any more.")
            self.end("exited", moment, reason="replied" if self._replied() else "conditions_not_met")
            return
        limit = daily_limits(self.call, self.user).get(action)
        if limit == 0:
            self._fail(step, moment, f"The daily limit of {action} is 0, so it is switched off.", final=True)
        elif limit is not None and used(self.call, self.user, action, moment) >= limit:
            self.change(step, scheduled_at=day_of(moment)[1], _delayed=True)
        elif step.body["_attempts"] < self.person.failures:
            self._fail(step, moment, f"{action} did not work for {self.person.name}.")
        elif action == "send" and not self.person.email:
            self._fail(step, moment, f"No email address of {self.person.name} is known.", final=True)
        else:
            self._sent(step, moment, config)

    def _sent(self, step: Document, moment: str, config: JsonObject) -> None:
        action, connected = step.body["action"], self._connected()
        if action == "connection_request":
            status = "accepted" if connected else "sent"
        else:
            status = "sent" if action in WRITING else "completed"
        found = connected if action in ("connection_request", "check_connection") else None
        actual = {"actual_channel": step.body["channel"], "actual_action": action, "actual_content": step.body["content"]}
        done = {"started_at": moment, "sent_at": moment, "completed_at": moment, "error_message": None, "_connected": found}
        self.change(step, status=status, **done, **actual)
        key = self.body["_from"] = step.body["step_key"]
        clock = self.body["_clock"]
        # Who has answered, or is about to, doesn't answer every message.
        person = self.person._replace(reply=None) if self._replied() or self._will_reply() else self.person
        coming = [
            {"at": self.later(moment, seconds), "clock": clock + seconds, "event": event, "data": data, "step": step.id}
            for seconds, event, data in reactions(config, self.body["_transitions"], person, connected)
        ]
        self.body["_coming"] = sorted([*self.body["_coming"], *coming], key=lambda one: (one["at"], one["clock"]))
        if not any(one.get("from_step_key") == key for one in self.body["_transitions"]):
            self.end("completed", moment, reason="sequence_finished")

    def _fail(self, step: Document, moment: str, error: str, *, final: bool = False) -> None:
        config, attempts = step.body["_config"], step.body["_attempts"] + 1
        retries = config.get("max_retries")
        step = self.change(step, started_at=moment, error_message=error, _attempts=attempts)
        self.body |= {"last_error": error, "error_count": self.body["error_count"] + 1}
        reaction = config.get("on_failure") or "fail"
        if reaction == "retry" and not final and attempts <= (RETRIES if retries is None else retries):
            self.change(step, scheduled_at=self.later(moment, RETRY), _clock=self.body["_clock"] + RETRY)
        elif reaction == "skip":
            self.skip(step, moment, error)
        else:
            self.change(step, status="failed", completed_at=moment)
            self.body["_from"] = step.body["step_key"]
            if not self._follow("step_failed", moment, {"reason": error, "at_step_key": step.body["step_key"]}):
                self.end("failed", moment, error=error)

    def _happen(self, moment: str) -> None:
        coming, *self.body["_coming"] = self.body["_coming"]
        event, data = coming["event"], coming["data"]
        step = next(one for one in self.steps if one.id == coming["step"])
        if event == "":
            if step.body["status"] == "sent":
                self.change(step, status="delivered")
            return
        if event == "reply_received":
            reply = {"reply_received_at": moment, "reply_content": data["message_content"], "reply_sentiment": data["sentiment"]}
            self.change(step, status="replied", **reply)
        elif event in STATES:
            self.change(step, status=STATES[event])
        if event == "connection_accepted":
            self.body["_accepted"] = True
        data = {**data, "at_step_key": step.body["step_key"]}
        # A reply counts wherever the sequence has got to by now; everything else only where it was waited for.
        if event == "reply_received" or step.body["step_key"] == self.body["_from"]:
            self._follow(event, moment, data)
        else:
            self.note(event, moment, data)

    def _follow(self, event: str, moment: str, data: JsonObject) -> bool:
        self.note(event, moment, data)
        if self.body["_end"]:
            return False
        known, replied, connected = self._known(), self._replied(), self._connected()
        transitions = self.body["_transitions"]
        found = followed(transitions, self.body["_from"], event, data, known, replied=replied, connected=connected)
        if found is None:
            return False
        self._drop_open()
        if found.get("to_step_key") is None:
            reason = found.get("exit_reason")
            self.end("exited" if reason else "completed", moment, reason=reason or event)
        else:
            self._enter(found["to_step_key"], moment, 0.0 if event == "delay_elapsed" else delay(found), found)
        return True

    def _drop_open(self) -> None:
        step = self.current
        if step is not None and step.body["status"] in OPEN:
            self.change(step, status="cancelled")

    def _known(self) -> JsonObject:
        return facts(self.person, self.body["_context"])

    def _replied(self) -> bool:
        return any(one.body["reply_received_at"] for one in self.steps)

    def _will_reply(self) -> bool:
        return any(one["event"] == "reply_received" for one in self.body["_coming"])

    def _connected(self) -> bool:
        return self.person.connected or self.body["_accepted"]
