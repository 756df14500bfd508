import CaseData
public import Diagnostics
public import Files

/// Synthetic records after the profile of a content folder.
public enum DemonstrationRecords {
  /// The bytes of a data file, made from `synthesis.yml` and the codebook.
  ///
  /// - Parameter seed: the seed of the random numbers; equal seeds give equal bytes.
  public static func make(seed: UInt64, content: FolderSnapshot) -> Outcome<[UInt8]> {
    var reader = ContentReader(content: content, templates: FolderSnapshot(files: [:]))
    guard let codebook = reader.readCodebook(),
      let root = reader.readYAML("synthesis.yml", isRequired: true)
    else { return Outcome([], reader.diagnostics) }
    var diagnostics = reader.diagnostics
    let profile = SynthesisProfile.parse(root, codebook: codebook)
    diagnostics.add(profile.diagnostics)
    guard let profile = profile.value, !diagnostics.hasErrors else {
      return Outcome([], diagnostics)
    }
    return Outcome(SyntheticCases.make(seed: seed, profile: profile), diagnostics)
  }
}
