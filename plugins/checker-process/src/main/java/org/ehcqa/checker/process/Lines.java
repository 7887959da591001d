package org.ehcqa.checker.process;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;

/**
 * Cuts a section into lines. Lists of advice and placements have no verbs, so cut into statements
 * half of them would pass for headings.
 */
final class Lines {

  private Lines() {}

  /** The lines of a section that are not blank, in order. */
  static List<Passage> of(Plan plan, SectionCode section) {
    String text = plan.text(section);
    List<Passage> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      if (!line.isBlank()) {
        lines.add(new Passage(section, start, end, line));
      }
      start = end + 1;
    }
    return List.copyOf(lines);
  }
}
