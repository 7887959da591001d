package org.ehcqa.plan;

import java.util.Arrays;
import java.util.Optional;

/**
 * The twelve parts of a plan that regulation 12(1) of the SEND Regulations 2014 keeps apart, H in
 * its two halves.
 */
public enum SectionCode {
  A("Views, interests and aspirations"),
  B("Special educational needs"),
  C("Health needs"),
  D("Social care needs"),
  E("Outcomes"),
  F("Special educational provision"),
  G("Health provision"),
  H1("Social care provision under section 2 of the CSDPA 1970"),
  H2("Other social care provision"),
  I("Placement"),
  J("Personal budget and direct payments"),
  K("Advice and information");

  private final String title;

  SectionCode(String title) {
    this.title = title;
  }

  /** The short title of the section, in the words of the Code of Practice 9.62. */
  public String title() {
    return title;
  }

  /** Whether it says what is given: F, G, H1 or H2. */
  public boolean isProvision() {
    return this == F || this == G || this == H1 || this == H2;
  }

  /** The section with this code, in any case: "h1" gives {@link #H1}; empty for anything else. */
  public static Optional<SectionCode> find(String code) {
    return Arrays.stream(values()).filter(s -> s.name().equalsIgnoreCase(code.strip())).findFirst();
  }
}
