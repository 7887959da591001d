package org.ehcqa.thread;

import java.util.List;
import org.ehcqa.plan.SectionCode;

/**
 * A number by which one strand names another.
 *
 * @param sections where the number may stand, the likeliest first
 * @param number as written, without letters: "2" or "4.1"; {@link #ALL} for every one there is
 */
record Reference(List<SectionCode> sections, String number) {

  static final String ALL = "all";

  Reference {
    sections = List.copyOf(sections);
  }
}
