package org.ehcqa.thread;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.SectionCode;

/** The four parts of a plan that the thread runs through, in its order. */
@SuppressWarnings("ImmutableEnumChecker") // every list is made by List.of
public enum Part {
  HOPE(SectionCode.A),
  NEED(SectionCode.B, SectionCode.C, SectionCode.D),
  OUTCOME(SectionCode.E),
  PROVISION(SectionCode.F, SectionCode.G, SectionCode.H1, SectionCode.H2);

  private final List<SectionCode> sections;

  Part(SectionCode... sections) {
    this.sections = List.of(sections);
  }

  /** The sections that hold it. */
  public List<SectionCode> sections() {
    return sections;
  }

  /** The part a section belongs to; empty for I, J and K. */
  public static Optional<Part> of(SectionCode section) {
    return Arrays.stream(values()).filter(part -> part.sections.contains(section)).findFirst();
  }
}
