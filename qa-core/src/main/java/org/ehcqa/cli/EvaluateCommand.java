package org.ehcqa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ehcqa.evaluation.AcceptedFigures;
import org.ehcqa.evaluation.Evaluation;
import org.ehcqa.evaluation.Evaluator;
import org.ehcqa.evaluation.LabelledFolders;
import org.ehcqa.evaluation.LabelledSet;
import org.ehcqa.evaluation.report.EvaluationJson;
import org.ehcqa.evaluation.report.EvaluationPage;
import org.ehcqa.evaluation.report.EvaluationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ehcqa evaluate}. */
@Command(
    name = "evaluate",
    header = "Measure how the machine agrees with people.",
    description = {
      "",
      "Judges statements that people labelled, quotes that they labelled where they stand in a"
          + " plan, and plans that they graded, and compares. Each figure stands beside that of the"
          + " simplest rule that could work. With --out every disagreement is listed with its"
          + " evidence.",
      "",
      "A labelled folder holds any of statements.jsonl, in-context.jsonl and grades.json (or"
          + " plans/grades.json). Several folders are taken together as one set.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa evaluate corpus/labelled",
      "  ehcqa evaluate labelled/ graded/ --plans plans/ --out evaluation",
      "  ehcqa evaluate corpus/labelled --floor-file corpus/labelled/accepted.json"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:" + ExitCode.Meaning.DONE,
      "1:" + ExitCode.Meaning.FIGURE_BELOW,
      "2:" + ExitCode.Meaning.USAGE,
      "3:" + ExitCode.Meaning.UNREADABLE,
      "4:" + ExitCode.Meaning.INTERNAL
    })
final class EvaluateCommand implements Callable<Integer> {

  private static final int MOST_LISTED = 10;

  private final Shell shell;

  @Parameters(arity = "1..*", paramLabel = "LABELLED", description = "Labelled folders.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--plans",
      arity = "1..*",
      paramLabel = "DIR",
      description =
          "Folders of the plans that are graded or quoted, in the format ehc-plan/1. Those in or"
              + " beside the labelled folders are found without it.")
  private List<Path> plans = new ArrayList<>();

  @Mixin private TemplateChoice template = new TemplateChoice();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for evaluation.json and index.html; made if it does not exist.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--floor-file",
      paramLabel = "FILE",
      description = "Accepted figures; end with code 1 when one falls more than 0.005 under.")
  private Optional<Path> floorFile = Optional.empty();

  @Option(
      names = "--accept",
      description = "Write the present figures into --floor-file as the accepted ones.")
  private boolean accept;

  @Mixin private AuditDay asOf = new AuditDay();

  @Mixin private HouseRulesFolder houseRules = new HouseRulesFolder();

  @Mixin private PluginFolder plugins = new PluginFolder();

  EvaluateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    requireSense();
    LocalDate day = asOf.of(shell);
    LabelledSet set = LabelledFolders.read(folders, plans, at(day));
    if (set.isEmpty() && set.faults().isEmpty()) {
      throw new Problem(
          "%s: nothing is labelled there; a labelled folder holds statements.jsonl,"
                  .formatted(named(folders))
              + " in-context.jsonl or grades.json");
    }
    AcceptedFigures accepted = accepted(set);
    if (out.isPresent()) {
      OutputFolder.prepare(out.get());
    }
    try (Installed installed = plugins.open(shell)) {
      HouseExaminer examiner =
          new HouseExaminer(installed.checkers(), template.require(), houseRules.read(shell), day);
      Evaluation evaluation = Evaluator.evaluate(examiner, set);
      shell.out().print(EvaluationText.write(evaluation));
      write(evaluation);
      sayFaults(evaluation);
      return exit(evaluation, accepted).code();
    }
  }

  private void requireSense() {
    Inputs.requireThere(folders);
    Inputs.requireThere(plans);
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new Problem("%s: this is a file; name the labelled folder".formatted(folder));
      }
    }
    if (accept && floorFile.isEmpty()) {
      throw new Problem("--accept needs --floor-file: name the file the figures are kept in");
    }
  }

  // What lies in the future must not depend on the day the command is run.
  private Clock at(LocalDate day) {
    ZoneId zone = shell.clock().getZone();
    return Clock.fixed(day.atStartOfDay(zone).toInstant(), zone);
  }

  private AcceptedFigures accepted(LabelledSet set) throws IOException {
    if (floorFile.isEmpty()) {
      return AcceptedFigures.none();
    }
    try {
      AcceptedFigures accepted = AcceptedFigures.read(floorFile.get());
      if (!accept && accepted.of(set.name()).isEmpty()) {
        throw new Problem(
            "%s: it holds no figures of '%s'; add them with --accept"
                .formatted(floorFile.get(), set.name()));
      }
      return accepted;
    } catch (IllegalArgumentException e) {
      throw new Problem(String.valueOf(e.getMessage()));
    }
  }

  private void write(Evaluation evaluation) throws IOException {
    if (out.isPresent()) {
      Path page = out.get().resolve("index.html");
      write(out.get().resolve("evaluation.json"), EvaluationJson.write(evaluation));
      write(page, EvaluationPage.write(evaluation));
      shell.say("To see every disagreement, open %s".formatted(page));
    }
  }

  // Half a surrogate pair cannot be encoded; a strict writer would then fail.
  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private void sayFaults(Evaluation evaluation) {
    evaluation.faults().stream()
        .limit(MOST_LISTED)
        .forEach(fault -> shell.say("Not taken: " + fault.sentence()));
    if (evaluation.faults().size() > MOST_LISTED) {
      shell.say(
          "and %,d more, listed in evaluation.json with --out"
              .formatted(evaluation.faults().size() - MOST_LISTED));
    }
  }

  // A fallen figure outweighs an input that was not taken: it is what the caller asked for.
  private ExitCode exit(Evaluation evaluation, AcceptedFigures accepted) throws IOException {
    List<AcceptedFigures.Compared> compared = accepted.compare(evaluation);
    compared.forEach(figure -> shell.say("%s.".formatted(figure.sentence())));
    if (accept && floorFile.isPresent()) {
      accepted.accept(evaluation);
      accepted.write(floorFile.get());
      shell.say("The present figures are accepted in %s".formatted(floorFile.get()));
    } else if (compared.stream().anyMatch(AcceptedFigures.Compared::fell)) {
      return ExitCode.BELOW;
    }
    return evaluation.faults().isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE;
  }

  private static String named(List<Path> folders) {
    return folders.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
