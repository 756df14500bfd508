import TestSupport
import Testing

@testable import Diagnostics

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("contry", "; did you mean 'country'?"),
    ("COUNTRY", "; did you mean 'country'?"),
    ("dtae", "; did you mean 'date'?"),
    ("kx", "; did you mean 'kz'?"),
    ("perpetrator_of_it", ""),
    ("", ""),
    ("couxxry", "; did you mean 'country'?"),
    ("coxxxry", ""),
  ])
  func suggestsTheNearest(name: String, suggestion: String) {
    #expect(Suggestion.didYouMean(name, among: ["date", "country", "kz"]).english == suggestion)
  }

  @Test func saysWhatElseToDoWhereNoneIsNear() {
    let known = ["date", "country", "kz"]
    let way: DiagnosticText = "; write it"
    #expect(
      Suggestion.didYouMean("contry", among: known, otherwise: way).english
        == "; did you mean 'country'?")
    #expect(Suggestion.didYouMean("flaw", among: known, otherwise: way).english == "; write it")
  }

  @Test func listsWhatThereIsWhereNoneIsNear() {
    #expect(Suggestion.choose("dtae", among: ["date", "kz"]).english == "; did you mean 'date'?")
    #expect(Suggestion.choose("flaw", among: ["date", "kz"]).english == "; choose one of date, kz")
    #expect(Suggestion.choose("flaw", among: ["date"]).english == "; it can only be 'date'")
    #expect(Suggestion.choose("flaw", among: []).isEmpty)
    let many = (1...14).map { "code\($0)" }
    #expect(
      Suggestion.choice(of: many).english
        == "; choose one of code1, code2, code3, code4, code5, code6, code7, code8, code9, code10, "
        + "code11, code12 and 2 more")
  }

  @Test func prefersTheNearerAndThenTheFirst() {
    #expect(Suggestion.nearest(to: "abcdef", among: ["abcdxx", "abcdex"]) == "abcdex")
    #expect(Suggestion.nearest(to: "abcdef", among: ["abcdey", "abcdex"]) == "abcdey")
    #expect(Suggestion.nearest(to: "abc", among: [String]()) == nil)
  }

  @Test func allowsAThirdOfTheLettersButAlwaysOne() {
    #expect(Suggestion.nearest(to: "a", among: ["b"]) == "b")
    #expect(Suggestion.nearest(to: "abcde", among: ["abcxx"]) == nil)
    #expect(Suggestion.nearest(to: "abcdef", among: ["abcdxx"]) == "abcdxx")
  }

  @Test func distanceIsThatOfTheDefinition() {
    let seed: UInt64 = 20_141_124
    var random = SeededGenerator(seed: seed)
    func word() -> [Character] {
      (0..<random.below(8)).map { _ in ["a", "b", "c", "é"][random.below(4)] }
    }
    for _ in 0..<300 {
      let (a, b) = (word(), word())
      let comment: Comment = "'\(String(a))' and '\(String(b))', seed \(seed)"
      let distance = Suggestion.editDistance(a, b)
      #expect(distance == Self.slowDistance(a[...], b[...]), comment)
      #expect(distance == Suggestion.editDistance(b, a), comment)
      #expect((distance == 0) == (a == b), comment)
      #expect((abs(a.count - b.count)...max(a.count, b.count)).contains(distance), comment)
    }
  }

  /// The definition of the optimal string alignment distance, word for word.
  private static func slowDistance(
    _ a: ArraySlice<Character>, _ b: ArraySlice<Character>
  ) -> Int {
    guard let lastA = a.last, let lastB = b.last else { return a.count + b.count }
    let (restA, restB) = (a.dropLast(), b.dropLast())
    var least = min(
      slowDistance(restA, b) + 1, slowDistance(a, restB) + 1,
      slowDistance(restA, restB) + (lastA == lastB ? 0 : 1))
    if lastA == restB.last, lastB == restA.last {
      least = min(least, slowDistance(restA.dropLast(), restB.dropLast()) + 1)
    }
    return least
  }
}
