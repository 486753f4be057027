"""A small platform in FastAPI, whose own description is brought into the form of this project."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, FastAPI, Form, Header, HTTPException, Query, Response, Security, UploadFile
from fastapi.security import APIKeyHeader

from tests.scripts.fastapi_platform.shapes import (
    Cancelled,
    Note,
    NotePage,
    Paged,
    Pagination,
    PeoplePage,
    Person,
    PersonOut,
    Preference,
    Preferences,
    RunAccepted,
    RunIn,
    RunOut,
    RunPage,
    RunStatus,
    Slot,
    StoredFile,
    ThreadIn,
    ThreadOut,
    ThreadPage,
)

KEY = "a-key-of-the-small-platform"
CREATED = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
_header = APIKeyHeader(name="X-API-Key", auto_error=False)


def _authenticate(key: Annotated[str | None, Security(_header)]) -> None:
    if key != KEY:
        raise HTTPException(401, "The API key is not valid.")


class Store:
    """Everything the application remembers; ids count upwards."""

    def __init__(self) -> None:
        self.made = 0
        self.runs: dict[UUID, RunOut] = {}
        self.threads: dict[UUID, ThreadOut] = {}
        self.users: dict[UUID, PersonOut] = {}
        self.files: dict[UUID, tuple[StoredFile, bytes]] = {}
        self.preferences: dict[str, Preference] = {}
        self.notes: list[Note] = []
        self.news = asyncio.Event()

    def new_id(self) -> UUID:
        self.made += 1
        return UUID(int=self.made)

    def found(self, kept: dict[UUID, Any], key: UUID) -> Any:
        if key not in kept:
            raise HTTPException(404, "No such object.")
        return kept[key]


def build() -> FastAPI:
    """Return the application with nothing in it."""
    app = FastAPI(title="Small platform", version="2.3.0", dependencies=[Security(_authenticate)])
    store = Store()
    for router in (_responses(store), _threads(store), _users(store), _files(store), _preferences(store), _notes(store)):
        app.include_router(router, prefix="/v1")

    @app.get("/v1/health", tags=["health"])
    def is_alive() -> dict[str, str]:
        return {"status": "ok"}

    return app


Idempotency = Annotated[str | None, Header(alias="Idempotency-Key")]
Limit = Annotated[int, Query(ge=1, le=100)]
Offset = Annotated[int, Query(ge=0)]


def _responses(store: Store) -> APIRouter:
    router = APIRouter(prefix="/responses", tags=["Responses"])

    @router.post("")
    def create(body: RunIn, idempotency_key: Idempotency = None) -> RunAccepted:
        """Start a run."""
        key = store.new_id()
        run = RunOut(
            response_id=key,
            thread_id=body.thread_id or UUID(int=99),
            status=RunStatus.queued,
            tenant_id=UUID(int=7),
            created_at=CREATED,
            input_messages=body.messages,
        )
        store.runs[key] = run
        return RunAccepted(**run.model_dump(exclude={"input_messages", "output_text"}))

    @router.get("")
    def list_all(status: RunStatus | None = None, user_id: str | None = None, limit: Limit = 50, offset: Offset = 0) -> RunPage:
        found = [run for run in store.runs.values() if status in (None, run.status)]
        return RunPage(responses=found[offset : offset + limit], total=len(found), limit=limit, offset=offset)

    @router.get("/{id}")
    async def poll(id: UUID, wait: Annotated[float | None, Query(ge=0)] = None) -> RunOut:
        """Return a run; with `wait`, once there is news of it."""
        run: RunOut = store.found(store.runs, id)
        if wait and run.status is RunStatus.queued:
            try:
                await asyncio.wait_for(store.news.wait(), wait)
            except TimeoutError:
                run.status = RunStatus.in_progress
        return run

    @router.post("/{id}/cancel")
    async def cancel(id: UUID) -> Cancelled:
        store.found(store.runs, id).status = RunStatus.cancelled
        store.news.set()
        return Cancelled(status=RunStatus.cancelled, message="Stopped.")

    return router


def _threads(store: Store) -> APIRouter:
    router = APIRouter(prefix="/threads", tags=["threads"])

    @router.get("")
    def list_threads(user_id: str | None = None, limit: Limit = 50, offset: Offset = 0) -> ThreadPage:
        found = list(store.threads.values())
        return ThreadPage(threads=found[offset : offset + limit], total=len(found))

    @router.post("")
    def create(body: ThreadIn) -> ThreadOut:
        thread = ThreadOut(thread_id=store.new_id(), title=body.title)
        store.threads[thread.thread_id] = thread
        return thread

    @router.get("/{thread_id}")
    def read(thread_id: UUID) -> ThreadOut:
        return store.found(store.threads, thread_id)  # type: ignore[no-any-return]

    @router.patch("/{thread_id}")
    def rename(thread_id: UUID, body: ThreadIn) -> ThreadOut:
        thread: ThreadOut = store.found(store.threads, thread_id)
        thread.title = body.title
        return thread

    @router.delete("/{thread_id}", status_code=204)
    def delete(thread_id: UUID) -> None:
        store.found(store.threads, thread_id)
        del store.threads[thread_id]

    @router.get("/{thread_id}/responses")
    def responses(thread_id: UUID, limit: Limit = 50, offset: Offset = 0) -> list[RunOut]:
        found = [run for run in store.runs.values() if run.thread_id == thread_id]
        return found[offset : offset + limit]

    return router


def _users(store: Store) -> APIRouter:
    router = APIRouter(prefix="/users", tags=["users"])

    @router.get("")
    def page(page: Annotated[int, Query(ge=1)] = 1, page_size: Limit = 20) -> PeoplePage:
        found = list(store.users.values())
        first = (page - 1) * page_size
        pagination = Pagination(page=page, page_size=page_size, total=len(found))
        return PeoplePage(users=found[first : first + page_size], pagination=pagination)

    @router.post("")
    def create(person: Person) -> PersonOut:
        made = PersonOut(id=store.new_id(), **person.model_dump())
        store.users[made.id] = made
        return made

    @router.put("/{user_id}")
    def replace(user_id: UUID, person: Person) -> PersonOut:
        store.found(store.users, user_id)
        store.users[user_id] = PersonOut(id=user_id, **person.model_dump())
        return store.users[user_id]

    @router.delete("/{user_id}", status_code=204)
    def remove(user_id: UUID) -> None:
        store.found(store.users, user_id)
        del store.users[user_id]

    return router


def _files(store: Store) -> APIRouter:
    router = APIRouter(prefix="/files", tags=["files"])

    @router.post("/upload")
    async def upload_file(file: UploadFile, user_id: Annotated[str | None, Form()] = None) -> StoredFile:
        payload = await file.read()
        stored = StoredFile(file_id=store.new_id(), file_name=file.filename or "", size=len(payload))
        store.files[stored.file_id] = (stored, payload)
        return stored

    @router.get("")
    def list_files(page: Annotated[int, Query(ge=1)] = 1, limit: Limit = 20) -> Paged[StoredFile]:
        found = [stored for stored, _ in store.files.values()]
        return Paged(files=found[(page - 1) * limit : page * limit], total_count=len(found))

    @router.get("/{file_id}/download")
    def download_file(file_id: UUID):  # type: ignore[no-untyped-def]
        _, payload = store.found(store.files, file_id)
        return Response(payload, media_type="application/octet-stream")

    return router


def _preferences(store: Store) -> APIRouter:
    router = APIRouter(prefix="/model-preferences", tags=["model preferences"])

    @router.get("")
    def read() -> Preferences:
        return Preferences(preferences=store.preferences)

    @router.patch("/{model_type}")
    def choose(model_type: Slot, preference: Preference) -> Preference:
        store.preferences[model_type.value] = preference
        return preference

    return router


def _notes(store: Store) -> APIRouter:
    router = APIRouter(prefix="/notes", tags=["notes"])

    @router.post("", status_code=201)
    def create(note: Note, user_id: str) -> Note:
        store.notes.append(note)
        return note

    @router.get("")
    def list_notes(skip: Offset = 0, limit: Limit = 10) -> NotePage:
        return NotePage(items=store.notes[skip : skip + limit], total=len(store.notes))

    return router
