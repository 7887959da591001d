package org.ehcqa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ehcqa.agreement.Agreement;
import org.ehcqa.agreement.AgreementStudy;
import org.ehcqa.agreement.Scale;
import org.ehcqa.agreement.StudyPlan;
import org.ehcqa.agreement.csv.GradeFileException;
import org.ehcqa.agreement.csv.GradesFile;
import org.ehcqa.agreement.csv.GradesRead;
import org.ehcqa.agreement.csv.RowFault;
import org.ehcqa.agreement.report.AgreementJson;
import org.ehcqa.agreement.report.AgreementPage;
import org.ehcqa.agreement.report.AgreementReport;
import org.ehcqa.agreement.report.AgreementText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ehcqa agree}. */
@Command(
    name = "agree",
    header = "Measure how well auditors agree with each other.",
    description = {
      "",
      "Reads grades from a file with the columns item, rater and grade and, if you like, section,"
          + " date, role and any columns to group by. Grades are inadequate, requires improvement,"
          + " good and outstanding, or whole numbers from the worst up; NA or nothing is no grade.",
      "",
      "A rater, or a role, named moderator holds the agreed grade: it is compared with and never"
          + " counted as a rater.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa agree grades.csv",
      "  ehcqa agree grades.csv --out agreement --by team",
      "  ehcqa agree grades.csv --json --grades 1,2,3,4 > agreement.json"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:" + ExitCode.Meaning.DONE,
      "2:" + ExitCode.Meaning.USAGE,
      "3:" + ExitCode.Meaning.UNREADABLE,
      "4:" + ExitCode.Meaning.INTERNAL
    })
final class AgreeCommand implements Callable<Integer> {

  private static final int MOST_LISTED = 10;

  private final Shell shell;

  @Parameters(
      arity = "1",
      paramLabel = "GRADES.csv",
      description = "Grades, one a row, separated by commas, semicolons or tabs.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Write the figures as JSON instead of tables.")
  private boolean json;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for agreement.json and index.html; made if it does not exist.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--scale",
      paramLabel = "SCALE",
      description =
          "nominal (no order), ordinal or interval (scores). Default: ordinal, and interval for more"
              + " than seven different numbers.")
  private Optional<String> scale = Optional.empty();

  @Option(
      names = "--grades",
      split = ",",
      paramLabel = "N",
      description =
          "The grades that were open to auditors, such as 1,2,3,4 where nobody gave a 4 (default:"
              + " those that were given). AC1, AC2 and Brennan-Prediger depend on it.")
  private List<Integer> onScale = new ArrayList<>();

  @Option(
      names = "--weights",
      paramLabel = "TABLE",
      description =
          "Own disagreement weights for a weighted kappa: a row for each grade, worst first, rows"
              + " divided by semicolons, such as '0 1 3; 1 0 6; 3 6 0'.")
  private Optional<String> weights = Optional.empty();

  @Option(
      names = "--by",
      split = ",",
      paramLabel = "COLUMN",
      description = "Columns to group by (default: all others with 2 to 20 different values).")
  private List<String> by = new ArrayList<>();

  AgreeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    requireFile();
    if (out.isPresent()) {
      OutputFolder.prepare(out.get());
    }
    GradesRead read = read();
    AgreementReport report =
        new AgreementReport(
            Optional.ofNullable(file.getFileName()).orElse(file).toString(),
            agreement(read),
            read.faults(),
            read.notes());
    shell.out().print(json ? AgreementJson.write(report) : AgreementText.write(report));
    if (out.isPresent()) {
      Path page = out.get().resolve("index.html");
      write(out.get().resolve("agreement.json"), AgreementJson.write(report));
      write(page, AgreementPage.write(report));
      shell.say("To see the figures as a page, open %s".formatted(page));
    }
    sayFaults(read.faults());
    return (read.faults().isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE).code();
  }

  private void requireFile() {
    if (!Files.exists(file)) {
      throw new Problem("%s: there is no such file; name the file of grades".formatted(file));
    }
    if (Files.isDirectory(file)) {
      throw new Problem("%s: this is a folder; name the file of grades".formatted(file));
    }
    Inputs.requireThere(List.of(file));
  }

  private GradesRead read() throws IOException {
    try {
      return GradesFile.read(file);
    } catch (GradeFileException e) {
      throw new Problem(String.valueOf(e.getMessage()));
    }
  }

  private Agreement agreement(GradesRead read) {
    Scale chosen = scale.map(AgreeCommand::scale).orElse(read.scale());
    StudyPlan plan =
        new StudyPlan(
            chosen,
            read.named(),
            onScale,
            weights.map(AgreeCommand::table).orElse(List.of()),
            by.isEmpty() ? read.groupings() : groupings(read));
    try {
      return AgreementStudy.of(plan, read.gradings());
    } catch (IllegalArgumentException e) {
      throw new Problem("%s: %s".formatted(file, e.getMessage()));
    }
  }

  private static Scale scale(String word) {
    return Scale.find(word.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new Problem(
                    "--scale %s: there is no such scale; choose nominal, ordinal or interval"
                        .formatted(word)));
  }

  private List<String> groupings(GradesRead read) {
    List<String> columns = new ArrayList<>();
    for (String name : by) {
      String column = name.strip().toLowerCase(Locale.ROOT);
      if (!read.columns().contains(column)) {
        throw new Problem(
            "--by %s: there is no such column to group by; there are: %s"
                .formatted(
                    name, read.columns().isEmpty() ? "none" : String.join(", ", read.columns())));
      }
      columns.add(column);
    }
    return columns;
  }

  private static List<List<Double>> table(String text) {
    List<List<Double>> rows = new ArrayList<>();
    for (String row : text.split(";", -1)) {
      List<Double> numbers = new ArrayList<>();
      for (String number : row.strip().split("[\\s,]+", -1)) {
        try {
          numbers.add(Double.parseDouble(number));
        } catch (NumberFormatException e) {
          throw new Problem(
              "--weights: '%s' is not a number; write a table such as '0 1 3; 1 0 6; 3 6 0'"
                  .formatted(number));
        }
      }
      rows.add(numbers);
    }
    return rows;
  }

  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private void sayFaults(List<RowFault> faults) {
    faults.stream()
        .limit(MOST_LISTED)
        .forEach(fault -> shell.say("Not taken: " + fault.sentence()));
    if (faults.size() > MOST_LISTED) {
      shell.say(
          "and %,d more, listed with --json and in agreement.json with --out"
              .formatted(faults.size() - MOST_LISTED));
    }
  }
}
