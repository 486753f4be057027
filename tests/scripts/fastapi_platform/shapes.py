"""What the application takes and gives, as Pydantic models in the manner of many FastAPI services."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import Annotated, Generic, Literal, TypeVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, computed_field

T = TypeVar("T")


class RunStatus(str, Enum):
    queued = "queued"
    in_progress = "in_progress"
    succeeded = "succeeded"
    cancelled = "cancelled"


class Slot(str, Enum):
    smart = "SMART_MODEL"
    fast = "FAST_MODEL"


class ChatMessage(BaseModel):
    role: Literal["system", "user", "assistant"] = "user"
    content: str


class RunIn(BaseModel):
    model_config = ConfigDict(extra="forbid")

    messages: list[ChatMessage] = Field(min_length=1)
    thread_id: UUID | None = None
    user_id: str | None = None


class RunAccepted(BaseModel):
    response_id: UUID
    thread_id: UUID
    status: RunStatus
    tenant_id: UUID
    created_at: datetime


class RunOut(RunAccepted):
    input_messages: list[ChatMessage]
    output_text: str | None = None


class RunPage(BaseModel):
    responses: list[RunOut]
    total: int
    limit: int
    offset: int


class Cancelled(BaseModel):
    status: RunStatus
    message: str


class ThreadIn(BaseModel):
    title: str | None = Field(default=None, max_length=20, description="Title to show.")
    user_id: str | None = None


class ThreadOut(BaseModel):
    thread_id: UUID
    title: str | None = None
    pinned: bool = False


class ThreadPage(BaseModel):
    threads: list[ThreadOut]
    total: int


class Person(BaseModel):
    email: str = Field(pattern=r"^[^@\s]+@[^@\s]+$")
    first_name: str | None = None


class PersonOut(Person):
    id: UUID


class Pagination(BaseModel):
    page: int
    page_size: int
    total: int


class PeoplePage(BaseModel):
    users: list[PersonOut]
    pagination: Pagination


class Paged(BaseModel, Generic[T]):
    files: list[T]
    total_count: int


class StoredFile(BaseModel):
    file_id: UUID
    file_name: str
    size: int


class Preference(BaseModel):
    """A model chosen for a slot."""

    model_type: Slot
    provider: str
    temperature: float | None = Field(default=None, ge=0, le=2)


class Preferences(BaseModel):
    preferences: dict[str, Preference]


class TextPart(BaseModel):
    kind: Literal["text"]
    text: str

    @computed_field
    def words(self) -> int:
        """How many words the text has."""
        return len(self.text.split())


class LinkPart(BaseModel):
    kind: Literal["link"]
    url: str
    hidden: bool = False


class Note(BaseModel):
    """A remark made of parts."""

    title: str
    parts: list[Annotated[TextPart | LinkPart, Field(discriminator="kind")]]
    colour: Literal["red", "green"] | None = None
    reply_to: Note | None = None


class NotePage(BaseModel):
    items: list[Note]
    total: int
