# Written by `make generate` from lumnisai/_async/flat_content.py. Do not edit.
"""Flat helpers for what agents read: files and skills."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.scope import UserId
from lumnisai._sync.view import View

if TYPE_CHECKING:
    from lumnisai._core.scope import Scope
    from lumnisai._core.uploads import FileContent, PathLike, Tags
    from lumnisai._sync.resources.files import FilePage
    from lumnisai._sync.resources.skills import SkillPage
    from lumnisai_api.models import (
        ContentType,
        DuplicateHandling,
        FileContentResponse,
        FileDeleteResponse,
        FileMetadata,
        FileScope,
        FileSearchResponse,
        FileUploadResponse,
        ProcessingStatus,
        ProcessingStatusResponse,
        Skill,
    )


class ContentHelpers(View):
    """Short names for methods of `files` and `skills`."""

    # --- files ---

    def upload_file(
        self,
        *,
        file_path: PathLike | None = None,
        file_content: FileContent | None = None,
        file_name: str | None = None,
        scope: FileScope | Scope | str | None = None,
        user_id: UserId | None = None,
        tags: Tags | None = None,
        duplicate_handling: DuplicateHandling | str = "suffix",
    ) -> FileUploadResponse:
        """Upload a file: `files.upload()`."""
        return self.files.upload(
            file_path=file_path,
            file_content=file_content,
            file_name=file_name,
            scope=scope,
            user_id=user_id,
            tags=tags,
            duplicate_handling=duplicate_handling,
        )

    def download_file(
        self, file_id: UUID | str, *, user_id: UserId | None = None, save_path: PathLike | None = None
    ) -> bytes | None:
        """Download a file, into memory or to a path: `files.download()`."""
        return self.files.download(file_id, user_id=user_id, save_path=save_path)

    def list_files(
        self,
        *,
        user_id: UserId | None = None,
        scope: FileScope | Scope | str | None = None,
        file_type: str | None = None,
        status: ProcessingStatus | str | None = None,
        tags: Tags | None = None,
        page: int = 1,
        limit: int = 20,
    ) -> FilePage:
        """List files: `files.list()`."""
        return self.files.list(
            user_id=user_id, scope=scope, file_type=file_type, status=status, tags=tags, page=page, limit=limit
        )

    def get_file(self, file_id: UUID | str, *, user_id: UserId | None = None) -> FileMetadata:
        """Read what is known of a file: `files.get()`."""
        return self.files.get(file_id, user_id=user_id)

    def get_file_content(
        self,
        file_id: UUID | str,
        *,
        user_id: UserId | None = None,
        content_type: ContentType | str | None = None,
        start_line: int | None = None,
        end_line: int | None = None,
    ) -> FileContentResponse:
        """Read the text of a file: `files.get_content()`."""
        return self.files.get_content(
            file_id, user_id=user_id, content_type=content_type, start_line=start_line, end_line=end_line
        )

    def get_file_status(self, file_id: UUID | str, *, user_id: UserId | None = None) -> ProcessingStatusResponse:
        """Read how far a file is processed: `files.get_status()`."""
        return self.files.get_status(file_id, user_id=user_id)

    def search_files(
        self,
        query: str,
        *,
        user_id: UserId | None = None,
        limit: int = 10,
        min_score: float = 0.0,
        file_types: Sequence[str] | str | None = None,
        tags: Tags | None = None,
    ) -> FileSearchResponse:
        """Search files by meaning: `files.search()`."""
        return self.files.search(query, user_id=user_id, limit=limit, min_score=min_score, file_types=file_types, tags=tags)

    def delete_file(self, file_id: UUID | str, *, user_id: UserId | None = None, hard_delete: bool = True) -> FileDeleteResponse:
        """Delete a file: `files.delete()`."""
        return self.files.delete(file_id, user_id=user_id, hard_delete=hard_delete)

    # --- skills ---

    def create_skill(
        self,
        *,
        name: str,
        description: str,
        content: str,
        category: str | None = None,
        version: str = "1.0.0",
        user_id: UserId | None = None,
    ) -> Skill:
        """Write a skill: `skills.create()`."""
        return self.skills.create(
            name=name, description=description, content=content, category=category, version=version, user_id=user_id
        )

    def list_skills(
        self,
        *,
        category: str | None = None,
        is_active: bool | None = True,
        page: int = 1,
        page_size: int = 50,
        user_id: UserId | None = None,
    ) -> SkillPage:
        """List skills: `skills.list()`."""
        return self.skills.list(category=category, is_active=is_active, page=page, page_size=page_size, user_id=user_id)

    def get_skill(self, skill_id: UUID | str, *, user_id: UserId | None = None) -> Skill:
        """Read a skill: `skills.get()`."""
        return self.skills.get(skill_id, user_id=user_id)

    def update_skill(
        self,
        skill_id: UUID | str,
        *,
        name: str | None = None,
        description: str | None = None,
        content: str | None = None,
        category: str | None | NotGiven = NOT_GIVEN,
        version: str | None = None,
        is_active: bool | None = None,
        user_id: UserId | None = None,
    ) -> Skill:
        """Change a skill: `skills.update()`."""
        return self.skills.update(
            skill_id,
            name=name,
            description=description,
            content=content,
            category=category,
            version=version,
            is_active=is_active,
            user_id=user_id,
        )

    def delete_skill(self, skill_id: UUID | str, *, user_id: UserId | None = None) -> None:
        """Delete a skill: `skills.delete()`."""
        self.skills.delete(skill_id, user_id=user_id)
