import Diagnostics
import Testing

@testable import Site

@Suite struct TemplateTagTests {
  @Test func findsTagsWithTheirPlaces() {
    let tags = TemplateTag.scan("a {{b}}\né{{{c}}}{{#d}}\n{{! e\n}}{{/d}}{{> f.g }}", file: "t")
    #expect(tags.map(\.name) == ["b", "c", "d", "e", "d", "f.g"])
    #expect(
      tags.map { "\($0.location)" } == ["t:1:3", "t:2:3", "t:2:10", "t:3:1", "t:4:3", "t:4:9"])
    #expect(tags.map(\.kind) == [.value, .rawValue, .section, .comment, .end, .partial])
  }
}
