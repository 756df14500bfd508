import Codebook
import Diagnostics
import LocatedYAML
import Query

extension TextResolver {
  /// The fenced blocks that ask for something.
  private enum BlockName: String, CaseIterable {
    case table, chart, figures, register, include, documents, untranslated, codes
  }

  /// A fenced block: a request, or lines of code.
  mutating func block(
    _ info: String, _ text: String, textLocation: SourceLocation, at location: SourceLocation
  ) -> [TextBlock] {
    guard let name = BlockName(rawValue: info) else {
      let known = BlockName.allCases.map(\.rawValue)
      if let near = Suggestion.nearest(to: info, among: known) {
        diagnostics.error(
          "unknown-block", "there is no block '\(info)'; did you mean '\(near)'?", at: location)
      }
      return [TextBlock(.code(text), at: location)]
    }
    if name == .untranslated {
      if !text.allSatisfy(\.isWhitespace) {
        diagnostics.error(
          "unexpected-text", "the untranslated block has nothing in it; take its lines out",
          at: textLocation)
      }
      return [TextBlock(.untranslated, at: location)]
    }
    let yaml = YAMLFile.parse(text, at: textLocation)
    diagnostics.add(yaml.diagnostics)
    guard let root = yaml.value else {
      if !yaml.diagnostics.hasErrors {
        diagnostics.error(
          "empty-block", "the \(name.rawValue) block is empty; fill it in, or take it away",
          at: location)
      }
      return []
    }
    if name == .figures {
      return keyFigures(root, at: location).map { [TextBlock($0, at: location)] } ?? []
    }
    var block = YAMLMapping(root, as: "the \(name.rawValue) block")
    let result =
      name == .include
      ? included(&block) : request(name, &block, at: location).map { [TextBlock($0, at: location)] }
    diagnostics.add(block.finish())
    return result ?? []
  }

  private mutating func included(_ block: inout YAMLMapping) -> [TextBlock] {
    let isOptional = block.flag("optional", default: false)
    guard let file = block.requiredText("file") else { return [] }
    return include(file, isOptional: isOptional)
  }

  private mutating func request(
    _ name: BlockName, _ block: inout YAMLMapping, at location: SourceLocation
  ) -> TextBlock.Kind? {
    switch name {
    case .table: return table(&block, at: location).map { .table($0) }
    case .chart: return chart(&block, at: location)
    case .register: return register(&block, at: location)
    case .documents:
      guard let kind = block.requiredText("kind"), let text = kind.text else { return nil }
      return .documents(kind: text, kind.location)
    case .codes:
      guard let list = block.requiredText("list"), let listName = list.text else { return nil }
      if let known = codebook.lists[listName] { return .codes(known) }
      block.report(
        .error(
          "unknown-list",
          "there is no list '\(listName)'"
            + Suggestion.choose(listName, among: codebook.lists.keys.sorted()),
          at: list.location))
      return nil
    case .figures, .include, .untranslated: return nil
    }
  }

  mutating func table(
    _ block: inout YAMLMapping, captionKey: String = "caption", at location: SourceLocation
  ) -> TableRequest? {
    let caption = block.requiredText(captionKey)
    var order = TableRequest.Order.list
    if let node = block.text("order"), let text = node.text {
      if let known = TableRequest.Order(rawValue: text) {
        order = known
      } else {
        block.report(
          .error(
            "wrong-type", "'order' is neither list nor value; write one of the two",
            at: node.location))
      }
    }
    let isHeat = captionKey == "caption" && block.flag("heat", default: false)
    let query = TableQuery.parse(&block, codebook: codebook, subject: subject)
    guard let query, let caption else { return nil }
    return TableRequest(
      query: query, caption: line(caption), order: order, isHeat: isHeat, location: location)
  }

  private mutating func register(
    _ block: inout YAMLMapping, at location: SourceLocation
  ) -> TextBlock.Kind? {
    let caption = block.requiredText("caption")
    let query = RegisterQuery.parse(&block, codebook: codebook, subject: subject)
    guard let query, let caption else { return nil }
    return .register(RegisterRequest(query: query, caption: line(caption), location: location))
  }

  private mutating func keyFigures(
    _ root: YAMLNode, at location: SourceLocation
  ) -> TextBlock.Kind? {
    guard case .sequence(let names) = root.content, !names.isEmpty else {
      diagnostics.error(
        "wrong-type",
        "the figures block is a list of figures that the codebook names; write '- NAME' for each",
        at: location)
      return nil
    }
    var figures: [KeyFigure] = []
    for node in names {
      let name = node.text ?? ""
      guard codebook.figure(name) != nil else {
        diagnostics.error(
          "unknown-figure",
          "the codebook names no figure '\(name)'"
            + Suggestion.choose(name, among: codebook.figures.map(\.name)),
          at: node.location)
        continue
      }
      let figure = Figure.parse(QueryText(node), codebook: codebook, subject: subject)
      diagnostics.add(figure.diagnostics)
      if let figure = figure.value {
        figures.append(
          KeyFigure(ordinal: nextFigure(), name: name, figure: figure, location: node.location))
      }
    }
    return .keyFigures(figures)
  }
}
