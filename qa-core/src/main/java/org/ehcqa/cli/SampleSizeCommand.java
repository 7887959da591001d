package org.ehcqa.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ehcqa.sample.file.SizeJson;
import org.ehcqa.sample.size.Confidence;
import org.ehcqa.sample.size.SizeAdvice;
import org.ehcqa.sample.size.SizeAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ehcqa sample-size}. */
@Command(
    name = "sample-size",
    header = "Say how many plans to audit, and what a given number can tell.",
    description = {
      "",
      "Each option asks a question; several may be asked at once. Shares and rates are proportions:"
          + " 0.05 is 5%%. Without a question it answers --margin 0.05.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa sample-size --population 4910 --margin 0.05 --confidence 0.95",
      "  ehcqa sample-size --population 4910 --audited 44 --found 30",
      "  ehcqa sample-size --population 4910 --discover 0.05 --periods 0.1 --json"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:" + ExitCode.Meaning.DONE,
      "2:" + ExitCode.Meaning.USAGE,
      "4:" + ExitCode.Meaning.INTERNAL
    })
final class SampleSizeCommand implements Callable<Integer> {

  private final Shell shell;

  @Option(
      names = "--population",
      required = true,
      paramLabel = "N",
      description = "How many plans there are.")
  private long population;

  @Option(
      names = "--confidence",
      paramLabel = "P",
      description = "How often such a statement is to be true (default: 0.95).")
  private BigDecimal confidence = Confidence.USUAL.level();

  @Option(
      names = "--expected",
      paramLabel = "P",
      description =
          "The share you expect, for --margin and --periods (default: 0.5, the safest), or the rate"
              + " of faults, for --tolerable (default: 0).")
  private Optional<BigDecimal> expected = Optional.empty();

  @Option(
      names = "--margin",
      paramLabel = "P",
      description = "How many plans show a share to within this, either way?")
  private Optional<BigDecimal> margin = Optional.empty();

  @Option(
      names = "--periods",
      paramLabel = "P",
      description = "How many in each of two periods show a change to within this, either way?")
  private Optional<BigDecimal> periods = Optional.empty();

  @Option(
      names = "--discover",
      paramLabel = "P",
      description = "How many plans bring to light a fault that so many have?")
  private Optional<BigDecimal> discover = Optional.empty();

  @Option(
      names = "--allowed",
      paramLabel = "N",
      description = "For --discover: faulty plans that may turn up (default: 0).")
  private long allowed;

  @Option(
      names = "--show-share",
      paramLabel = "P",
      description = "How many plans, all sound, show that at least this share of all is?")
  private Optional<BigDecimal> showShare = Optional.empty();

  @Option(
      names = "--tolerable",
      paramLabel = "P",
      description = "How many plans show that no more than this have a fault (AICPA tables)?")
  private Optional<BigDecimal> tolerable = Optional.empty();

  @Option(
      names = "--audited",
      paramLabel = "N",
      description = "What do so many audited plans tell? Needs --found.")
  private Optional<Long> audited = Optional.empty();

  @Option(
      names = "--found",
      paramLabel = "N",
      description = "How many of the audited plans have it.")
  private Optional<Long> found = Optional.empty();

  @Option(names = "--json", description = "Write the answers as JSON.")
  private boolean json;

  SampleSizeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    if (audited.isPresent() != found.isPresent()) {
      throw new Problem("--audited and --found belong together: give both");
    }
    try {
      SizeAdvice advice = new SizeAdvice(population, new Confidence(confidence));
      List<SizeAnswer> answers = answers(advice);
      if (json) {
        shell.out().print(SizeJson.write(advice, answers));
      } else {
        answers.forEach(
            answer -> shell.out().print(answer.sentence() + "\n  " + answer.formula() + "\n"));
      }
      return ExitCode.DONE.code();
    } catch (IllegalArgumentException e) {
      throw new Problem(String.valueOf(e.getMessage()));
    }
  }

  private List<SizeAnswer> answers(SizeAdvice advice) {
    BigDecimal share = expected.orElse(new BigDecimal("0.5"));
    List<SizeAnswer> answers = new ArrayList<>();
    margin.ifPresent(value -> answers.add(advice.margin(share, value)));
    periods.ifPresent(value -> answers.add(advice.periods(share, value)));
    discover.ifPresent(value -> answers.add(advice.discovery(value, allowed)));
    showShare.ifPresent(value -> answers.add(advice.showShare(value)));
    tolerable.ifPresent(
        value -> answers.add(advice.attribute(expected.orElse(BigDecimal.ZERO), value)));
    audited.ifPresent(plans -> answers.add(advice.told(found.orElse(0L), plans)));
    if (answers.isEmpty()) {
      answers.add(advice.margin(share, new BigDecimal("0.05")));
    }
    return answers;
  }
}
