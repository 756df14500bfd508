/// The colours of marks, those of the UK Government Analysis Function for charts.
///
/// Neighbours in the order of `series` differ by 3:1 in contrast, so they stay apart in grey print.
/// Each has 3:1 on the white plate that all drawings have.
public enum Palette {
  /// The colour of marks where there is one series.
  public static let main = "#12436D"
  /// The colours of several series, in their order.
  public static let series = ["#12436D", "#28A197", "#801650", "#F46A25"]
  /// What is left over: "other", "not known", "not recorded".
  public static let rest = "#6B7278"
  /// Lines that help to read, and carry no number.
  public static let guide = "#8A9198"
  /// The background of cells of a heat table, from few to many.
  public static let heat = ["#FFFFFF", "#ADD1F1", "#6BACE6", "#2073BC", "#12436D", "#092135"]
  /// The letters on the backgrounds of `heat`.
  public static let heatInk = ["#1B1F24", "#1B1F24", "#1B1F24", "#FFFFFF", "#FFFFFF", "#FFFFFF"]
}
