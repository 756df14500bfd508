extension FixtureSite {
  static let catalogue = """
    en:
      language: English
      site: {title: Road reports, tagline: Holes and ice, publisher: The town}
      interface:
        all_units: "All %{unit}"
        back_to_text: "Back"
        base: "Base: %{base}"
        caption_pattern: "%{number}. %{caption}"
        chart_description: "%{title}. %{values}."
        chart_value: "%{label}: %{value}"
        citation: "%{title}, %{edition}"
        counting_rule: "Rule"
        data_table: "Data"
        date_not_exact: "Not exact"
        demonstration_file: "demonstration"
        demonstration_short: "Demonstration."
        download_csv: "CSV"
        download_csv_of: "CSV: %{title}"
        empty_list: "None."
        figure_number: "Figure %{number}"
        footnote: "Note %{number}"
        footnotes: "Notes"
        left_out: {one: "%{count} left out", other: "%{count} left out"}
        list_separator: "; "
        not_recorded: "Not recorded"
        number_column: "Number"
        percent_of: "%{part} of %{whole}"
        several_types: "Rows overlap."
        share_column: "Share"
        share_pattern: "%{percent} (%{part} of %{whole})"
        source_line: "Source: %{source}"
        source_register: "%{register}, edition %{edition}"
        stated_facts: "%{source}: %{figures}"
        table_number: "Table %{number}"
        total: "Total"
        unit_note: "Unit: %{unit}"
        withheld: "a withheld number"
        withheld_legend: "[c] is withheld."
        withheld_mark: "[c]"
        translated_from: "Translated from: %{language}."
        translation_reviewed: "Reviewed by %{reviewer}."
        translation_unreviewed: No native speaker has reviewed this translation yet.
        translation_stale: The original has changed since this translation was made.
        withheld_unit: "a withheld number of %{unit}"
        withheld_share: "a withheld share"
        callout_note: Note
        unit_report: reports
        unit_cost: costs
        chart_panel: "%{title}: %{label}"
        chart_scope: "%{place}, %{period}."
        chart_series: "%{label} – %{values}"
        demonstration_mark: "Demonstration"
        heat_key: "Shades:"
      units:
        report: {one: "%{count} report", other: "%{count} reports"}
        cost: {one: "%{count} cost", other: "%{count} costs"}
      data_sets: {reports: Reports, costs: Costs}
      columns:
        reports: {town: Town, flaw: Flaw, date: Date, agreed: Agreed}
        costs: {town: Town, paid: Paid}
      codes:
        town: {north: "North <b>", south: "South & East"}
        flaw: {hole: Hole, ice: {label: Ice, definition: Frozen., rule: Count once.}, dark: Dark}
        agreed: {none: None, count: Count}
      groups: {flaw: {road: Road, lamp: Lamp}}
      figures: {all-reports: reports, ice-share: icy, town-reports: reports here}
      sources: {ledger: The ledger}
      coverage:
        reports: {place: Both towns, period: one winter}
        costs: {place: Both towns, period: one year}
    """
}
