"""Makes documents of 600 made-up words with headings, lists, emphasis, links and a table each."""

import random

WORDS = (
    "case record police woman report country law court health support group meeting rights service"
    " worker station evidence complaint answer office shelter lawyer witness register number month"
).split()
SECTIONS = 5
ROWS = 8
#: Of a hundred words so many are strong, emphasised, or a link.
STRONG, EMPHASISED, LINKED = 3, 3, 1


def make_documents(count: int, seed: int = 5000) -> dict[str, str]:
    """Documents by file name, in the program's Markdown, with a home page that is one of them."""
    draw = random.Random(seed)
    texts = {"index.md": front_matter("home", "Home") + "Made-up documents.\n"}
    for number in range(1, count):
        texts[f"d{number:05}.md"] = document(draw, number)
    return texts


def front_matter(kind: str, title: str) -> str:
    return f"---\nkind: {kind}\ntitle: {title}\nsummary: A made-up text.\n---\n"


def document(draw: random.Random, number: int) -> str:
    parts = [front_matter("page", f"Document {number}")]
    for section in range(1, SECTIONS + 1):
        parts.append(f"## Section {section} of document {number}\n\n")
        parts.append(f"{sentence(draw, 50)}\n\n{sentence(draw, 40)}\n\n")
        parts.append(f"- {sentence(draw, 10)}\n- {sentence(draw, 10)}\n\n")
    parts.append("Table: Made-up words\n\n| First | Second | Third |\n|---|---|---|\n")
    for row in range(1, ROWS + 1):
        parts.append(f"| {row} | {draw.choice(WORDS)} | {draw.choice(WORDS)} |\n")
    return "".join(parts)


def sentence(draw: random.Random, words: int) -> str:
    text = " ".join(marked(draw, draw.choice(WORDS)) for _ in range(words))
    return text[0].upper() + text[1:] + "."


def marked(draw: random.Random, word: str) -> str:
    chance = draw.randrange(100)
    if chance < STRONG:
        return f"**{word}**"
    if chance < STRONG + EMPHASISED:
        return f"*{word}*"
    if chance < STRONG + EMPHASISED + LINKED:
        return f"[{word}](index.md)"
    return word
