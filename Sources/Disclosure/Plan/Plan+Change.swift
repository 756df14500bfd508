import Diagnostics
import Query

extension Plan {
  /// The plan after a change. All that is asked at a place changes with it: a document that is made
  /// for each country asks at one place for all of them.
  func applying(_ change: Explanation.Change) -> Plan {
    let locations = Set(change.locations)
    var plan = Plan()
    for request in requests {
      for place in request.places {
        var subject = request.subject
        if let location = place.location, locations.contains(location) {
          guard let line = change.line, case .table(let old) = subject,
            let new = old.coarser.first(where: { $0.line == line })
          else { continue }
          subject = .table(new.query)
        }
        plan.ask(
          subject, threshold: place.threshold, at: place.location, isHeadline: place.isHeadline)
      }
    }
    return plan
  }
}
