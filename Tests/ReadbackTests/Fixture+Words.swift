extension Fixture {
  /// What stands below the language in a catalogue.
  static let words = """
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
        left_out: "%{count} left out."
        list_separator: "; "
        not_recorded: "Not recorded"
        number_column: "Number"
        percent_of: "%{part} of %{whole}"
        several_types: "Rows overlap."
        share_column: "Share"
        share_pattern: "%{percent} (%{part} of %{whole})"
        source_line: "Source: %{source}"
        source_register: "%{register}, edition %{edition}"
        stated_facts: "%{source} states: %{figures}."
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
        unit_report: reports
        unit_cost: costs
        unit_trip: trips
        unit_plan: plans
        chart_panel: "%{title}: %{label}"
        chart_scope: "%{place}, %{period}."
        chart_series: "%{label} – %{values}"
        demonstration_mark: "Demonstration"
        heat_key: "Shades:"
      units: {report: "%{count} reports", cost: "%{count} costs", trip: "%{count} trips", plan: "%{count} plans"}
      data_sets: {reports: Reports, costs: Costs, trips: Trips, plans: Plans}
      columns:
        reports: {town: Town, flaw: Flaw, agreed: Agreed}
        costs: {town: Town, paid: Paid}
        trips: {town: Town, flaws: Flaws, date: Date, agreed: Agreed}
        plans: {name: Plan, wanted: Wanted, done: Done, planned: Planned, spent: Spent}
      codes:
        town: {north: North <b>, south: South & East, west: "The far west, behind the hills and the sea"}
        flaw: {hole: Hole, ice: Ice, dark: Dark}
        agreed: {none: None, count: Count}
      figures: {all-reports: reports, ice-share: icy, dark-west: dark, paid-total: paid}
      coverage:
        reports: {place: All towns, period: one winter}
        trips: {place: All towns, period: two years}
        plans: {place: The whole plan, period: one year}
      sources: {ledger: The ledger}
    """
}
