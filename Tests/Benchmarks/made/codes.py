"""The code lists of the shipped codebook with their labels, as JSON for the peers."""

import json
from pathlib import Path

import yaml

from made.site import SHIPPED


def write_codes(path: Path) -> dict:
    """For each column of the cases its label, its codes, and the groups of its codes."""
    codebook = yaml.safe_load((SHIPPED / "codebook.yml").read_text())
    words = yaml.safe_load((SHIPPED / "i18n" / "en.yml").read_text())["en"]
    columns = {}
    for name, column in codebook["data"]["cases"]["columns"].items():
        label = words["columns"]["cases"][name]
        if "list" not in column:
            columns[name] = {"label": label}
            continue
        listed = codebook["lists"][column["list"]]
        groups = listed.get("groups", {})
        codes = listed.get("codes") or [code for group in groups.values() for code in group]
        labels = words["codes"].get(column["list"], {})
        of_groups = words["groups"].get(column["list"], {})
        columns[name] = {
            "label": label,
            "several": column["type"] == "codes",
            "codes": {code: text(labels.get(code, code)) for code in codes},
            "groups": {
                group: {"label": text(of_groups.get(group, group)), "codes": members}
                for group, members in groups.items()
            },
        }
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"columns": columns}, ensure_ascii=False))
    return columns


def text(label: str | dict) -> str:
    return label["label"] if isinstance(label, dict) else label
