"""The errors an operation answers with."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """An answer that is an error.

    Args:
        status: HTTP status.
        code: Machine-readable code.
        message: Text for people.
        details: Further data.
        headers: Extra headers of the answer.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        details: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.details = details
        self.headers = headers or {}

    def body(self) -> dict[str, Any]:
        """Give the JSON body of the answer."""
        error: dict[str, Any] = {"code": self.code, "message": self.message}
        if self.details is not None:
            error["details"] = self.details
        return {"error": error}


class Invalid(ApiError):
    """A request that was read but holds unacceptable values: status 422 and a list of problems.

    Args:
        problems: Each with `loc`, `msg` and `type`.
    """

    def __init__(self, problems: list[dict[str, Any]]) -> None:
        super().__init__(422, "VALIDATION_ERROR", "; ".join(str(problem["msg"]) for problem in problems))
        self.problems = problems

    @classmethod
    def at(cls, where: list[str | int], message: str, kind: str = "value_error") -> Invalid:
        """Make the error of a single problem, for rules that the contract cannot express."""
        return cls([{"loc": where, "msg": message, "type": kind}])

    def body(self) -> dict[str, Any]:
        """Give the JSON body of the answer."""
        return {"detail": self.problems}
