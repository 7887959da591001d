package org.ehcqa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plugin.LoadedPlugin;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.yaml.RuleFiles;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.PlanSink;
import org.ehcqa.spi.Report;
import org.ehcqa.spi.ReportContext;
import org.ehcqa.spi.ReportWriter;
import org.ehcqa.spi.RunSummary;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.spi.StatementJudge;
import org.ehcqa.spi.Unreadable;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Trait;

/** A checker of section F, a reader of {@code .toy} files and a writer of one page. */
final class ToyPlugins {

  private static final RuleBook RULES =
      RuleFiles.read(
          "toy.yaml",
          """
          - id: F.access-to
            sections: [F]
            criterion: F2
            severity: failing
            summary: Access is named without an amount
            why: A family cannot count access.
            ask: How much is "{quote}"?
            source: Code of Practice 9.69
            phrases: [access to]
            quote-statement: false
            examples:
              flagged:
                - Sam will have ‹access to› therapy.
              passed:
                - Sam will have therapy for an hour a week from a therapist.
          """);

  private ToyPlugins() {}

  static Installed all() {
    return new Installed(
        List.of(new LoadedPlugin("toys", "1", "Toys for tests", List.of("checker for F2"))),
        List.of(new Checker()),
        List.of(new Reader()),
        List.of(new Writer("csv"), new Writer("html")),
        () -> {});
  }

  static Installed withoutCheckers() {
    Installed all = all();
    return new Installed(all.plugins(), List.of(), all.readers(), all.writers(), all.closing());
  }

  /** Judges F2 by one phrase. */
  private static final class Checker implements SectionChecker {
    private final StatementJudge judge = new StatementJudge();

    @Override
    public String name() {
      return "checker-toy";
    }

    @Override
    public Set<String> criteria() {
      return Set.of("F2");
    }

    @Override
    public RuleBook rules() {
      return RULES;
    }

    @Override
    public CheckerReport check(PlanText plan, CheckContext context) {
      return CheckerReport.of(
          List.of(
              judge.judge(
                  "F2", plan, SectionCode.F, Set.of(Trait.PROVISION), "statements", context)));
    }
  }

  /** Takes a file's text for section F; "locked" cannot be read and "broken" breaks the reader. */
  private static final class Reader implements PlanReader {
    @Override
    public String name() {
      return "reader-toy";
    }

    @Override
    public Set<String> endings() {
      return Set.of("toy", "html");
    }

    @Override
    public void read(PlanDocument document, PlanSink sink) {
      String text = text(document);
      if (text.startsWith("broken")) {
        throw new IllegalStateException("secret plan text");
      }
      if (text.startsWith("locked")) {
        sink.unreadable(
            new Unreadable(
                document.source(), Unreadable.Reason.ENCRYPTED, "has a password; save it without"));
        return;
      }
      sink.plan(
          new PlanBuilder(document.stem(), document.source())
              .section(SectionCode.F, text)
              .section(SectionCode.G, "")
              .note("No name was found.")
              .build());
    }

    private static String text(PlanDocument document) {
      try {
        return Files.readString(document.file());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Writes an empty page. */
  private record Writer(String format) implements ReportWriter {
    @Override
    public Report begin(ReportContext context) {
      return new Report() {
        @Override
        public void add(PlanAudit audit, Plan plan) {}

        @Override
        public void resume(PlanAudit audit) {}

        @Override
        public void finish(RunSummary summary) throws IOException {
          Files.writeString(context.folder().resolve("index." + format), "");
        }

        @Override
        public void close() {}
      };
    }
  }
}
