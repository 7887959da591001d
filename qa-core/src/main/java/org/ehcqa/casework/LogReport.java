package org.ehcqa.casework;

import java.util.List;
import org.ehcqa.casework.log.Head;

/**
 * What a check of the log found.
 *
 * @param head of the log as it is now
 * @param erased entries whose texts were erased; their facts were checked
 */
public record LogReport(Head head, long erased, List<LogFault> faults) {

  public LogReport {
    faults = List.copyOf(faults);
  }

  /** Whether nothing was changed, removed, added or put in another order. */
  public boolean isSound() {
    return faults.isEmpty();
  }
}
