package org.ehcqa.casework;

import java.nio.file.Path;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/** A process that saves without end and prints the number of each judgement it has saved. */
final class SavingProcess {

  private SavingProcess() {}

  /** Saves in the casebook of a folder until it is killed. */
  public static void main(String[] args) throws Exception {
    try (Casebook book = Casebook.open(Path.of(args[0]))) {
      long assignment = Long.parseLong(args[1]);
      while (true) {
        long saved =
            book.judgements().save("auditor", assignment, Verdict.of(AuditArea.F, Grade.GOOD));
        System.out.println(saved);
      }
    }
  }
}
