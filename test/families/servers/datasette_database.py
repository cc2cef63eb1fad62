"""Makes the SQLite database of parts that Datasette serves.

    python datasette.py PARTS.json PARTS.db
"""
import json
import sqlite3
import sys

source, target = sys.argv[1:]
with open(source, encoding="utf-8") as parts:
    rows = json.load(parts)
with sqlite3.connect(target) as database:
    database.execute(
        "CREATE TABLE parts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, category TEXT NOT NULL, price REAL NOT NULL,"
        " stock INTEGER NOT NULL, active INTEGER NOT NULL, released TEXT NOT NULL, updated TEXT NOT NULL, supplier TEXT)"
    )
    database.executemany(
        "INSERT INTO parts VALUES (:id, :name, :category, :price, :stock, :active, :released, :updated, :supplier)", rows
    )
