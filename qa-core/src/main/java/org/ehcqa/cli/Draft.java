package org.ehcqa.cli;

import java.util.Optional;
import org.ehcqa.plan.SectionCode;

/**
 * A piece of text that somebody is writing.
 *
 * @param kind what it is meant to be; empty where the section holds no such thing
 * @param context a heading or table header that stands above the text and is not judged; may be
 *     empty
 */
record Draft(SectionCode section, Optional<DraftKind> kind, String context, String text) {

  /** A draft whose kind, unless given, follows from its section. */
  static Draft of(SectionCode section, Optional<DraftKind> kind, String context, String text) {
    return new Draft(section, kind.or(() -> DraftKind.of(section)), context, text);
  }

  /** Omits the text: it is from a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "Draft of %s (%d characters)".formatted(section, text.length());
  }
}
