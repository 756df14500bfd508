"""Writes Sources/Charts/Text/GlyphWidths+Table.swift: how wide a letter is at most.

    python3 Tools/glyph-widths.py FONT.ttf BOLD.ttf ... > Sources/Charts/Text/GlyphWidths+Table.swift

Needs fontTools, and the fonts that the style sheet falls back to, regular and bold: DejaVu Sans,
Noto Sans, Noto Sans Georgian, Open Sans, Roboto, Liberation Sans (as wide as Arial). A letter is
taken to be as wide as in the widest of them, so that no line of a drawing is longer than reckoned.
"""

import sys

from fontTools.ttLib import TTFont

RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x218, 0x21B), (0x400, 0x52F), (0x10D0, 0x10FF),
          (0x2009, 0x2026), (0x202F, 0x203A), (0x20AC, 0x20AC), (0x2116, 0x2116), (0x2212, 0x2212)]


def width(fonts, code):
    """Hundredths of an em in the widest of the fonts, rounded up; 100 where none has the letter."""
    widths = []
    for font in fonts:
        name = font.getBestCmap().get(code)
        if name:
            widths.append(-(-font["hmtx"][name][0] * 100 // font["head"].unitsPerEm))
    return max(widths, default=100)


def table(fonts, name):
    print(f"  static let {name}: [Span] = [")
    for first, last in RANGES:
        widths = [min(width(fonts, code), 255) for code in range(first, last + 1)]
        print("    Span(")
        print(f"      first: 0x{first:X},")
        print("      widths: [")
        for start in range(0, len(widths), 18):
            print("        " + ", ".join(map(str, widths[start:start + 18])) + ",")
        print("      ]),")
    print("  ]")


def main(paths):
    fonts = [TTFont(path) for path in paths]
    bold = [font for font in fonts if font["OS/2"].usWeightClass >= 600]
    regular = [font for font in fonts if font["OS/2"].usWeightClass < 600]
    if not bold or not regular:
        sys.exit("name regular and bold fonts")
    print("// Written by Tools/glyph-widths.py. Do not edit.\n")
    print("extension GlyphWidths {")
    table(regular, "regular")
    print()
    table(bold, "bold")
    print("}")


main(sys.argv[1:])
