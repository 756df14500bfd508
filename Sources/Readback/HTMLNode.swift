import CGumbo

/// A node of a parsed page. It is there only while `HTMLPage.read` runs.
struct HTMLNode {
  private let pointer: UnsafeMutablePointer<GumboNode>

  init(_ pointer: UnsafeMutablePointer<GumboNode>) {
    self.pointer = pointer
  }

  var isElement: Bool {
    pointer.pointee.type == GUMBO_NODE_ELEMENT || pointer.pointee.type == GUMBO_NODE_TEMPLATE
  }

  private var isText: Bool {
    switch pointer.pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: true
    default: false
    }
  }

  /// The kind of element; those that are of SVG alone have none and are told apart by class.
  var tag: GumboTag { isElement ? pointer.pointee.v.element.tag : GUMBO_TAG_UNKNOWN }

  /// The line of the page, from 1.
  var line: Int {
    Int(
      isElement ? pointer.pointee.v.element.start_pos.line : pointer.pointee.v.text.start_pos.line)
  }

  /// Where the start tag begins, in bytes.
  var offset: Int { isElement ? Int(pointer.pointee.v.element.start_pos.offset) : 0 }

  var parent: HTMLNode? { pointer.pointee.parent.map(HTMLNode.init) }

  var children: [HTMLNode] {
    guard isElement else { return [] }
    let vector = pointer.pointee.v.element.children
    return (0..<Int(vector.length)).compactMap { index in
      vector.data[index].map { HTMLNode($0.assumingMemoryBound(to: GumboNode.self)) }
    }
  }

  func attribute(_ name: String) -> String? {
    guard isElement else { return nil }
    return withUnsafePointer(to: pointer.pointee.v.element.attributes) { attributes in
      gumbo_get_attribute(attributes, name).map { String(cString: $0.pointee.value) }
    }
  }

  var attributeNames: [String] {
    guard isElement else { return [] }
    let vector = pointer.pointee.v.element.attributes
    return (0..<Int(vector.length)).compactMap { index in
      vector.data[index].map {
        String(cString: $0.assumingMemoryBound(to: GumboAttribute.self).pointee.name)
      }
    }
  }

  func hasClass(_ name: String) -> Bool {
    attribute("class")?.split(separator: " ").contains { $0 == name } ?? false
  }

  /// The text of the node itself, when it is text.
  var ownText: String? { isText ? String(cString: pointer.pointee.v.text.text) : nil }

  /// All text in it.
  var text: String {
    if let ownText { return ownText }
    let children = children
    if children.count == 1 { return children[0].text }
    return children.map(\.text).joined()
  }

  /// The first element in it, at any depth, that fits.
  func first(where fits: (HTMLNode) -> Bool) -> HTMLNode? {
    for child in children where child.isElement {
      if fits(child) { return child }
      if let found = child.first(where: fits) { return found }
    }
    return nil
  }

  /// The elements in it, at any depth, that fit.
  func all(where fits: (HTMLNode) -> Bool) -> [HTMLNode] {
    children.filter(\.isElement).flatMap { (fits($0) ? [$0] : []) + $0.all(where: fits) }
  }

  /// The elements straight below it of a kind.
  func elements(_ tag: GumboTag) -> [HTMLNode] { children.filter { $0.tag == tag } }

  /// The nearest element around it of a kind.
  func ancestor(_ tag: GumboTag) -> HTMLNode? {
    var node = parent
    while let at = node, at.isElement {
      if at.tag == tag { return at }
      node = at.parent
    }
    return nil
  }
}
