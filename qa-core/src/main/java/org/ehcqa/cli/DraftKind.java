package org.ehcqa.cli;

import java.util.Locale;
import java.util.Optional;
import org.ehcqa.plan.SectionCode;

/** What a piece of text is meant to be. */
enum DraftKind {
  OUTCOME,
  PROVISION,
  NEED,
  VIEWS,
  /** A statement that there is nothing to record. */
  NIL;

  /** What a section holds; empty for placement, budget and advice. */
  static Optional<DraftKind> of(SectionCode section) {
    return switch (section) {
      case A -> Optional.of(VIEWS);
      case B, C, D -> Optional.of(NEED);
      case E -> Optional.of(OUTCOME);
      case F, G, H1, H2 -> Optional.of(PROVISION);
      case I, J, K -> Optional.empty();
    };
  }

  /** The name used in files. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
