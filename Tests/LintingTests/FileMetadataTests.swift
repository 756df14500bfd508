import Diagnostics
import TestSupport
import Testing

@testable import Linting

@Suite struct FileMetadataTests {
  /// A TIFF header with one directory of these tags.
  private func exif(_ tags: [UInt16], isLittle: Bool = true) -> [UInt8] {
    func number(_ value: Int, _ count: Int) -> [UInt8] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
      return isLittle ? bytes : bytes.reversed()
    }
    var bytes = Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4)
    bytes += number(tags.count, 2)
    for tag in tags { bytes += number(Int(tag), 2) + [UInt8](repeating: 0, count: 10) }
    return bytes
  }

  private func jpeg(_ segments: [(marker: UInt8, bytes: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = [0xFF, 0xD8]
    for segment in segments {
      let length = segment.bytes.count + 2
      file += [0xFF, segment.marker, UInt8(length >> 8), UInt8(length & 0xFF)] + segment.bytes
    }
    return file + [0xFF, 0xDA, 0, 2]
  }

  private func png(_ chunks: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = [0x89] + Array("PNG\r\n\u{1A}\n".utf8)
    for chunk in chunks {
      let length = chunk.bytes.count
      file += [0, 0, UInt8(length >> 8), UInt8(length & 0xFF)]
      file += Array(chunk.name.utf8) + chunk.bytes
      file += [0, 0, 0, 0]
    }
    return file
  }

  private func found(_ bytes: [UInt8]) -> MetadataFinding? {
    FileMetadata.finding(in: bytes)
  }

  @Test func photographs() {
    let header = Array("Exif\0\0".utf8)
    for isLittle in [true, false] {
      #expect(found(jpeg([(0xE1, header + exif([0x010F, 0x8825], isLittle: isLittle))])) == .place)
      #expect(found(jpeg([(0xE1, header + exif([0x010F], isLittle: isLittle))])) == .image)
    }
    #expect(found(jpeg([(0xE0, [1, 2]), (0xED, [3])])) == .image)
    #expect(found(jpeg([(0xE0, [1, 2]), (0xDB, [3])])) == nil)
    // Bytes that fill up stand before a marker.
    let filled = [0xFF, 0xD8, 0xFF, 0xFF] + jpeg([(0xE1, header + exif([0x8825]))]).dropFirst(2)
    #expect(found(filled) == .place)
  }

  @Test func drawings() {
    #expect(found(png([("IHDR", [1]), ("eXIf", exif([0x8825]))])) == .place)
    #expect(found(png([("tEXt", Array("Author\0Anna".utf8))])) == .image)
    #expect(found(png([("tIME", [7, 0xE8, 1, 1, 1, 1, 1])])) == .image)
    #expect(found(png([("tEXt", Array("Software\0x".utf8)), ("IDAT", [1])])) == nil)
    let webp = Array("RIFF\0\0\0\0WEBP".utf8) + Array("EXIF".utf8) + [22, 0, 0, 0]
    #expect(found(webp + exif([0x8825])) == .place)
    #expect(found(exif([0x8825])) == .place)
    let gif = Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0] + [0, 0, 0, 1, 1, 1]
    let picture: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x21, 0xFE, 0]
    #expect(found(gif + picture + [0x3B]) == nil)
    #expect(found(gif + picture + [0x21, 0xFE, 4] + Array("Anna".utf8) + [0, 0x3B]) == .image)
    #expect(found(gif + [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [0, 0x3B]) == .image)
    #expect(
      found(gif + [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0, 0x3B]) == nil)
  }

  @Test func documents() {
    #expect(found(Array("%PDF-1.7\n<</Author (Anna)>>".utf8)) == .author)
    #expect(found(Array("%PDF-1.7\n<</Title (A)>>".utf8)) == nil)
    #expect(found(Array("PK\u{3}\u{4}....docProps/core.xml".utf8)) == .author)
    #expect(found(Array("PK\u{3}\u{4}....word/comments.xml".utf8)) == .author)
    #expect(found(Array("PK\u{3}\u{4}....other.txt".utf8)) == .hidden)
    #expect(found(Array("%PDF-1.7\n<</Type /ObjStm>>".utf8)) == .hidden)
    #expect(found(Array("{\\rtf1{\\info{\\author Anna}}}".utf8)) == .author)
    #expect(found(Array("{\\rtf1 Text}".utf8)) == nil)
    #expect(found(Array("<svg><metadata><rdf:RDF/></metadata></svg>".utf8)) == .author)
    #expect(found(Array("<svg><path d='M0 0'/></svg>".utf8)) == nil)
    // Films, sounds, photographs of telephones: nobody can look into them here.
    #expect(found([0, 0, 0, 24] + Array("ftypheic".utf8)) == .hidden)
    #expect(found(Array("ID3".utf8) + [4, 0, 0, 0, 0, 0, 0]) == .hidden)
    #expect(found([0xD0, 0xCF, 0x11, 0xE0]) == .author)
    #expect(found(Array("plain".utf8)) == nil && found([]) == nil)
  }

  /// Broken files end, and break nothing.
  @Test func brokenFiles() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var generator = SeededGenerator(seed: seed)
    let whole = [
      jpeg([(0xE1, Array("Exif\0\0".utf8) + exif([0x8825]))]), png([("eXIf", exif([0x8825]))]),
      exif([1, 2, 3], isLittle: false),
    ]
    for _ in 0..<500 {
      var bytes = whole[generator.below(whole.count)]
      for _ in 0..<generator.below(6) {
        bytes[generator.below(bytes.count)] = UInt8(generator.below(256))
      }
      _ = found(Array(bytes.prefix(generator.below(bytes.count + 1))))
    }
  }

  @Test func theMessages() {
    let message = FileMetadata.check(
      jpeg([(0xE1, Array("Exif\0\0".utf8) + exif([0x8825]))]), file: "content/en/a.jpg")
    #expect(
      message.all.map(\.description) == [
        "content/en/a.jpg: warning: this photograph says where it was taken; take that out, as with "
          + "'exiftool -all= FILE', or save a copy without metadata [file-metadata]"
      ])
  }
}
