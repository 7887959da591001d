package org.ehcqa.spi;

import java.util.List;

/**
 * How a run ended.
 *
 * @param audited how many plans were audited, those of an interrupted earlier run included
 * @param unreadable the inputs that could not be read, in the run's order
 */
public record RunSummary(long audited, List<Unreadable> unreadable) {

  public RunSummary {
    unreadable = List.copyOf(unreadable);
  }
}
