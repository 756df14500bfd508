import Testing

@testable import Charts

@Suite struct GlyphWidthsTests {
  /// Of no letter in the table; what a letter of a script without a table takes.
  private let unknown = GlyphWidths.width(of: "漢")

  @Test(arguments: [
    "abcxyzABCXYZäßéșțăâî", "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАЖЩЮЯ", "әғқңөұүһіӘҒҚҢӨҰҮҺІ",
    "ўіґєїЎҐЄЇ", "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "0123456789.,:;%()[]–—’“”„«»…№€\u{A0}\u{202F}",
  ])
  func knowsTheLettersOfItsLanguages(_ letters: String) {
    for letter in letters {
      for isBold in [false, true] {
        let spans = isBold ? GlyphWidths.bold : GlyphWidths.regular
        let isInTable = letter.unicodeScalars.allSatisfy { scalar in
          spans.contains { span in
            (span.first..<span.first + UInt32(span.widths.count)).contains(scalar.value)
          }
        }
        let width = GlyphWidths.width(of: String(letter), isBold: isBold)
        #expect(isInTable && (20...140).contains(width), "\(letter): \(width)")
      }
    }
  }

  /// What no font has is 100 in the table; letters of the languages are in some font.
  @Test func hasMeasuredSmallLetters() {
    for letter in "aeоеაеғқңөұүһіўґєїșț" {
      #expect(GlyphWidths.width(of: String(letter)) < 95, "\(letter)")
    }
  }

  @Test func takesAnUnknownLetterForAWideOne() {
    #expect(unknown == 110)
    #expect(GlyphWidths.width(of: "\u{1F}\u{7F}\u{180}\u{3FF}\u{530}") == 5 * unknown)
  }

  @Test func addsLetterByLetter() {
    #expect(GlyphWidths.width(of: "") == 0)
    let text = "Полиция, პოლიცია & police"
    for isBold in [false, true] {
      let sum = text.map { GlyphWidths.width(of: String($0), isBold: isBold) }.reduce(0, +)
      #expect(GlyphWidths.width(of: text, isBold: isBold) == sum)
    }
    #expect(GlyphWidths.width(of: text, isBold: true) > GlyphWidths.width(of: text))
  }
}
