import Comparing
import Diagnostics
import Files

/// A finished site that nobody built: numbers of apples, and one page about them.
struct MadeUpSite {
  /// A number of the list; `nil` is withheld.
  struct Cell {
    var colour: String
    var value: Int?
    /// What is counted; a sum says how many of its digits are decimals.
    var measure = "count"
    var decimals: Int?
  }

  var cells: [Cell] = []
  var pages: [String: String] = [:]

  /// A page of paragraphs.
  static func page(_ paragraphs: String...) -> String {
    "<!DOCTYPE html>\n<html lang=\"en\"><head><title>T</title></head><body>\n"
      + paragraphs.map { "<p>\($0)</p>\n" }.joined() + "</body></html>\n"
  }

  static func figure(_ id: String, _ value: Int) -> String {
    "<data id=\"\(id)\" class=\"figure\" value=\"\(value)\">\(value)</data>"
  }

  static func withheld(_ id: String) -> String {
    "<span id=\"\(id)\" class=\"withheld\">a withheld number</span>"
  }

  var list: String {
    let lines = cells.map { cell in
      "{\"data_set\":\"apples\",\"files\":[\"en/index.html\",\"en/index-table-1.csv\"],"
        + (cell.decimals.map { "\"decimals\":\($0)," } ?? "")
        + "\"measure\":\"\(cell.measure)\",\"status\":\"\(cell.value == nil ? "withheld" : "published")\","
        + "\"threshold\":5,\"value\":\(cell.value.map(String.init) ?? "null"),"
        + "\"where\":{\"colour\":[\"\(cell.colour)\"]},\"zeros\":\"public\"}"
    }
    return
      "{\"edition\":{\"date\":\"2020-01-01\",\"id\":\"1\"},\"cells\":[\(lines.joined(separator: ",\n"))]}"
  }

  var folder: FolderSnapshot {
    var files = pages.mapValues { Array($0.utf8) }
    files["data/published.json"] = Array(list.utf8)
    return FolderSnapshot(files: files)
  }

  func side(_ name: String) -> ComparedSide? { ComparedSide.site(folder, name: name).value }
}
