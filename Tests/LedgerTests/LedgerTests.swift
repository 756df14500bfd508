import Codebook
import Diagnostics
import Disclosure
import TestSupport
import Testing

@testable import Ledger

@Suite struct LedgerTests {
  private let file = "content/ledger.json"
  private let place = Place(file: "content/site.yml")

  private func parse(_ text: String) throws -> (ledger: Ledger, findings: [String]) {
    let outcome = Ledger.parse(
      Array(text.utf8), file: file, codebook: try Fixture.codebook())
    return (outcome.value, outcome.diagnostics.sorted.map(\.description))
  }

  private func text(_ editions: [Ledger.Edition]) -> String {
    String(decoding: Ledger.bytes(editions), as: UTF8.self)
  }

  private func edition(_ id: String, georgia: Int? = 7) throws -> Ledger.Edition {
    Ledger.Edition(
      id: id, date: "2026-11-24",
      cells: [
        try Fixture.record("cases", value: 50),
        try Fixture.record("cases where country is ge", value: georgia),
        try Fixture.record("cases", less: "cases where country is ge", value: 43),
      ])
  }

  @Test func hasALineForEachNumber() throws {
    #expect(
      text([try edition("1")]) == """
        {"editions":[
        {"id":"1",
        "date":"2026-11-24",
        "cells":[
        {"data_set":"cases","measure":"count","status":"published","threshold":5,"value":50,"where":{},"zeros":"public"},
        {"data_set":"cases","measure":"count","status":"published","threshold":5,"value":7,"where":{"country":["ge"]},"zeros":"public"},
        {"data_set":"cases","less":{"country":["ge"]},"measure":"count","status":"published","threshold":5,"value":43,"where":{},"zeros":"public"}
        ]}
        ]}

        """)
  }

  @Test func remembersWhatEditionsPrinted() throws {
    let (ledger, findings) = try parse(text([try edition("1"), try edition("2", georgia: nil)]))
    #expect(findings == [])
    #expect(ledger.editions == [try edition("1"), try edition("2", georgia: nil)])
    let (all, georgia) = (
      try Fixture.query("cases"), try Fixture.query("cases where country is ge")
    )
    #expect(
      ledger.cells == [
        EarlierCell(query: all, less: nil, value: 50, edition: "1"),
        EarlierCell(query: georgia, less: nil, value: 7, edition: "1"),
        EarlierCell(query: all, less: georgia, value: 43, edition: "1"),
        EarlierCell(query: all, less: nil, value: 50, edition: "2"),
        EarlierCell(query: georgia, less: nil, value: nil, edition: "2"),
        EarlierCell(query: all, less: georgia, value: 43, edition: "2"),
      ])
  }

  @Test func addsAnEditionAndLeavesTheOthers() throws {
    let old = text([try edition("1")])
    let ledger = try parse(old).ledger
    let added = ledger.adding(try edition("2"), at: place)
    guard case .added(let bytes)? = added.value else {
      Issue.record("not added")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix(old.dropLast(4)))
    #expect(try parse(String(decoding: bytes, as: UTF8.self)).ledger.editions.count == 2)
  }

  @Test func knowsAnEditionInWhateverOrder() throws {
    let ledger = try parse(text([try edition("1")])).ledger
    let same = try edition("1")
    let shuffled = Ledger.Edition(id: "1", date: "2027-01-01", cells: same.cells.reversed())
    guard case .unchanged? = ledger.adding(shuffled, at: place).value else {
      Issue.record("not the same")
      return
    }
  }

  @Test func refusesAnEditionWithOtherNumbers() throws {
    let ledger = try parse(text([try edition("1")])).ledger
    let outcome = ledger.adding(try edition("1", georgia: 8), at: place)
    #expect(outcome.value == nil)
    #expect(
      outcome.diagnostics.all.map(\.description) == [
        "content/site.yml: error: the edition '1' of 2026-11-24 was released with other numbers; "
          + "give this one a new 'id' [edition-exists]"
      ])
  }
}
