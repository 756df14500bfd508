import Foundation
import TestSupport
import Testing

/// What is said where the machine, not the content, is at fault.
@Suite struct MachineTests {
  private let campaign: CampaignFolder

  init() throws { campaign = try CampaignFolder() }

  private func link(_ target: String, at name: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: "\(campaign.folder.path)/\(name)", withDestinationPath: target)
  }

  @Test func linksAreFollowedToFilesAlone() throws {
    try link("/tmp", at: "content/en/elsewhere")
    try link("nowhere.md", at: "content/en/lost.md")
    let result = try campaign.run("check")
    #expect(result.status == 1)
    #expect(
      result.error.contains(
        "content/en/elsewhere: error: a link to a folder is not followed; put the folder itself here "
          + "[linked-folder]\n"))
    #expect(
      result.error.contains(
        "content/en/lost.md: error: the link leads nowhere; take it away, or put the file back "
          + "[unreadable-file]\n")
    )
  }

  @Test func aNameWithALineBreakIsRefused() throws {
    try campaign.folder.write("x", to: "content/en/a\nb.md")
    let result = try campaign.run("check")
    #expect(result.status == 1)
    #expect(
      result.error.contains(
        "content/en: error: a name in this folder has a line break or another control character; "
          + "rename the file [invalid-file-name]\n"))
  }

  @Test func theProgramOfThePreviewIsLookedFor() throws {
    let result = try campaign.folder.runAlone("serve")
    #expect(result.status == 1)
    #expect(
      result.error.hasPrefix(
        "rapporteur-serve: error: the program that shows the preview is not here; 'make install' puts "
          + "it beside 'rapporteur' [missing-serve]\n"))
  }

  @Test(arguments: [false, true])
  func thatItIsMissingIsSaidInTheLanguageAskedFor(isJoined: Bool) throws {
    let result =
      try isJoined
      ? campaign.folder.runAlone("serve", "--language=ru")
      : campaign.folder.runAlone("serve", "--language", "ru")
    #expect(result.error.contains("ошибка: программы предпросмотра нет"))
  }

  /// `rapporteur serve` becomes the program beside it, which has the port or says that it hasn't.
  @Test func aPortThatIsTakenIsSaid() throws {
    let port = try TakenPort()
    let result = try campaign.run("serve", "--port", "\(port.number)")
    #expect(result.status == 1)
    #expect(
      result.error.contains("127.0.0.1:\(port.number): error: another program has this port; "))
    #expect(result.error.contains("; name another with '--port' [no-port]\n"))
  }
}

extension ScratchFolder {
  /// Runs a copy of the program that has none of the others beside it.
  func runAlone(
    _ arguments: String..., environment: [String: String] = [:]
  ) throws -> Program.Result {
    let alone = "\(path)/rapporteur"
    try FileManager.default.copyItem(atPath: Program.path, toPath: alone)
    return try Program.run(
      arguments, in: path, environment: ["PATH": "/nowhere"].merging(environment) { $1 },
      program: alone)
  }
}

/// A port of this machine on which somebody listens already.
final class TakenPort {
  let number: UInt16
  private let listener: Int32

  init() throws {
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address -> Int32 in
        guard bind(listener, address, length) == 0, listen(listener, 1) == 0 else { return -1 }
        return getsockname(listener, address, &length)
      }
    }
    number = UInt16(bigEndian: address.sin_port)
    guard status == 0 else { throw Program.Failure(number: errno) }
  }

  deinit { close(listener) }
}
