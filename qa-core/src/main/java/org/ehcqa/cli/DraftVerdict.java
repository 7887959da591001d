package org.ehcqa.cli;

import java.util.List;
import org.ehcqa.result.Finding;

/**
 * What is thought of a draft.
 *
 * @param verdict weak if any statement is; "cannot-judge" if there is no statement
 */
record DraftVerdict(Draft draft, String verdict, List<Judged> statements) {

  static final String SOUND = "sound";
  static final String WEAK = "weak";
  static final String CANNOT_JUDGE = "cannot-judge";
  static final String NOT_A_STATEMENT = "not-a-statement";

  DraftVerdict {
    statements = List.copyOf(statements);
  }

  /** A verdict that follows from the statements. */
  static DraftVerdict of(Draft draft, List<Judged> statements) {
    if (statements.stream().anyMatch(s -> s.verdict().equals(WEAK))) {
      return new DraftVerdict(draft, WEAK, statements);
    }
    boolean sound = statements.stream().anyMatch(s -> s.verdict().equals(SOUND));
    return new DraftVerdict(draft, sound ? SOUND : CANNOT_JUDGE, statements);
  }

  /**
   * A statement of the draft.
   *
   * @param start UTF-16 offset within the draft's text
   * @param end UTF-16 offset after it
   * @param findings their offsets count within the draft's text as well
   */
  record Judged(String text, int start, int end, String verdict, List<Finding> findings) {

    Judged {
      findings = List.copyOf(findings);
    }

    /** Omits the text: it is from a child's record, and this string reaches logs. */
    @Override
    public String toString() {
      return "%s at %d-%d".formatted(verdict, start, end);
    }
  }
}
