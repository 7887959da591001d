package org.ehcqa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.ehcqa.agreement.csv.GradeFileException;
import org.ehcqa.agreement.csv.GradesFile;
import org.ehcqa.agreement.csv.GradesRead;
import org.ehcqa.index.PlanSearch;
import org.ehcqa.sample.Allotment;
import org.ehcqa.sample.Design;
import org.ehcqa.sample.DesignChoice;
import org.ehcqa.sample.FrameSource;
import org.ehcqa.sample.PairSource;
import org.ehcqa.sample.Sample;
import org.ehcqa.sample.Sampler;
import org.ehcqa.sample.SamplingFault;
import org.ehcqa.sample.ScoredPair;
import org.ehcqa.sample.file.PairsCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ehcqa sample}. */
@Command(
    name = "sample",
    header = "Draw plans to audit or moderate, in a way that can be drawn again.",
    description = {
      "",
      "Draws from the plans of an audits.jsonl or an index and writes the ids in order, each with the chance it"
          + " was drawn with, and beside them a manifest. The same plans and seed give the same"
          + " sample on every machine.",
      "",
      "By chance: random, systematic, stratified, risk (likely Inadequate plans more often). By"
          + " judgement, from which no rate may be estimated: boundary (grades the machine is"
          + " least sure of), inconsistent (similar passages graded apart), reaudit (plans due).",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa sample --index plans.index --size 20 --seed 7 --out sample.csv",
      "  ehcqa sample --from report/audits.jsonl --plans plans --size 20 --seed 7"
          + " --design stratified --stratify team,phase --auditors Ash,Lee,Kim --raters 2"
          + " --out sample.csv",
      "  ehcqa sample --manifest sample.manifest.json --from report/audits.jsonl"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:" + ExitCode.Meaning.DONE,
      "2:" + ExitCode.Meaning.USAGE + ", or the sample cannot be drawn again",
      "3:" + ExitCode.Meaning.UNREADABLE,
      "4:" + ExitCode.Meaning.INTERNAL
    })
final class SampleCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private FrameChoice frame = new FrameChoice();

  @Option(
      names = "--design",
      paramLabel = "DESIGN",
      description =
          "random, systematic, stratified, risk, boundary, inconsistent or reaudit (default:"
              + " stratified with --stratify, else random).")
  private Optional<Design> design = Optional.empty();

  @Option(
      names = "--size",
      paramLabel = "N",
      description = "How many plans to draw; for inconsistent, how many pairs.")
  private Optional<Integer> size = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Whole number that the draw begins from (default: today, as 20260503).")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--stratify",
      split = ",",
      paramLabel = "NAME",
      description =
          "Attributes that make the strata: grade, a section such as F for its grade; with --plans"
              + " also team, author, year, phase, need, setting, status, review, authority.")
  private List<String> stratify = new ArrayList<>();

  @Option(
      names = "--allotment",
      paramLabel = "KIND",
      description = "proportional, or neyman: more where proposed scores differ more.")
  private Allotment allotment = Allotment.PROPORTIONAL;

  @Option(
      names = "--at-least",
      paramLabel = "N",
      description = "The fewest plans of each stratum (default: 1).")
  private int atLeast = 1;

  @Option(
      names = "--due-by",
      paramLabel = "DATE",
      description = "For reaudit: the day by which plans are due.")
  private Optional<LocalDate> dueBy = Optional.empty();

  @Option(
      names = "--pairs",
      paramLabel = "FILE.csv",
      description =
          "For inconsistent: section, similarity, first-plan, first-grade, first-auditor,"
              + " second-plan, second-grade, second-auditor.")
  private Optional<Path> pairs = Optional.empty();

  @Option(
      names = "--grades",
      paramLabel = "FILE.csv",
      description =
          "For inconsistent with --index, in place of --pairs: the auditors' grades, with the"
              + " columns item, rater, section and grade.")
  private Optional<Path> grades = Optional.empty();

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = "Draw the sample of this manifest again, or say what changed.")
  private Optional<Path> manifest = Optional.empty();

  @Mixin private SampleFiles files = new SampleFiles();

  SampleCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    files.requireSense();
    try {
      Optional<Redraw> redraw = redraw();
      DesignChoice choice = redraw.map(Redraw::design).orElseGet(this::choice);
      PairSource source = pairs(choice);
      FrameSource.Read read = frame.read(shell);
      read.faults().forEach(fault -> shell.say("Not taken: " + fault + "."));
      Sampler sampler = new Sampler(read.frame(), source);
      if (redraw.isPresent() && !redraw.get().isSame(sampler, shell)) {
        return ExitCode.USAGE.code();
      }
      Sample sample = sampler.draw(choice, redraw.map(Redraw::seed).orElseGet(this::seed));
      files.write(sample, read.frame(), shell);
      return (read.faults().isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE).code();
    } catch (SamplingFault e) {
      throw new Problem(String.valueOf(e.getMessage()));
    }
  }

  private Optional<Redraw> redraw() throws IOException {
    if (manifest.isEmpty()) {
      return Optional.empty();
    }
    boolean told =
        design.isPresent() || size.isPresent() || seed.isPresent() || !stratify.isEmpty();
    if (told) {
      throw new Problem(
          "--manifest says how to draw: leave out --design, --size, --seed and --stratify");
    }
    return Optional.of(Redraw.of(manifest.get()));
  }

  private DesignChoice choice() {
    Design chosen = design.orElse(stratify.isEmpty() ? Design.RANDOM : Design.STRATIFIED);
    return new DesignChoice(
        chosen,
        size.map(OptionalInt::of).orElse(OptionalInt.empty()),
        stratify.stream().map(String::strip).toList(),
        allotment,
        atLeast,
        dueBy);
  }

  private PairSource pairs(DesignChoice choice) throws IOException {
    if (choice.design() != Design.INCONSISTENT) {
      return PairSource.NONE;
    }
    if (grades.isPresent() && frame.index().isPresent()) {
      List<ScoredPair> found = similar(frame.index().get(), grades.get());
      return () -> found;
    }
    Path file =
        pairs.orElseThrow(
            () ->
                new Problem(
                    "--pairs is missing: name the file of similar passages, or give --index and"
                        + " --grades"));
    Inputs.requireThere(List.of(file));
    List<ScoredPair> read = PairsCsv.read(file);
    return () -> read;
  }

  private List<ScoredPair> similar(Path index, Path file) throws IOException {
    Inputs.requireThere(List.of(file));
    try (PlanSearch search = PlanSearch.open(index)) {
      GradesRead read = GradesFile.read(file);
      read.faults().forEach(fault -> shell.say("Not taken: " + fault.sentence()));
      return SimilarSections.among(read.gradings(), search);
    } catch (GradeFileException e) {
      throw new Problem(String.valueOf(e.getMessage()));
    }
  }

  // A day is a seed nobody can be said to have chosen for what it draws.
  private long seed() {
    return seed.orElseGet(() -> Long.valueOf(shell.today().toString().replace("-", "")));
  }
}
