# Written by `make generate` from openapi.yaml. Do not edit.
"""What the contract declares about each operation: how it may be repeated, whose user it carries, how it pages."""

from lumnisai._core.operation import Operation, Paging, UserPlace

OPERATIONS = {
    "get_health": Operation("get_health", "GET", "/v1/health", "natural", "standard", None, None),
    "list_responses": Operation(
        "list_responses",
        "GET",
        "/v1/responses",
        "natural",
        "standard",
        UserPlace("acting", "query", "user_id"),
        Paging("limit_offset", "responses", "total"),
    ),
    "create_response": Operation(
        "create_response", "POST", "/v1/responses", "key", "standard", UserPlace("acting", "body", "user_id"), None
    ),
    "get_response": Operation(
        "get_response",
        "GET",
        "/v1/responses/{response_id}",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_id"),
        None,
    ),
    "cancel_response": Operation(
        "cancel_response",
        "POST",
        "/v1/responses/{response_id}/cancel",
        "key",
        "standard",
        UserPlace("optional", "query", "user_id"),
        None,
    ),
    "list_response_artifacts": Operation(
        "list_response_artifacts",
        "GET",
        "/v1/responses/{response_id}/artifacts",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_id"),
        Paging("limit_offset", "artifacts", "total"),
    ),
    "list_response_feedback": Operation(
        "list_response_feedback",
        "GET",
        "/v1/responses/{response_id}/feedback",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_id"),
        None,
    ),
    "create_response_feedback": Operation(
        "create_response_feedback",
        "POST",
        "/v1/responses/{response_id}/feedback",
        "key",
        "standard",
        UserPlace("optional", "body", "user_id"),
        None,
    ),
    "list_threads": Operation(
        "list_threads",
        "GET",
        "/v1/threads",
        "natural",
        "standard",
        UserPlace("acting", "query", "user_id"),
        Paging("limit_offset", "threads", "total"),
    ),
    "create_thread": Operation(
        "create_thread", "POST", "/v1/threads", "key", "standard", UserPlace("acting", "body", "user_id"), None
    ),
    "get_thread": Operation(
        "get_thread", "GET", "/v1/threads/{thread_id}", "natural", "standard", UserPlace("optional", "query", "user_id"), None
    ),
    "delete_thread": Operation(
        "delete_thread",
        "DELETE",
        "/v1/threads/{thread_id}",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_id"),
        None,
    ),
    "update_thread": Operation(
        "update_thread", "PATCH", "/v1/threads/{thread_id}", "key", "standard", UserPlace("optional", "query", "user_id"), None
    ),
    "list_thread_responses": Operation(
        "list_thread_responses",
        "GET",
        "/v1/threads/{thread_id}/responses",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_id"),
        Paging("limit_offset_array", None, None),
    ),
    "list_users": Operation(
        "list_users", "GET", "/v1/users", "natural", "standard", None, Paging("page_page_size", "users", "pagination.total")
    ),
    "create_user": Operation("create_user", "POST", "/v1/users", "key", "standard", None, None),
    "get_user": Operation("get_user", "GET", "/v1/users/{user_identifier}", "natural", "standard", None, None),
    "update_user": Operation("update_user", "PUT", "/v1/users/{user_identifier}", "natural", "standard", None, None),
    "delete_user": Operation("delete_user", "DELETE", "/v1/users/{user_identifier}", "natural", "standard", None, None),
    "list_user_responses": Operation(
        "list_user_responses",
        "GET",
        "/v1/users/{user_identifier}/responses",
        "natural",
        "standard",
        UserPlace("subject", "path", "user_identifier"),
        Paging("page_page_size_array", None, None),
    ),
    "list_user_threads": Operation(
        "list_user_threads",
        "GET",
        "/v1/users/{user_identifier}/threads",
        "natural",
        "standard",
        UserPlace("subject", "path", "user_identifier"),
        Paging("page_page_size_array", None, None),
    ),
    "list_external_api_keys": Operation(
        "list_external_api_keys",
        "GET",
        "/v1/external-api-keys",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_id"),
        None,
    ),
    "store_external_api_key": Operation(
        "store_external_api_key",
        "POST",
        "/v1/external-api-keys",
        "key",
        "standard",
        UserPlace("optional", "body", "user_id"),
        None,
    ),
    "get_api_key_mode": Operation("get_api_key_mode", "GET", "/v1/external-api-keys/mode", "natural", "standard", None, None),
    "update_api_key_mode": Operation("update_api_key_mode", "PATCH", "/v1/external-api-keys/mode", "key", "standard", None, None),
    "get_external_api_key": Operation(
        "get_external_api_key",
        "GET",
        "/v1/external-api-keys/{key_id_or_provider}",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_id"),
        None,
    ),
    "delete_external_api_key": Operation(
        "delete_external_api_key",
        "DELETE",
        "/v1/external-api-keys/{key_id_or_provider}",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_id"),
        None,
    ),
    "get_tenant": Operation("get_tenant", "GET", "/v1/tenants/{tenant_id}", "natural", "standard", None, None),
    "get_current_tenant": Operation("get_current_tenant", "GET", "/v1/tenant", "natural", "standard", None, None),
    "list_model_preferences": Operation(
        "list_model_preferences", "GET", "/v1/model-preferences", "natural", "standard", None, None
    ),
    "update_model_preferences": Operation(
        "update_model_preferences", "PUT", "/v1/model-preferences", "natural", "standard", None, None
    ),
    "delete_model_preference": Operation(
        "delete_model_preference", "DELETE", "/v1/model-preferences/{model_type}", "natural", "standard", None, None
    ),
    "update_model_preference": Operation(
        "update_model_preference", "PATCH", "/v1/model-preferences/{model_type}", "key", "standard", None, None
    ),
    "check_model_availability": Operation(
        "check_model_availability", "POST", "/v1/model-preferences/check-availability", "key", "standard", None, None
    ),
    "initiate_connection": Operation(
        "initiate_connection",
        "POST",
        "/v1/integrations/connections/initiate",
        "key",
        "standard",
        UserPlace("subject", "body", "user_id"),
        None,
    ),
    "get_connections_batch": Operation(
        "get_connections_batch",
        "POST",
        "/v1/integrations/connections/batch",
        "key",
        "standard",
        UserPlace("subject", "body", "user_id"),
        None,
    ),
    "disconnect_app": Operation(
        "disconnect_app",
        "POST",
        "/v1/integrations/connections/disconnect",
        "key",
        "standard",
        UserPlace("subject", "body", "user_id"),
        None,
    ),
    "handle_connection_callback": Operation(
        "handle_connection_callback", "POST", "/v1/integrations/connections/callback", "key", "standard", None, None
    ),
    "list_connections": Operation(
        "list_connections",
        "GET",
        "/v1/integrations/connections/{user_id}",
        "natural",
        "standard",
        UserPlace("subject", "path", "user_id"),
        None,
    ),
    "get_connection_status": Operation(
        "get_connection_status",
        "GET",
        "/v1/integrations/connections/{user_id}/{app_name}",
        "natural",
        "standard",
        UserPlace("subject", "path", "user_id"),
        None,
    ),
    "get_integration_tools": Operation(
        "get_integration_tools",
        "POST",
        "/v1/integrations/tools",
        "key",
        "standard",
        UserPlace("subject", "body", "user_id"),
        None,
    ),
    "list_apps": Operation("list_apps", "GET", "/v1/integrations/apps", "natural", "standard", None, None),
    "update_app_status": Operation(
        "update_app_status", "PUT", "/v1/integrations/apps/{app_name}", "natural", "standard", None, None
    ),
    "get_app_enabled": Operation(
        "get_app_enabled", "GET", "/v1/integrations/apps/{app_name}/enabled", "natural", "standard", None, None
    ),
    "list_integration_providers": Operation(
        "list_integration_providers", "GET", "/v1/integrations/providers", "natural", "standard", None, None
    ),
    "get_non_oauth_required_fields": Operation(
        "get_non_oauth_required_fields",
        "GET",
        "/v1/integrations/non-oauth/required-fields/{app_name}",
        "natural",
        "standard",
        None,
        None,
    ),
    "get_linkedin_sync_status": Operation(
        "get_linkedin_sync_status",
        "GET",
        "/v1/integrations/linkedin/sync-status",
        "natural",
        "standard",
        UserPlace("subject", "query", "user_id"),
        None,
    ),
    "trigger_linkedin_sync": Operation(
        "trigger_linkedin_sync",
        "POST",
        "/v1/integrations/linkedin/sync",
        "key",
        "standard",
        UserPlace("subject", "query", "user_id"),
        None,
    ),
    "delete_linkedin_connections": Operation(
        "delete_linkedin_connections",
        "DELETE",
        "/v1/integrations/linkedin/connections",
        "natural",
        "standard",
        UserPlace("subject", "query", "user_id"),
        None,
    ),
    "list_mcp_servers": Operation(
        "list_mcp_servers",
        "GET",
        "/v1/mcp-servers",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_identifier"),
        Paging("skip_limit", "servers", "total"),
    ),
    "create_mcp_server": Operation(
        "create_mcp_server", "POST", "/v1/mcp-servers", "key", "standard", UserPlace("optional", "body", "user_identifier"), None
    ),
    "test_mcp_server_config": Operation("test_mcp_server_config", "POST", "/v1/mcp-servers/test", "key", "standard", None, None),
    "get_mcp_server": Operation(
        "get_mcp_server",
        "GET",
        "/v1/mcp-servers/{server_id}",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_id"),
        None,
    ),
    "delete_mcp_server": Operation(
        "delete_mcp_server",
        "DELETE",
        "/v1/mcp-servers/{server_id}",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_id"),
        None,
    ),
    "update_mcp_server": Operation(
        "update_mcp_server",
        "PATCH",
        "/v1/mcp-servers/{server_id}",
        "key",
        "standard",
        UserPlace("optional", "query", "user_id"),
        None,
    ),
    "list_mcp_server_tools": Operation(
        "list_mcp_server_tools",
        "GET",
        "/v1/mcp-servers/{server_id}/tools",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_id"),
        None,
    ),
    "test_mcp_server": Operation(
        "test_mcp_server",
        "POST",
        "/v1/mcp-servers/{server_id}/test",
        "key",
        "standard",
        UserPlace("optional", "query", "user_id"),
        None,
    ),
    "upload_file": Operation(
        "upload_file", "POST", "/v1/files/upload", "key", "standard", UserPlace("acting", "form", "user_id"), None
    ),
    "bulk_upload_files": Operation(
        "bulk_upload_files", "POST", "/v1/files/bulk-upload", "key", "standard", UserPlace("acting", "form", "user_id"), None
    ),
    "list_files": Operation(
        "list_files",
        "GET",
        "/v1/files",
        "natural",
        "standard",
        UserPlace("acting", "query", "user_id"),
        Paging("page_limit", "files", "total_count"),
    ),
    "bulk_delete_files": Operation(
        "bulk_delete_files", "DELETE", "/v1/files/bulk", "natural", "standard", UserPlace("acting", "query", "user_id"), None
    ),
    "search_files": Operation(
        "search_files", "POST", "/v1/files/search", "key", "standard", UserPlace("acting", "body", "user_id"), None
    ),
    "get_file_statistics": Operation("get_file_statistics", "GET", "/v1/files/statistics", "natural", "standard", None, None),
    "get_file": Operation(
        "get_file", "GET", "/v1/files/{file_id}", "natural", "standard", UserPlace("acting", "query", "user_id"), None
    ),
    "delete_file": Operation(
        "delete_file", "DELETE", "/v1/files/{file_id}", "natural", "standard", UserPlace("acting", "query", "user_id"), None
    ),
    "get_file_content": Operation(
        "get_file_content",
        "GET",
        "/v1/files/{file_id}/content",
        "natural",
        "standard",
        UserPlace("acting", "query", "user_id"),
        None,
    ),
    "download_file": Operation(
        "download_file",
        "GET",
        "/v1/files/{file_id}/download",
        "natural",
        "standard",
        UserPlace("acting", "query", "user_id"),
        None,
    ),
    "update_file_scope": Operation(
        "update_file_scope", "PATCH", "/v1/files/{file_id}/scope", "key", "standard", UserPlace("acting", "body", "user_id"), None
    ),
    "get_file_status": Operation(
        "get_file_status",
        "GET",
        "/v1/files/{file_id}/status",
        "natural",
        "standard",
        UserPlace("acting", "query", "user_id"),
        None,
    ),
    "list_skills": Operation(
        "list_skills",
        "GET",
        "/v1/skills",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_id"),
        Paging("page_page_size", "skills", "total"),
    ),
    "create_skill": Operation(
        "create_skill", "POST", "/v1/skills", "key", "standard", UserPlace("optional", "query", "user_id"), None
    ),
    "list_skill_usage": Operation(
        "list_skill_usage",
        "GET",
        "/v1/skills/usage",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_id"),
        Paging("page_page_size", "usages", "total"),
    ),
    "create_skill_usage": Operation(
        "create_skill_usage", "POST", "/v1/skills/usage", "key", "standard", UserPlace("optional", "body", "user_id"), None
    ),
    "update_skill_usage": Operation(
        "update_skill_usage",
        "PUT",
        "/v1/skills/usage/{usage_id}",
        "natural",
        "standard",
        UserPlace("optional", "query", "user_id"),
        None,
    ),
    "get_skill_analytics": Operation("get_skill_analytics", "GET", "/v1/skills/analytics", "natural", "standard", None, None),
    "get_skill": Operation(
        "get_skill", "GET", "/v1/skills/{skill_id}", "natural", "standard", UserPlace("optional", "query", "user_id"), None
    ),
    "update_skill": Operation(
        "update_skill", "PUT", "/v1/skills/{skill_id}", "natural", "standard", UserPlace("optional", "query", "user_id"), None
    ),
    "delete_skill": Operation(
        "delete_skill", "DELETE", "/v1/skills/{skill_id}", "natural", "standard", UserPlace("optional", "query", "user_id"), None
    ),
}
