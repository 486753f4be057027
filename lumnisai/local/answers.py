"""Accept the several forms in which an agent may answer."""

from __future__ import annotations

import json
from typing import Any

from lumnisai.local.json_types import is_array, is_object
from lumnisai.local.run import AgentFailed, Answer


def normalise(result: Any) -> Answer:
    """Make an `Answer` of what an agent returned: text, a structure, or an `Answer` already.

    Raises:
        AgentFailed: It returned something else.
    """
    if isinstance(result, Answer):
        structure = result.structured_response
        if result.output_text is None and structure is not None:
            return Answer(_as_text(structure), structure, result.artifacts)
        return result
    if isinstance(result, str):
        return Answer(result)
    if is_object(result):
        return Answer(_as_text(result), result)
    if is_array(result):
        # The wire has room for objects only.
        return Answer(_as_text(result), {"items": result})
    kind = type(result).__name__
    raise AgentFailed("INVALID_ANSWER", f"the agent returned {kind}, not a str, dict, list or Answer")


def _as_text(structure: Any) -> str:
    try:
        return json.dumps(structure, indent=2, ensure_ascii=False)
    except (TypeError, ValueError) as error:
        raise AgentFailed("INVALID_ANSWER", f"the structure is not JSON: {error}") from None
