package org.ehcqa.cli;

import java.io.PrintStream;
import org.ehcqa.result.Finding;

/** Writes a verdict on a draft for a person. */
final class DraftPage {

  private final PrintStream out;
  private final Ink ink;

  DraftPage(Shell shell) {
    this.out = shell.out();
    this.ink = Ink.of(shell);
  }

  void print(DraftVerdict verdict) {
    Draft draft = verdict.draft();
    out.println(
        ink.strong(
            "Section %s%s: %s"
                .formatted(
                    draft.section(),
                    draft.kind().map(kind -> ", " + kind).orElse(""),
                    inWords(verdict.verdict()))));
    int number = 1;
    for (DraftVerdict.Judged judged : verdict.statements()) {
      out.println();
      out.println(
          "%d. %s: %s".formatted(number++, ink.strong(inWords(judged.verdict())), judged.text()));
      judged.findings().forEach(this::print);
    }
    if (verdict.verdict().equals(DraftVerdict.CANNOT_JUDGE)) {
      out.println();
      out.println("There is nothing here that the checkers of this section judge.");
    }
  }

  private void print(Finding finding) {
    out.println("   %s  %s".formatted(finding.severity(), finding.rule()));
    out.println("     words:  %s".formatted(ink.marked("‹" + finding.quote() + "›")));
    out.println("     fault:  %s".formatted(finding.message()));
    out.println("     ask:    %s".formatted(finding.ask()));
    out.println("     rests on: %s".formatted(finding.source()));
  }

  private static String inWords(String verdict) {
    return verdict.replace('-', ' ');
  }
}
