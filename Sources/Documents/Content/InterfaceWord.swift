/// The words of the interface that the program itself writes, as keys of `interface`.
enum InterfaceWord: String, CaseIterable {
  case allUnits = "all_units"
  case backToText = "back_to_text"
  case base
  case captionPattern = "caption_pattern"
  case chartDescription = "chart_description"
  case chartPanel = "chart_panel"
  case chartScope = "chart_scope"
  case chartSeries = "chart_series"
  case chartValue = "chart_value"
  case citation
  case countingRule = "counting_rule"
  case dataTable = "data_table"
  case dateNotExact = "date_not_exact"
  case demonstrationFile = "demonstration_file"
  case demonstrationMark = "demonstration_mark"
  case demonstrationShort = "demonstration_short"
  case downloadCSVOf = "download_csv_of"
  case downloadCSV = "download_csv"
  case emptyList = "empty_list"
  case figureNumber = "figure_number"
  case footnote
  case footnotes
  case heatKey = "heat_key"
  case leftOut = "left_out"
  case listSeparator = "list_separator"
  case notRecorded = "not_recorded"
  case numberColumn = "number_column"
  case percentOf = "percent_of"
  case severalTypes = "several_types"
  case shareColumn = "share_column"
  case sharePattern = "share_pattern"
  case sourceLine = "source_line"
  case sourceRegister = "source_register"
  case statedFacts = "stated_facts"
  case tableNumber = "table_number"
  case total
  case translatedFrom = "translated_from"
  case translationReviewed = "translation_reviewed"
  case translationStale = "translation_stale"
  case translationUnreviewed = "translation_unreviewed"
  case unitNote = "unit_note"
  case withheld
  case withheldLegend = "withheld_legend"
  case withheldMark = "withheld_mark"
  case withheldShare = "withheld_share"
  case withheldUnit = "withheld_unit"

  /// The placeholders that numbers, and texts with numbers, are put into.
  var placeholders: [String] {
    switch self {
    case .base: ["base"]
    case .captionPattern: ["number", "caption"]
    case .chartDescription: ["title", "values"]
    case .chartPanel: ["title", "label"]
    case .chartScope: ["place", "period"]
    case .chartSeries: ["label", "values"]
    case .chartValue: ["label", "value"]
    case .downloadCSVOf: ["title"]
    case .figureNumber, .tableNumber: ["number"]
    case .leftOut: ["count"]
    case .percentOf: ["part", "whole"]
    case .sharePattern: ["percent", "part", "whole"]
    case .statedFacts: ["figures", "source"]
    case .translatedFrom: ["language"]
    case .translationReviewed: ["reviewer"]
    case .withheldUnit: ["unit"]
    default: []
    }
  }
}
