package org.ehcqa.index;

/**
 * A search.
 *
 * @param query in the language of {@link org.ehcqa.index.query.QueryText}; blank for every section
 *     the filter allows
 * @param limit how many hits to give at most, 1 to {@value #MOST_HITS}
 * @param facets whether to count all hits by section, grade, year and need
 */
public record SearchRequest(String query, SearchFilter filter, int limit, boolean facets) {

  /** The most hits one search gives. */
  public static final int MOST_HITS = 10_000;

  public SearchRequest {
    if (limit < 1 || limit > MOST_HITS) {
      throw new IllegalArgumentException(
          "A search gives 1 to %,d hits, not %,d".formatted(MOST_HITS, limit));
    }
  }
}
