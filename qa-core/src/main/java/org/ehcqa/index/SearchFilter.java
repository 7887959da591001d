package org.ehcqa.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a hit must be. Values of one field are alternatives; every field that is named must hold.
 *
 * @param values what is allowed, by field; a field that is not named allows everything
 * @param since plans issued on this day or later
 * @param until plans issued on this day or earlier
 */
public record SearchFilter(
    Map<FilterField, List<String>> values, Optional<LocalDate> since, Optional<LocalDate> until) {

  /** Everything is allowed. */
  public static final SearchFilter NONE =
      new SearchFilter(Map.of(), Optional.empty(), Optional.empty());

  public SearchFilter {
    Map<FilterField, List<String>> ordered = new EnumMap<>(FilterField.class);
    values.forEach((field, allowed) -> ordered.put(field, List.copyOf(allowed)));
    ordered.values().removeIf(List::isEmpty);
    values = Collections.unmodifiableMap(ordered);
  }

  /** This filter, which also allows this value of a field. */
  public SearchFilter with(FilterField field, String value) {
    Map<FilterField, List<String>> more = new EnumMap<>(FilterField.class);
    more.putAll(values);
    List<String> allowed = new ArrayList<>(values.getOrDefault(field, List.of()));
    allowed.add(value);
    more.put(field, allowed);
    return new SearchFilter(more, since, until);
  }

  /** This filter for plans issued between two days, both included. */
  public SearchFilter issued(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new SearchFilter(values, from, to);
  }

  /** Whether everything is allowed. */
  public boolean isEmpty() {
    return values.isEmpty() && since.isEmpty() && until.isEmpty();
  }
}
