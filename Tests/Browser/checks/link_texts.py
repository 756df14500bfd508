"""A link says where it leads, and two that say the same lead to the same place."""

LOOK = """() => [...document.querySelectorAll("a[href]")]
  .map(a => [dom.selector(a), dom.name(a), a.href])"""

# Words that say nothing when a list of a page's links is read out, in the program's languages.
EMPTY_WORDS = set(
    """here|click here|link|this link|more|read more|this page|page|download
    здесь|тут|сюда|ссылка|подробнее|далее|скачать
    посилання|докладніше|детальніше|завантажити|спасылка|падрабязней|спампаваць
    აქ|ბმული|მეტი|осында|сілтеме|толығырақ|бул жерде|шилтеме|көбүрөөк
    aici|link|mai mult|descarcă""".replace("\n", "|").replace("    ", "").split("|")
)


def findings(visit):
    links = visit.document.evaluate(LOOK)
    places = {}
    for selector, name, href in links:
        plain = name.casefold().strip(" .…→»")
        if not plain:
            yield f"{selector} is a link without a text"
            continue
        if plain in EMPTY_WORDS:
            yield f"{selector}: “{name}” does not say where the link leads"
        first = places.setdefault(plain, href)
        if first != href:
            yield f"“{name}” leads to {short(first)} and to {short(href)}"


def short(href):
    return href.split("/", 3)[-1] if href.startswith("http://127.0.0.1") else href
