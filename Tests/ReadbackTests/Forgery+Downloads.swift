extension Forgery {
  static let downloads = [
    Forgery(
      "downloads: value", "en/index-table-1.csv", "hole,Hole,700", "hole,Hole,701",
      "out/en/index-table-1.csv:6: unreadable-number"),
    Forgery(
      "downloads: withheld value", "en/index-table-1.csv", "ice,Ice,,withheld",
      "ice,Ice,130,published",
      "out/en/index-table-1.csv:3: unreadable-number"),
    Forgery(
      "downloads: status", "en/index-table-1.csv", "ice,Ice,,withheld", "ice,Ice,130,withheld",
      "out/en/index-table-1.csv:3: unreadable-number"),
    Forgery(
      "downloads: code", "en/index-table-1.csv", "north,North <b>,hole", "south,North <b>,hole",
      "out/en/index-table-1.csv:6: unreadable-number"),
    Forgery(
      "downloads: share", "en/index-table-2.csv", "400,1140", "400,1141",
      "out/en/index-table-2.csv:3: unreadable-number"),
    Forgery(
      "downloads: money", "en/index-table-3.csv", "10000.25", "10000.52",
      "out/en/index-table-3.csv:3: unreadable-number"),
    Forgery(
      "downloads: line more", "en/index-table-3.csv", "total,Total",
      "west,W,1.00,published,\ntotal,Total",
      "out/en/index-table-3.csv:5: unreadable-number"),
    Forgery(
      "downloads: quotation mark", "en/index-table-3.csv", "10000.25", "\"10000.25",
      "out/en/index-table-3.csv:1: unreadable-number"),
  ]
}
