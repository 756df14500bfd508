// swift-tools-version: 6.2
import PackageDescription

// Each layer names every layer that it uses; Tests/ArchitectureTests holds the import lines to this.
let package = Package(
  name: "rapporteur",
  products: [
    .executable(name: "rapporteur", targets: ["rapporteur"]),
    .executable(name: "rapporteur-serve", targets: ["rapporteur-serve"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CClp", providers: [.apt(["coinor-libclp-dev"])]),
    .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
    .target(name: "CExchange"),
    layer("Diagnostics"),
    layer("Parallel"),
    layer("Remembering"),
    layer("Files", ["Diagnostics"]),
    layer("LocatedYAML", ["Diagnostics", yams]),
    layer("Codebook", ["Diagnostics", "LocatedYAML"]),
    layer("Query", ["Diagnostics", "LocatedYAML", "Codebook"]),
    layer("CaseData", ["Diagnostics", "Parallel", "Files", "LocatedYAML", "Codebook"]),
    layer("LinearPrograms", ["CClp"]),
    layer("Disclosure", ["Diagnostics", "Codebook", "Query", "CaseData", "LinearPrograms"]),
    layer("Ledger", ["Diagnostics", "Codebook", "Query", "Disclosure"]),
    layer(
      "Narrative",
      ["Diagnostics", "LocatedYAML", "Codebook", "Query", "Localization", "CCMarkGFM"]),
    layer("Linting", ["Diagnostics", "LocatedYAML", "Narrative", crypto]),
    .target(
      name: "Localization", dependencies: ["Diagnostics", "LocatedYAML"],
      resources: [.embedInCode("Locales")], swiftSettings: strict()),
    layer("Charts"),
    layer(
      "Documents",
      [
        "Diagnostics", "Parallel", "LocatedYAML", "Codebook", "Query", "Disclosure", "Narrative",
        "Localization", "Charts", crypto,
      ]),
    layer(
      "Readback",
      [
        "Diagnostics", "Parallel", "Codebook", "Query", "Disclosure", "Narrative", "Documents",
        "Localization", "CGumbo",
      ]),
    layer(
      "Site",
      ["Diagnostics", "Parallel", "Narrative", "Documents", "CExchange", crypto, mustache]),
    layer("OutsidePrograms", [subprocess, system]),
    layer("Workbooks", ["Diagnostics", "OutsidePrograms"]),
    layer("Printing", ["Diagnostics", "Site", "OutsidePrograms"]),
    layer("Scaffolding", ["Diagnostics", "LocatedYAML", "Codebook", "Localization"]),
    layer("Importing", ["Diagnostics", "LocatedYAML", "Codebook"]),
    layer("Reports", ["Documents"]),
    layer(
      "Publishing",
      [
        "Diagnostics", "Parallel", "Remembering", "Files", "LocatedYAML", "Codebook", "Query",
        "CaseData", "Disclosure", "Ledger", "Scaffolding", "Importing", "Narrative", "Linting",
        "Localization",
        "Documents", "Readback", "Reports", "Site",
      ]),
    layer(
      "Comparing",
      ["Diagnostics", "Codebook", "Parallel", "Files", "Ledger", "Linting", "Readback", "Reports"]),
    .target(
      name: "Messages", dependencies: ["Diagnostics", "LocatedYAML", "Localization"],
      resources: [.embedInCode("Resources")], swiftSettings: strict()),
    layer("Watching"),
    .target(
      name: "Preview",
      dependencies: [
        "Diagnostics", "Remembering", "Files", "Narrative", "Documents", "Messages", "Site",
        "Publishing", "Watching", flyingFox,
        flyingSocks,
      ],
      resources: [.embedInCode("Assets")], swiftSettings: strict()),
    .executableTarget(
      name: "rapporteur-serve",
      dependencies: [
        "Diagnostics", "Messages", "Watching", "Preview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict()),
    .executableTarget(
      name: "rapporteur",
      dependencies: [
        "Comparing", "Diagnostics", "Files", "Importing", "Ledger", "Messages", "Reports",
        "Scaffolding",
        "Site",
        "Printing", "Publishing", "Workbooks",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict()),
    .target(
      name: "TestSupport", dependencies: ["Diagnostics", "Messages"], path: "Tests/TestSupport",
      swiftSettings: strict()),
    .executableTarget(
      name: "gate-benchmark",
      dependencies: ["Diagnostics", "LocatedYAML", "Codebook", "Query", "CaseData", "Disclosure"],
      path: "Tests/Benchmarks/Gate", swiftSettings: strict()),
    tests("Architecture"),
    tests("Diagnostics"),
    tests("Parallel"),
    tests("Remembering"),
    tests("Messages", ["Diagnostics"]),
    tests("Scaffolding", ["Diagnostics", "LocatedYAML"]),
    tests("Importing", ["Diagnostics", "LocatedYAML", "Codebook"]),
    tests("Linting", ["Diagnostics", "LocatedYAML", "Narrative"]),
    tests("Comparing", ["Diagnostics", "Files", "Publishing", "Site", "Reports"]),
    tests("Watching"),
    tests("Preview", ["Diagnostics", "Files"]),
    tests("Files", ["Diagnostics"]),
    tests("LocatedYAML", ["Diagnostics"]),
    tests("Codebook", ["Diagnostics", "LocatedYAML"]),
    tests("Query", ["Diagnostics", "LocatedYAML", "Codebook"]),
    tests(
      "Disclosure",
      [
        "Diagnostics", "LocatedYAML", "Codebook", "Query", "CaseData", "LinearPrograms", "Ledger",
      ]),
    tests("CaseData", ["Diagnostics", "Files", "LocatedYAML", "Codebook"]),
    tests(
      "Ledger",
      ["Diagnostics", "LocatedYAML", "Codebook", "Query", "CaseData", "Disclosure"]),
    tests("LinearPrograms"),
    tests("Charts"),
    tests("Documents", ["Disclosure", "Narrative", "Charts"]),
    tests("Localization", ["Diagnostics", "LocatedYAML"]),
    tests("Narrative", ["Diagnostics"]),
    tests(
      "Publishing",
      [
        "Comparing", "Diagnostics", "Files", "Messages", "LocatedYAML", "Codebook", "Query",
        "Disclosure",
        "Ledger", "Documents", "Readback", "Remembering", "Reports", "Scaffolding", "Site",
      ]),
    tests(
      "Readback",
      [
        "Diagnostics", "Files", "Codebook", "Query", "Disclosure", "Documents", "Localization",
        "Site", "Publishing",
      ]),
    tests("Site", ["Diagnostics", "Documents", mustache]),
    tests("Rapporteur", program: "rapporteur"),
  ]
)

func strict() -> [SwiftSetting] {
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}

var crypto: Target.Dependency { .product(name: "Crypto", package: "swift-crypto") }
var flyingFox: Target.Dependency { .product(name: "FlyingFox", package: "FlyingFox") }
var flyingSocks: Target.Dependency { .product(name: "FlyingSocks", package: "FlyingFox") }
var mustache: Target.Dependency { .product(name: "Mustache", package: "swift-mustache") }
var subprocess: Target.Dependency {
  .product(name: "Subprocess", package: "swift-subprocess")
}
var system: Target.Dependency { .product(name: "SystemPackage", package: "swift-system") }
var yams: Target.Dependency { .product(name: "Yams", package: "Yams") }

func tests(
  _ layer: String, _ dependencies: [Target.Dependency] = [], program: String? = nil
) -> Target {
  let tested: [String] = layer == "Architecture" ? [] : [program ?? layer]
  return .testTarget(
    name: "\(layer)Tests",
    dependencies: tested.map { .byName(name: $0) } + dependencies + ["TestSupport"],
    exclude: ["Charts", "Comparing", "Publishing"].contains(layer)
      ? ["Golden"] : layer == "Localization" ? ["Sorted"] : [],
    swiftSettings: strict())
}

func layer(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict())
}
