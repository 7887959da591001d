package org.ehcqa.index.query;

/** A query that cannot be understood: what is wrong, and at which character. */
public final class QueryFault extends RuntimeException {

  private final String query;
  private final int at;

  /**
   * A fault of a query.
   *
   * @param at UTF-16 offset of the mistake within the query
   */
  public QueryFault(String sentence, String query, int at) {
    super(sentence);
    this.query = query;
    this.at = at;
  }

  /** UTF-16 offset of the mistake within the query. */
  public int at() {
    return at;
  }

  /** The sentence, the query and a caret under the mistake, on three lines. */
  public String pointed() {
    String line = query.replaceAll("\\s", " ");
    int column = line.codePointCount(0, Math.min(at, line.length()));
    return "%s%n  %s%n  %s^".formatted(getMessage(), line, " ".repeat(column));
  }
}
