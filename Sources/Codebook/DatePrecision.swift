/// How exactly a date is known.
public enum DatePrecision {
  /// The codes that a list of precisions has, from the most exact to a date that is not known.
  public static let codes = ["day", "month", "year", "unknown"]
}
