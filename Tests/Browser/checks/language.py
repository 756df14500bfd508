"""A page says which language it is in, and so does each part that is in another one."""

import re
from pathlib import PurePosixPath

LATIN = "abcdefghijklmnopqrstuvwxyz"
RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"

# The letters of a language, and those of names that it takes over as they are.
ALPHABETS = {
    "en": LATIN + "àáâäçèéêëíîïñóôöúüæœ",
    "ro": LATIN + "ăâîșțşţéèöü",
    "ru": RUSSIAN,
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’ʼ",
    "be": "абвгдеёжзійклмнопрстуўфхцчшыьэюя’ʼ",
    "kk": RUSSIAN + "әғқңөұүһі",
    "ky": RUSSIAN + "ңөү",
    "ka": "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
}

LOOK = """() => {
  const language = e => e.closest("[lang]") ? e.closest("[lang]").lang : "";
  const texts = dom.texts(document.documentElement).map(t => t.parentElement.closest(
      "style, script, code, pre, [translate=no]") ? null : [t.parentElement, t.data]);
  const labels = [...document.querySelectorAll("[aria-label], [alt], [title]")].flatMap(e =>
    ["aria-label", "alt", "title"].map(name => e.getAttribute(name) && [e, e.getAttribute(name)]));
  return {
    page: document.documentElement.lang,
    parts: [...document.querySelectorAll("[lang], [hreflang]")].map(e =>
      [dom.selector(e), e.lang || "", e.getAttribute("hreflang") || "",
        e.getAttribute("href") || ""]),
    runs: [...texts, ...labels].filter(Boolean)
      .map(([e, text]) => [dom.selector(e), language(e), text]),
  };
}"""


def findings(visit):
    """The letters tell: two words in a row that the language can't write are in another one."""
    look = visit.document.evaluate(LOOK)
    page = look["page"]
    if page.split("-")[0] not in ALPHABETS:
        yield f"the page says that it is in “{page}”"
    folder = PurePosixPath(visit.page).parts[0]
    if folder in ALPHABETS and page != folder:
        yield f"the page is in {folder}/ and says that it is in “{page}”"
    for selector, language, target_language, href in look["parts"]:
        for tag in filter(None, (language, target_language)):
            if tag.split("-")[0] not in ALPHABETS:
                yield f"{selector}: “{tag}” is no language of this program"
        if target_language and target_language != language_of(visit, href):
            yield f"{selector}: {href} is not in “{target_language}”"
    for selector, language, text in look["runs"]:
        for run in foreign_runs(text, language.split("-")[0]):
            yield f"{selector}: “{run}” is not in “{language}” and not marked"


def language_of(visit, href):
    """The language of the page that a link leads to."""
    folder = visit.site.folder.resolve()
    target = (folder / visit.page).parent.joinpath(href.split("#")[0]).resolve()
    if not target.is_file() or not target.is_relative_to(folder):
        return None
    return visit.site.source(str(target.relative_to(folder))).language


def foreign_runs(text, language):
    """Runs of two or more words with foreign letters; abbreviations and addresses do not count."""
    alphabet = set(ALPHABETS.get(language, LATIN))
    run = []
    for token in [*text.split(), ""]:
        word = "".join(re.findall(r"[^\W\d_]", token))
        neutral = token and (not word or word.isupper() or re.search(r"\w[./@_]\w", token))
        if neutral:
            continue
        if word and not set(word.lower()) <= alphabet:
            run.append(token)
            continue
        if len(run) > 1:
            yield " ".join(run)
        run = []
