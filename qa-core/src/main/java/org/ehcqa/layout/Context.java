package org.ehcqa.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.SectionCode;

/** The sections that the last heading opened, and to which of them the next line belongs. */
final class Context {
  private final List<SectionCode> codes;
  private final Outline outline;
  private SectionCode target;
  private Grid.Service service;

  Context(SectionHeading heading, Outline outline) {
    this.codes = heading.codes();
    this.outline = outline;
    this.target = codes.get(0);
    this.service = serviceOf(codes);
  }

  SectionCode target() {
    return target;
  }

  void target(SectionCode code) {
    target = code;
  }

  /** Whether one heading opened several sections, so that each line must be told apart. */
  boolean isShared() {
    return codes.size() > 1 && !codes.equals(List.of(SectionCode.H1, SectionCode.H2));
  }

  boolean contains(SectionCode code) {
    return codes.contains(code);
  }

  /** Takes note of a sub-heading that names a service, where its provision may stand here. */
  void service(String heading) {
    Grid.Service named = Grid.service(heading);
    Grid.Service before = service;
    service = named;
    if (named != Grid.Service.EDUCATION && !holds(provision())) {
      service = before;
    }
  }

  void service(Grid.Service named) {
    service = named;
  }

  /** The section that a part of an outcome table belongs to. */
  SectionCode sectionOf(Grid.Part part) {
    return switch (part) {
      case NEED -> need().filter(this::holds).orElse(codes.get(0));
      case OUTCOME -> holds(SectionCode.E) ? SectionCode.E : codes.get(0);
      case PROVISION -> holds(provision()) ? provision() : fallback();
      case OTHER -> target;
    };
  }

  /** Whether a table here may hold a part that belongs to another section than the first. */
  boolean mayHold(SectionCode code) {
    return holds(code);
  }

  private SectionCode fallback() {
    List<SectionCode> provisions = new ArrayList<>(codes);
    provisions.retainAll(List.of(SectionCode.F, SectionCode.G, SectionCode.H1, SectionCode.H2));
    if (provisions.isEmpty()) {
      return codes.get(0);
    }
    return provisions.get(0);
  }

  private boolean holds(SectionCode code) {
    return codes.contains(code) || (!outline.has(code) && mayAdopt(code));
  }

  /** A section that no heading names may stand within another that it is often joined to. */
  private boolean mayAdopt(SectionCode code) {
    SectionCode first = codes.get(0);
    return switch (code) {
      case B, C, D, E, F, G, H1, H2 ->
          first.compareTo(SectionCode.B) >= 0 && first.compareTo(SectionCode.H2) <= 0;
      case A, I, J, K -> false;
    };
  }

  private Optional<SectionCode> need() {
    return Optional.of(
        switch (service) {
          case EDUCATION -> SectionCode.B;
          case HEALTH -> SectionCode.C;
          case SOCIAL_CARE -> SectionCode.D;
        });
  }

  private SectionCode provision() {
    return switch (service) {
      case EDUCATION -> SectionCode.F;
      case HEALTH -> SectionCode.G;
      case SOCIAL_CARE ->
          codes.contains(SectionCode.H2) && !codes.contains(SectionCode.H1)
              ? SectionCode.H2
              : SectionCode.H1;
    };
  }

  private static Grid.Service serviceOf(List<SectionCode> codes) {
    boolean education =
        codes.contains(SectionCode.B)
            || codes.contains(SectionCode.F)
            || codes.equals(List.of(SectionCode.E));
    if (education) {
      return Grid.Service.EDUCATION;
    }
    if (codes.contains(SectionCode.C) || codes.contains(SectionCode.G)) {
      return Grid.Service.HEALTH;
    }
    return codes.contains(SectionCode.E) ? Grid.Service.EDUCATION : Grid.Service.SOCIAL_CARE;
  }
}
