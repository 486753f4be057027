"""The tools that a connected app gives to agents."""

from __future__ import annotations

from lumnisai.local.json_types import JsonObject

MOST_TOOLS = 20


def _text(description: str) -> JsonObject:
    return {"type": "string", "description": description}


def _count(description: str, most: int) -> JsonObject:
    return {"type": "integer", "description": description, "minimum": 1, "maximum": most, "default": min(most, 20)}


def _texts(description: str) -> JsonObject:
    return {"type": "array", "items": {"type": "string"}, "description": description}


Tool = tuple[str, str, dict[str, JsonObject], list[str]]

# Name without the app, what it does, its arguments, and those of them that are required.
TOOLS: dict[str, list[Tool]] = {
    "GMAIL": [
        (
            "SEND_EMAIL",
            "Sends an email.",
            {
                "to": {"type": "string", "format": "email", "description": "Address of the recipient."},
                "subject": _text("Subject line."),
                "body": _text("Text of the message."),
                "cc": _texts("Addresses that get a copy."),
                "is_html": {"type": "boolean", "description": "Whether the text is HTML.", "default": False},
            },
            ["to", "body"],
        ),
        (
            "FETCH_EMAILS",
            "Finds emails with Gmail's search language.",
            {"query": _text("Such as `from:ada is:unread`."), "max_results": _count("Most emails to give.", 100)},
            [],
        ),
        (
            "CREATE_EMAIL_DRAFT",
            "Writes a draft without sending it.",
            {"to": _text("Address of the recipient."), "subject": _text("Subject line."), "body": _text("Text.")},
            ["to", "subject", "body"],
        ),
        (
            "REPLY_TO_THREAD",
            "Answers in an email thread.",
            {"thread_id": _text("Thread to answer in."), "body": _text("Text of the answer.")},
            ["thread_id", "body"],
        ),
    ],
    "GITHUB": [
        (
            "CREATE_AN_ISSUE",
            "Opens an issue in a repository.",
            {
                "owner": _text("Owner of the repository."),
                "repo": _text("Name of the repository."),
                "title": _text("Title."),
                "body": _text("Description in Markdown."),
                "labels": _texts("Labels to put on it."),
            },
            ["owner", "repo", "title"],
        ),
        (
            "LIST_REPOSITORY_ISSUES",
            "Lists the issues of a repository.",
            {
                "owner": _text("Owner of the repository."),
                "repo": _text("Name of the repository."),
                "state": {"type": "string", "enum": ["open", "closed", "all"], "default": "open"},
                "per_page": _count("Issues to a page.", 100),
            },
            ["owner", "repo"],
        ),
        (
            "GET_REPOSITORY_CONTENT",
            "Reads a file of a repository.",
            {
                "owner": _text("Owner of the repository."),
                "repo": _text("Name of the repository."),
                "path": _text("Path of the file."),
                "ref": _text("Branch, tag or commit."),
            },
            ["owner", "repo", "path"],
        ),
        (
            "SEARCH_CODE",
            "Searches code.",
            {"q": _text("What to find."), "per_page": _count("Hits to a page.", 100)},
            ["q"],
        ),
    ],
    "SLACK": [
        (
            "SEND_MESSAGE",
            "Posts a message to a channel.",
            {
                "channel": _text("Id or name of the channel."),
                "text": _text("Text of the message."),
                "thread_ts": _text("Message to answer, for a reply in a thread."),
            },
            ["channel", "text"],
        ),
        (
            "LIST_CHANNELS",
            "Lists channels.",
            {
                "limit": _count("Most channels to give.", 200),
                "exclude_archived": {"type": "boolean", "default": True},
            },
            [],
        ),
        (
            "SEARCH_MESSAGES",
            "Searches messages.",
            {"query": _text("What to find."), "count": _count("Most messages to give.", 100)},
            ["query"],
        ),
    ],
    "NOTION": [
        (
            "CREATE_PAGE",
            "Creates a page.",
            {
                "parent_id": _text("Page or database to put it in."),
                "title": _text("Title."),
                "markdown": _text("Content in Markdown."),
            },
            ["parent_id", "title"],
        ),
        ("SEARCH", "Searches pages and databases by title.", {"query": _text("What to find.")}, ["query"]),
        (
            "QUERY_DATABASE",
            "Reads rows of a database.",
            {
                "database_id": _text("Database to read."),
                "filter": {"type": "object", "description": "Filter in Notion's form.", "additionalProperties": True},
                "page_size": _count("Most rows to give.", 100),
            },
            ["database_id"],
        ),
    ],
    "JIRA": [
        (
            "CREATE_ISSUE",
            "Creates an issue.",
            {
                "project_key": _text("Key of the project, such as `OPS`."),
                "summary": _text("Summary."),
                "description": _text("Description."),
                "issue_type": {"type": "string", "enum": ["Bug", "Story", "Task", "Epic"], "default": "Task"},
            },
            ["project_key", "summary"],
        ),
        (
            "SEARCH_ISSUES",
            "Finds issues with JQL.",
            {"jql": _text("Such as `project = OPS and status = Open`."), "max_results": _count("Most issues.", 100)},
            ["jql"],
        ),
        (
            "ADD_COMMENT",
            "Comments on an issue.",
            {"issue_key": _text("Key of the issue, such as `OPS-7`."), "body": _text("Text of the comment.")},
            ["issue_key", "body"],
        ),
    ],
}
GENERIC: list[Tool] = [
    (
        "SEARCH_RECORDS",
        "Searches the account.",
        {"query": _text("What to find."), "limit": _count("Most records to give.", 100)},
        ["query"],
    ),
    (
        "CREATE_RECORD",
        "Creates a record in the account.",
        {"type": _text("Kind of record."), "fields": {"type": "object", "additionalProperties": True}},
        ["type", "fields"],
    ),
]


def tools_of(app: str) -> list[JsonObject]:
    """Give the tools of an app as the wire has them."""
    return [
        {
            "name": f"{app}_{name}",
            "description": description,
            "app_name": app,
            "parameters": {
                "type": "object",
                "properties": properties,
                "required": required,
                "additionalProperties": False,
            },
        }
        for name, description, properties, required in TOOLS.get(app, GENERIC)[:MOST_TOOLS]
    ]
