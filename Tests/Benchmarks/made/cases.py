"""Makes a million made-up case records of the shipped columns: the same bytes for the same seed.

The records obey the shipped codebook: dates are as exact as their precision says, and a column
that belongs to an answer is filled in only there. A share of the cells is quoted, and notes hold
commas, quotation marks, broken lines and other scripts, so that no reader gets by without them.
"""

import random
from itertools import accumulate
from pathlib import Path

COLUMNS = (
    "id", "country", "date", "date_precision", "violation", "perpetrator", "place", "age",
    "medical_need", "medical_help", "complaint", "outcome", "referral", "consent", "source", "note",
)
COUNTRIES = {"ru": 23, "ua": 19, "kz": 15, "kg": 13, "ge": 11, "by": 10, "md": 9}
VIOLATIONS = {
    "phys_assault": 150, "torture": 24, "rape": 22, "sexual_assault": 46, "sexual_coercion": 52,
    "threats": 140, "threat_children": 50, "insult": 112, "extortion": 118, "theft": 52,
    "arb_detention": 100, "unlawful_search": 66, "planted_evidence": 48, "coerced_confession": 32,
    "coerced_informant": 38, "denial_lawyer": 28, "denial_medical": 50, "denial_oat_art": 42,
    "harassment_services": 50, "forced_testing": 52, "disclosure": 54, "refusal_report": 34,
}
VIOLATIONS_A_CASE = {1: 62, 2: 26, 3: 9, 4: 3}
PERPETRATORS = {
    "patrol_police": 34, "criminal_police": 17, "drug_police": 20, "other_law_enforcement": 7,
    "detention_staff": 7, "prison_staff": 4, "security_guard": 4, "other_official": 6,
    "unknown": 8, "": 12,
}
PLACES = {
    "street": 26, "transport": 6, "police_station": 22, "police_vehicle": 11,
    "detention_facility": 7, "court": 3, "home": 12, "needle_exchange": 6, "oat_site": 5,
    "pharmacy": 5, "hospital": 4, "other": 3, "unknown": 5, "": 20,
}
AGES = {"18_24": 16, "25_34": 43, "35_44": 29, "45_plus": 12, "": 20}
PRECISIONS = {"day": 66, "month": 21, "year": 6, "unknown": 5, "": 2}
HELP = {"given": 27, "refused": 22, "not_sought": 40, "unknown": 9, "": 4}
OUTCOMES = {
    "registered": 15, "refused": 34, "under_review": 21, "closed_no_action": 15,
    "disciplinary": 7, "criminal_case": 5, "unknown": 9, "": 5,
}
NEEDS = {"yes": 30, "no": 52, "unknown": 10, "": 8}
COMPLAINTS = {"yes": 19, "no": 70, "unknown": 7, "": 4}
REFERRALS = {
    "": 40, "none": 18, "legal": 22, "medical": 9, "psychosocial": 11, "harm_reduction": 15,
    "legal|psychosocial": 8, "medical|harm_reduction": 6, "legal|shelter|social": 3,
}
CONSENTS = {"aggregate": 52, "summary": 30, "quote": 15, "named": 3, "internal": 3, "": 12}
SOURCES = {
    "outreach_worker": 40, "street_lawyer": 22, "herself": 15, "partner_organisation": 12,
    "other": 5, "": 12,
}
NOTES = {
    "": 200,
    "Made-up record": 12,
    '"Made-up record, with a comma"': 6,
    '"A ""quoted"" word, and a comma"': 5,
    '"Made-up record\non two lines"': 4,
    '"Лист, вигаданий програмою"': 3,
    "Выдуманная запись": 2,
    "გამოგონილი ჩანაწერი": 1,
    "Înregistrare inventată": 1,
}
# One cell in so many is quoted though nothing in it asks for that.
QUOTED_COUNTRIES = 50
QUOTED_PLACES = 25
BATCH = 50_000


def write_cases(path: Path, count: int, seed: int = 850) -> None:
    """Writes a file of `count` records, in batches so that any count fits into memory."""
    draw = random.Random(seed)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(",".join(COLUMNS) + "\n")
        for first in range(0, count, BATCH):
            file.write("".join(batch(draw, first, min(BATCH, count - first))))


def batch(draw: random.Random, first: int, count: int) -> list[str]:
    """The lines of `count` records, drawn column by column."""
    ids = [f"c{number:07}" for number in range(first + 1, first + count + 1)]
    precisions = some(draw, PRECISIONS, count)
    needs = some(draw, NEEDS, count)
    complaints = some(draw, COMPLAINTS, count)
    columns = (
        ids,
        quoted(some(draw, COUNTRIES, count), QUOTED_COUNTRIES),
        [date(draw, precision) for precision in precisions],
        precisions,
        violations(draw, count),
        some(draw, PERPETRATORS, count),
        quoted(some(draw, PLACES, count), QUOTED_PLACES),
        some(draw, AGES, count),
        needs,
        only_where_yes(needs, some(draw, HELP, count)),
        complaints,
        only_where_yes(complaints, some(draw, OUTCOMES, count)),
        some(draw, REFERRALS, count),
        some(draw, CONSENTS, count),
        some(draw, SOURCES, count),
        some(draw, NOTES, count),
    )
    return [",".join(cells) + "\n" for cells in zip(*columns)]


def some(draw: random.Random, weights: dict, count: int) -> list:
    return draw.choices(list(weights), cum_weights=list(accumulate(weights.values())), k=count)


def quoted(cells: list[str], step: int) -> list[str]:
    """An empty cell in quotes is empty for us, and a text without letters for others: none is."""
    return [
        f'"{cell}"' if cell and place % step == 0 else cell for place, cell in enumerate(cells)
    ]


def only_where_yes(answers: list[str], cells: list[str]) -> list[str]:
    return [cell if answer == "yes" else "" for answer, cell in zip(answers, cells)]


def violations(draw: random.Random, count: int) -> list[str]:
    """One to four codes a case, none of them twice."""
    numbers = some(draw, VIOLATIONS_A_CASE, count)
    codes = iter(some(draw, VIOLATIONS, sum(numbers)))
    return ["|".join(dict.fromkeys(next(codes) for _ in range(number))) for number in numbers]


DAYS = [
    f"{year}-{month:02}-{day:02}"
    for year, month in [(2014, m) for m in range(3, 13)] + [(2015, m) for m in range(1, 4)]
    for day in range(1, 29)
]


def date(draw: random.Random, precision: str) -> str:
    """A date between March 2014 and March 2015, written as exactly as it is known."""
    if precision in ("unknown", ""):
        return ""
    day = DAYS[int(draw.random() * len(DAYS))]
    return day[: {"day": 10, "month": 7, "year": 4}[precision]]
