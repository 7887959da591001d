package org.ehcqa.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ehcqa.sample.SamplingFault;
import org.ehcqa.sample.estimate.NamedEstimate;
import org.ehcqa.sample.estimate.ShareEstimate;
import org.ehcqa.sample.estimate.ShareEstimator;
import org.ehcqa.sample.file.EstimateJson;
import org.ehcqa.sample.file.GradedSample;
import org.ehcqa.sample.file.GradesCsv;
import org.ehcqa.sample.file.SampleCsv;
import org.ehcqa.sample.size.Confidence;
import org.ehcqa.sample.size.Interval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ehcqa estimate}. */
@Command(
    name = "estimate",
    header = "Estimate the grades of all plans from a graded sample.",
    description = {
      "",
      "Takes a sample that 'ehcqa sample' drew by chance and the grades people gave its plans, and"
          + " says what share of all plans has each grade. Each plan counts for as many as it stands"
          + " for, so stratified and risk samples may be used as they are.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa estimate sample.csv grades.csv",
      "  ehcqa estimate sample.csv grades.csv --section F",
      "  ehcqa estimate sample.csv grades.csv --confidence 0.9 --json"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:" + ExitCode.Meaning.DONE,
      "2:" + ExitCode.Meaning.USAGE,
      "3:" + ExitCode.Meaning.UNREADABLE,
      "4:" + ExitCode.Meaning.INTERNAL
    })
final class EstimateCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(index = "0", paramLabel = "SAMPLE.csv", description = "What 'ehcqa sample' wrote.")
  private Path sample = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "GRADES.csv",
      description = "Columns item, grade and, where it holds several, section.")
  private Path grades = Path.of("");

  @Option(
      names = "--section",
      paramLabel = "CODE",
      description = "Estimate the grades of this section (default: the overall grade).")
  private Optional<String> section = Optional.empty();

  @Option(
      names = "--confidence",
      paramLabel = "P",
      description = "How often such intervals are to hold (default: 0.95).")
  private BigDecimal confidence = Confidence.USUAL.level();

  @Option(names = "--json", description = "Write the estimates as JSON.")
  private boolean json;

  EstimateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Inputs.requireThere(List.of(sample, grades));
    try {
      Confidence level = new Confidence(confidence);
      GradesCsv given = GradesCsv.read(grades, section);
      GradedSample graded = GradedSample.of(SampleCsv.read(sample), given.byPlan());
      say(graded, given.faults());
      List<NamedEstimate> estimates = NamedEstimate.all(new ShareEstimator(graded.plans(), level));
      if (json) {
        shell.out().print(EstimateJson.write(graded, level, estimates));
      } else {
        estimates.forEach(estimate -> shell.out().print(line(estimate) + "\n"));
      }
      return (given.faults().isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE).code();
    } catch (SamplingFault | IllegalArgumentException e) {
      throw new Problem(String.valueOf(e.getMessage()));
    }
  }

  private void say(GradedSample graded, List<String> faults) {
    faults.forEach(fault -> shell.say("Not taken: " + fault + "."));
    if (graded.plans().isEmpty()) {
      throw new Problem(
          "%s: it holds no grade of a plan in %s; see that 'item' names the plan"
              .formatted(grades, sample));
    }
    if (!graded.ungraded().isEmpty()) {
      shell.say(
          "Without a grade: %s. The others of their stratum stand for them."
              .formatted(String.join(", ", graded.ungraded())));
    }
    if (!graded.strangers().isEmpty()) {
      shell.say("Not drawn, and so left out: %s.".formatted(String.join(", ", graded.strangers())));
    }
  }

  private static String line(NamedEstimate named) {
    ShareEstimate estimate = named.estimate();
    Interval interval = estimate.interval().orElse(new Interval(0, 1));
    return String.format(
        Locale.ROOT,
        "%-22s %3.0f%%  (%.0f%% to %.0f%%)  %d of %d audited",
        named.label(),
        estimate.share().orElse(0.0) * 100,
        interval.low() * 100,
        interval.high() * 100,
        estimate.found(),
        estimate.audited());
  }
}
