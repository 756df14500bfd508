"""Writes the files of a new site into a Swift file, so that they travel inside the program."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "Sources/Scaffolding/EmbeddedFiles.swift"
# Each folder with the Swift name of its files.
FOLDERS = {"starter": "starter", "templates": "templates", "hosting": "hosting"}


def swift():
    lines = [
        "// Made by 'make embed' from the folders starter/, templates/ and hosting/; a test holds it equal.",
        "// swift-format-ignore-file",
        "",
        "/// Files that travel inside the program, each with its path below its folder.",
        "enum EmbeddedFiles {",
    ]
    for folder, name in FOLDERS.items():
        lines.append(f"  /// What is in {folder}/.")
        lines.append(f"  static let {name}: [(path: String, text: String)] = [")
        for path in sorted(p for p in (ROOT / folder).rglob("*") if p.is_file()):
            text = path.read_text()
            marks = "#" * 3
            body = "\n".join(text.split("\n"))
            lines.append(f'    ("{path.relative_to(ROOT / folder)}", {marks}"""\n{body}\n"""{marks}),')
        lines.append("  ]")
    return "\n".join(lines + ["}", ""])


if __name__ == "__main__":
    TARGET.write_text(swift())
