"""The tables at the end of a run: what pages weigh, on how many sheets they print."""

from collections import Counter

from checks.weight import KB

# What arrives with the first answer of a server, before it waits for the browser.
FIRST_ANSWER = 14 * KB


def print_tables(results):
    facts = {result.subject: result.facts for result in results if result.facts}
    print_weights(facts)
    print_sheets(facts)
    print_undecided(facts)


def print_weights(facts):
    weights = {page: fact for page, fact in facts.items() if "compressed" in fact}
    if not weights:
        return
    print("\nWeights in KB, the heaviest first (gzip -9; the styles are a part of the page)")
    print(f"{'compressed':>10} {'raw':>7} {'styles':>7} {'requests':>9}  page")
    for page, fact in sorted(weights.items(), key=lambda item: -item[1]["compressed"]):
        heavy = is_briefing(page) and fact["compressed"] > FIRST_ANSWER
        warning = f"  warning: a briefing over {FIRST_ANSWER // KB} KB" if heavy else ""
        print(
            f"{fact['compressed'] / KB:10.1f} {fact['raw'] / KB:7.1f} {fact['styles'] / KB:7.1f}"
            f" {fact['requests']:9}  {page}{warning}"
        )


def is_briefing(page):
    return "briefing" in page.rsplit("/", 1)[-1]


def print_sheets(facts):
    printed = {page: fact["sheets"] for page, fact in facts.items() if "sheets" in fact}
    if not printed:
        return
    print("\nPrinted pages (A4)")
    for page, count in sorted(printed.items()):
        print(f"{count:10}  {page}")


def print_undecided(facts):
    if not any("undecided" in fact for fact in facts.values()):
        return
    rules = Counter()
    for fact in facts.values():
        rules.update(fact.get("undecided", {}))
    print("\nWhat axe could not decide, by rule (text-contrast and the other checks look at these)")
    for rule, count in rules.most_common():
        print(f"{count:10}  {rule}")
    if not rules:
        print("   nothing")
    print()
