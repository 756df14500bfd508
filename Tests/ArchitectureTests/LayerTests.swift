import FoundationEssentials
import Testing

/// The table of Sources/README.md against the import lines: SwiftPM builds an import of any target
/// that is reachable, declared or not.
@Suite struct LayerTests {
  @Test func importsFollowTheTable() throws {
    let table = try Repository.layers()
    let layers = Set(table.keys)
    for (layer, files) in try Repository.sources() {
      let allowed = try #require(table[layer], "\(layer) is not in the table of Sources/README.md")
      for (file, text) in files {
        let unexpected = Repository.imports(text).intersection(layers).subtracting(allowed)
        #expect(unexpected == [], "\(file)")
      }
    }
  }

  @Test func everyRowOfTheTableIsATarget() throws {
    let swift = try Repository.sources().keys
    #expect(
      Set(try Repository.layers().keys)
        == Set(swift).union(["CCMarkGFM", "CClp", "CExchange", "CGumbo"]))
  }

  @Test func onlyTheGateAndTheChainImportCases() throws {
    let importers = try Repository.sources()
      .filter { $0.value.contains { Repository.imports($0.text).contains("CaseData") } }
    #expect(Set(importers.keys) == ["Disclosure", "Publishing"])
  }

  @Test func publishedValuesAreMadeByTheGateAlone() throws {
    for name in ["PublishedValue", "PublishedTable", "PublishedRegister"] {
      let text = try #require(
        try Repository.sources()["Disclosure"]?.first { $0.file.hasSuffix("/\(name).swift") }?.text)
      #expect(!text.contains("public init") && !text.contains("package init"))
      #expect(!text.contains("public static func"))
    }
  }
}
