"""Three tables of cases with DuckDB: typed columns, so that a cell of no known code is an error.

Arguments: the records, the codes of each column as JSON, the file for the numbers; `unchecked`
after them reads every column as text and checks nothing.
"""

import json
import sys

import duckdb

DAY = """CASE
  WHEN date IS NULL THEN NULL
  WHEN date_precision = 'day' AND length(date) = 10 THEN date::DATE
  WHEN date_precision = 'month' AND length(date) = 7 THEN (date || '-01')::DATE
  WHEN date_precision = 'year' AND length(date) = 4 THEN (date || '-01-01')::DATE
  ELSE error('a date that is not as exact as its precision says') END"""

MISTAKES = """country IS NULL OR violation IS NULL OR id IS NULL
  OR (medical_help IS NOT NULL AND medical_need IS DISTINCT FROM 'yes')
  OR (outcome IS NOT NULL AND complaint IS DISTINCT FROM 'yes')"""

# A column that nothing asks for is not even read, so that no mistake in it would be found.
LOOKED_AT = f"""id, {MISTAKES} AS mistaken, place, age, source, strlen(note),
  string_split(referral, '|')::referral_code[] AS referral,"""


def main(records, codes, result, mode="checked"):
    database = duckdb.connect(config={"threads": 2})
    database.execute("SET preserve_insertion_order = false")
    checked = mode == "checked"
    codes = json.load(open(codes))
    for name, values in codes.items():
        listed = ", ".join(f"'{value}'" for value in values)
        database.execute(f"CREATE TYPE {name}_code AS ENUM ({listed})")
    columns = {
        "id": "VARCHAR", "country": "country_code", "date": "VARCHAR",
        "date_precision": "date_precision_code", "violation": "VARCHAR",
        "perpetrator": "perpetrator_code", "place": "place_code", "age": "age_code",
        "medical_need": "medical_need_code", "medical_help": "medical_help_code",
        "complaint": "complaint_code", "outcome": "outcome_code", "referral": "VARCHAR",
        "consent": "consent_code", "source": "source_code", "note": "VARCHAR",
    }
    if not checked:
        columns = dict.fromkeys(columns, "VARCHAR")
    types = ", ".join(f"'{name}': '{kind}'" for name, kind in columns.items())
    source = (
        f"read_csv('{records}', header=true, auto_detect=false, columns={{{types}}}, delim=',',"
        " quote='\"', escape='\"', nullstr='', strict_mode=true, parallel=true)"
    )
    violation = "string_split(violation, '|')"
    if checked:
        violation += "::violation_code[]"
    database.execute(
        f"""CREATE TEMP TABLE cases AS
        SELECT {LOOKED_AT if checked else ""}
          country, length(date) >= 7 AS month_known, perpetrator, consent, {violation} AS violation,
          {DAY if checked else "CASE WHEN length(date) = 7 THEN date || '-01' ELSE date END"}
            AS day
        FROM {source}"""
    )
    if checked:
        mistakes, records, ids = database.execute(
            "SELECT count(*) FILTER (mistaken), count(*), count(DISTINCT id) FROM cases"
        ).fetchone()
        if mistakes or records != ids:
            raise SystemExit("records with mistakes")
    counted = "FROM cases WHERE consent IN ('aggregate', 'summary', 'quote', 'named')"
    day = "day" if checked else "day::DATE"
    tables = {
        "violation": f"SELECT unnest(violation) AS row, country {counted}",
        "date": f"""SELECT CASE WHEN month_known THEN
            year({day}) || '-Q' || quarter({day}) END AS row, country {counted}""",
        "perpetrator": f"SELECT perpetrator AS row, country {counted}",
    }
    numbers = {}
    for name, query in tables.items():
        rows = database.execute(
            f"SELECT row, country, count(*) FROM ({query}) GROUP BY row, country"
        ).fetchall()
        numbers[name] = [[row or "not_recorded", country, count] for row, country, count in rows]
    json.dump(numbers, open(result, "w"))


main(*sys.argv[1:])
