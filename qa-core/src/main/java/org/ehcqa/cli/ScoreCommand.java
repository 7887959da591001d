package org.ehcqa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.ehcqa.audit.AuditRun;
import org.ehcqa.audit.Auditor;
import org.ehcqa.audit.RunResult;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.ReportWriter;
import org.ehcqa.template.Grade;
import org.ehcqa.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ehcqa score}. */
@Command(
    name = "score",
    header = "Audit every plan below some paths and write the reports.",
    description = {
      "",
      "Reads each plan, judges it by an audit template and writes what was found into one folder."
          + " A plan that cannot be read is listed with the reason, and all others are audited."
          + " If a run is interrupted, the same command goes on where it stopped.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa score corpus/plans --out report",
      "  ehcqa score plans/ --out report --template health-focus --format html,sarif",
      "  ehcqa score drafts/ --out check --fail-under good --as-of 2026-09-01"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:" + ExitCode.Meaning.DONE,
      "1:" + ExitCode.Meaning.BELOW,
      "2:" + ExitCode.Meaning.USAGE,
      "3:" + ExitCode.Meaning.UNREADABLE + " (see unreadable.jsonl in the report's folder)",
      "4:" + ExitCode.Meaning.INTERNAL,
      "130:" + ExitCode.Meaning.INTERRUPTED + "; run the same command again to go on"
    })
final class ScoreCommand implements Callable<Integer> {

  /** Always written, as the journal from which an interrupted run goes on. */
  private static final String JOURNAL = "jsonl";

  private final Shell shell;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Plans, or folders of plans.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Folder for the reports; made if it does not exist.")
  private Path out = Path.of("");

  @Mixin private TemplateChoice template = new TemplateChoice();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      defaultValue = "html,csv",
      description = "Reports to write (default: ${DEFAULT-VALUE}); jsonl is always written.")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--fail-under",
      paramLabel = "GRADE",
      description = "End with code 1 when a plan's grade is lower than this.")
  private Optional<Grade> failUnder = Optional.empty();

  @Mixin private Workers threads = new Workers();

  @Mixin private AuditDay asOf = new AuditDay();

  @Mixin private HouseRulesFolder houseRules = new HouseRulesFolder();

  @Mixin private PluginFolder plugins = new PluginFolder();

  ScoreCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Inputs.requireThere(paths);
    int workers = threads.require();
    long began = shell.clock().millis();
    try (Installed installed = plugins.open(shell)) {
      List<ReportWriter> writers = writers(installed);
      Auditor auditor =
          Auditor.of(
              template.require(), installed.checkers(), houseRules.read(shell), asOf.of(shell));
      List<PlanDocument> documents = Inputs.find(paths, installed.endings(), Optional.of(out));
      OutputFolder.prepare(out);
      AuditRun run = new AuditRun(auditor, installed.readers(), writers, out, Home.version());
      shell.interruption().onSignal(run::interrupt);
      Progress progress = new Progress(shell, total(documents, installed.readers()));
      RunResult result = run.run(documents, workers, progress);
      progress.end();
      new ClosingSummary(shell, out).print(result, auditor, shell.clock().millis() - began);
      return exit(result).code();
    }
  }

  private List<ReportWriter> writers(Installed installed) {
    Set<String> known = new TreeSet<>(Set.of(JOURNAL));
    installed.writers().forEach(writer -> known.add(writer.format()));
    Set<String> wanted = new LinkedHashSet<>(formats);
    for (String format : wanted) {
      if (!known.contains(format)) {
        throw new Problem(
            "There is no report format '%s'.%s Formats: %s"
                .formatted(format, Nearest.hint(format, known), String.join(", ", known)));
      }
    }
    return installed.writers().stream().filter(w -> wanted.contains(w.format())).toList();
  }

  private static long total(List<PlanDocument> documents, List<PlanReader> readers) {
    boolean uncounted =
        documents.stream()
            .anyMatch(
                document ->
                    readers.stream()
                        .filter(reader -> reader.endings().contains(document.ending()))
                        .anyMatch(reader -> reader.holdsMany(document)));
    return uncounted ? 0 : documents.size();
  }

  // A plan under the asked-for grade outweighs an unreadable one: it is what the caller asked for.
  private ExitCode exit(RunResult result) {
    if (result.interrupted()) {
      return ExitCode.INTERRUPTED;
    }
    if (failUnder.isPresent() && hasBelow(result.grades(), failUnder.get())) {
      return ExitCode.BELOW;
    }
    return result.unreadable().isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE;
  }

  private static boolean hasBelow(Map<Grade, Long> grades, Grade least) {
    return grades.keySet().stream().anyMatch(g -> g.isGrade() && g.rank() < least.rank());
  }
}
