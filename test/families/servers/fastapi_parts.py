"""A list of parts as FastAPI serves it: offset and limit, a total, sorting by one word with a minus sign, and filters by name.

    uvicorn fastapi_parts:app --port PORT      with PARTS naming the JSON file
    python fastapi_parts.py                    print the OpenAPI file that FastAPI makes of it
"""
import datetime
import json
import os
from enum import Enum
from typing import Annotated, Literal, Optional

from fastapi import FastAPI, HTTPException, Query
from pydantic import BaseModel

app = FastAPI(title="Parts", version="1")


class Category(str, Enum):
    fastener = "fastener"
    seal = "seal"
    spring = "spring"
    electrical = "electrical"


class Part(BaseModel):
    id: int
    name: str
    category: Category
    price: float
    stock: int
    active: bool
    released: datetime.date
    updated: datetime.datetime
    supplier: Optional[str]


class Parts(BaseModel):
    items: list[Part]
    total: int
    offset: int
    limit: int


def load() -> list[Part]:
    with open(os.environ["PARTS"], encoding="utf-8") as parts:
        return sorted((Part(**part) for part in json.load(parts)), key=lambda part: part.id)


Order = Literal["id", "-id", "name", "-name", "price", "-price", "stock", "-stock", "updated", "-updated"]


@app.get("/parts")
def list_parts(
    offset: Annotated[int, Query(ge=0)] = 0,
    limit: Annotated[int, Query(ge=1, le=25)] = 10,
    sort: Order = "id",
    name: Optional[str] = None,
    category: Optional[Category] = None,
    active: Optional[bool] = None,
    supplier: Optional[str] = None,
    min_price: Optional[float] = None,
    max_price: Optional[float] = None,
    min_stock: Optional[int] = None,
    max_stock: Optional[int] = None,
    updated_since: Optional[datetime.datetime] = None,
    search: Optional[str] = None,
) -> Parts:
    chosen = [
        part
        for part in load()
        if (name is None or part.name == name)
        and (category is None or part.category == category)
        and (active is None or part.active == active)
        and (supplier is None or part.supplier == supplier)
        and (min_price is None or part.price >= min_price)
        and (max_price is None or part.price <= max_price)
        and (min_stock is None or part.stock >= min_stock)
        and (max_stock is None or part.stock <= max_stock)
        and (updated_since is None or part.updated >= with_zone(updated_since))
        and (search is None or search.lower() in part.name.lower())
    ]
    field = sort.removeprefix("-")
    chosen.sort(key=lambda part: getattr(part, field), reverse=sort.startswith("-"))
    return Parts(items=chosen[offset : offset + limit], total=len(chosen), offset=offset, limit=limit)


@app.get("/parts/{part_id}")
def read_part(part_id: int) -> Part:
    for part in load():
        if part.id == part_id:
            return part
    raise HTTPException(404, "There is no such part.")


def with_zone(moment: datetime.datetime) -> datetime.datetime:
    return moment if moment.tzinfo else moment.replace(tzinfo=datetime.timezone.utc)


if __name__ == "__main__":
    print(json.dumps(app.openapi(), indent=2))
