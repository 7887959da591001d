package org.ehcqa.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param total how many sections fit
 * @param exact whether {@code total} was counted to the end; if not, there are at least so many
 * @param hits the best first; those that fit equally by plan and section
 * @param facets how many sections there are of each kind; empty when it was not asked
 */
public record SearchResult(
    long total, boolean exact, List<Hit> hits, Map<FilterField, List<Count>> facets) {

  public SearchResult {
    hits = List.copyOf(hits);
    Map<FilterField, List<Count>> ordered = new EnumMap<>(FilterField.class);
    ordered.putAll(facets);
    facets = Collections.unmodifiableMap(ordered);
  }

  /** How many of the sections that were found have a value. */
  public record Count(String value, long sections) {}
}
