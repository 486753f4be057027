"""Links, texts and files that messages can bring in, and the campaigns they are attached to."""

from __future__ import annotations

import uuid
from typing import Any

from lumnisai.local.call import Call, operation
from lumnisai.local.errors import ApiError, Invalid
from lumnisai.local.json_types import JsonObject
from lumnisai.local.operations.campaign_documents import ASSET, CAMPAIGN, LINK, change, conflict, find
from lumnisai.local.store import Condition, Document, Query


@operation("create_asset")
async def create_asset(call: Call) -> Any:
    """Store an asset under a key that its owner doesn't use yet."""
    _check(call.body, ["body"])
    if _by_key(call, call.user, call.body["key"]):
        raise conflict(f"There is an asset with the key {call.body['key']!r} already; change that one.")
    return _insert(call, call.body, call.user).body


@operation("list_assets")
async def list_assets(call: Call) -> Any:
    """List a user's assets, oldest first."""
    where: list[Condition] = [("is_active", "=", True)] if call.query["active_only"] else []
    if call.query["campaign_id"] is not None:
        campaign = call.get(CAMPAIGN, call.query["campaign_id"], "Campaign")
        where.append(("@id", "in", [link.body["asset_id"] for link in _links(call, campaign)]))
    return [asset.body for asset in call.store.find(call.query_for(ASSET, *where))]


@operation("get_asset")
async def get_asset(call: Call) -> Any:
    """Show an asset."""
    return _asset(call).body


@operation("update_asset")
async def update_asset(call: Call) -> Any:
    """Change an asset, or switch it on or off."""
    asset = _asset(call)
    _check(call.body, ["body"])
    return change(call, asset, **{name: call.body[name] for name in ("name", "value", "is_active") if name in call.body}).body


@operation("deactivate_asset")
async def deactivate_asset(call: Call) -> Any:
    """Switch an asset off."""
    return change(call, _asset(call), is_active=False).body


@operation("upsert_campaign_assets")
async def upsert_campaign_assets(call: Call) -> Any:
    """Make assets of the campaign's owner, or bring those with the same key up to date, and attach them."""
    campaign = _campaign(call)
    items: list[JsonObject] = call.body["items"]
    for number, item in enumerate(items):
        _check(item, ["body", "items", number])
    for item in items:
        asset = _by_key(call, campaign.owner, item["key"])
        if asset is None:
            asset = _insert(call, item, campaign.owner)
        else:
            kept = {name: item[name] for name in ("name", "value", "type") if name in item}
            asset = change(call, asset, **kept, is_active=True)
        _attach(call, campaign, asset)
    return _attached(call, campaign)


@operation("link_campaign_assets")
async def link_campaign_assets(call: Call) -> Any:
    """Attach assets of the campaign's owner; those that are attached already don't count."""
    campaign, assets = _campaign(call), list[Document]()
    for identifier in call.body["asset_ids"]:
        asset = call.store.get(ASSET, identifier, call.tenant)
        if asset is None or asset.owner != campaign.owner:
            raise ApiError(404, "NOT_FOUND", f"Asset {identifier} not found.")
        if not asset.body["is_active"]:
            raise conflict(f"Asset {identifier} is switched off; switch it on first.")
        assets.append(asset)
    return {"linked": sum(_attach(call, campaign, asset) for asset in assets)}


@operation("list_campaign_assets")
async def list_campaign_assets(call: Call) -> Any:
    """List the assets attached to a campaign."""
    return _attached(call, _campaign(call))


@operation("unlink_campaign_asset")
async def unlink_campaign_asset(call: Call) -> None:
    """Take an asset off a campaign."""
    campaign, identifier = _campaign(call), call.path["asset_id"]
    link = call.store.get(LINK, _link_id(campaign, identifier), call.tenant)
    if link is None:
        raise ApiError(404, "NOT_FOUND", f"Asset {identifier} is not attached to this campaign.")
    call.store.delete(link)


def _campaign(call: Call) -> Document:
    return call.get(CAMPAIGN, call.path["campaign_id"], "Campaign")


def _asset(call: Call) -> Document:
    return call.get(ASSET, call.path["asset_id"], "Asset")


def _by_key(call: Call, owner: str | None, key: str) -> Document | None:
    found = call.store.find(Query(ASSET, call.tenant, owner=owner, where=[("key", "=", key)]))
    return found[0] if found else None


def _insert(call: Call, given: JsonObject, owner: str | None) -> Document:
    identifier, now = str(uuid.uuid4()), call.now()
    is_link = given["value"].lower().startswith(("http://", "https://"))
    body: JsonObject = {
        "id": identifier,
        "tenant_id": call.tenant,
        "user_id": owner,
        "created_by": call.user or owner,
        "name": given["name"],
        "key": given["key"],
        "type": given.get("type", "link" if is_link else "text"),
        "value": given["value"],
        "is_active": True,
        "created_at": now,
        "updated_at": now,
    }
    return call.insert(ASSET, identifier, body, owner=owner)


def _links(call: Call, campaign: Document) -> list[Document]:
    return find(call, LINK, ("campaign_id", "=", campaign.id))


def _link_id(campaign: Document, asset_id: str) -> str:
    return f"{campaign.id}/{asset_id}"


def _attach(call: Call, campaign: Document, asset: Document) -> bool:
    identifier = _link_id(campaign, asset.id)
    if call.store.get(LINK, identifier, call.tenant) is not None:
        return False
    link: JsonObject = {"campaign_id": campaign.id, "asset_id": asset.id}
    call.insert(LINK, identifier, link, owner=campaign.owner, parent=asset.reference)
    return True


def _attached(call: Call, campaign: Document) -> JsonObject:
    ids = [link.body["asset_id"] for link in _links(call, campaign)]
    return {"items": [asset.body for asset in find(call, ASSET, ("@id", "in", ids))]}


def _check(given: JsonObject, where: list[str | int]) -> None:
    for name in ("name", "key", "value"):
        if not given.get(name, "x").strip():
            raise Invalid.at([*where, name], "must not be empty", "string_too_short")
