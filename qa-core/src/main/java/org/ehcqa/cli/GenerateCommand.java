package org.ehcqa.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ehcqa.corpus.CopyPlanter;
import org.ehcqa.corpus.PlantedCopy;
import org.ehcqa.plan.export.PlanJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code ehcqa generate}. */
@Command(
    name = "generate",
    hidden = true,
    header = "Invent plans for very large runs.",
    description = {
      "",
      "Writes plans of about 30 KB each, one a line, in the format ehc-plan/1. The same seed gives"
          + " the same plans on every machine. With --copies, so many plans hold a lightly edited"
          + " passage of another, and --planted lists them.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa generate --plans 1000 --out plans.jsonl",
      "  ehcqa generate --plans 100000 --seed 7 --out plans.jsonl",
      "  ehcqa generate --plans 10000 --copies 200 --planted planted.jsonl --out plans.jsonl"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:" + ExitCode.Meaning.DONE,
      "2:" + ExitCode.Meaning.USAGE,
      "4:" + ExitCode.Meaning.INTERNAL
    })
final class GenerateCommand implements Callable<Integer> {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Shell shell;

  @Option(names = "--plans", required = true, paramLabel = "N", description = "How many plans.")
  private int plans;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "7",
      description = "What the plans depend on (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--copies",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many plans get a passage of another (default: ${DEFAULT-VALUE}).")
  private int copies;

  @Option(
      names = "--planted",
      paramLabel = "FILE.jsonl",
      description = "File for the list of the copies that were planted.")
  private Optional<Path> planted = Optional.empty();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE.jsonl",
      description = "File for the plans.")
  private Path out = Path.of("");

  GenerateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (plans < 1 || copies < 0 || copies >= plans) {
      throw new Problem("--plans must be 1 or more, and --copies 0 or more and fewer than --plans");
    }
    Progress progress = new Progress(shell, plans);
    StringBuilder list = new StringBuilder();
    try (BufferedWriter lines = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      long[] done = {0};
      new CopyPlanter(seed, plans, copies)
          .forEach(
              (plan, copy) -> {
                write(lines, PlanJson.write(plan));
                copy.ifPresent(found -> list.append(line(found)).append('\n'));
                progress.progress(++done[0], 0);
              });
    }
    progress.end();
    if (planted.isPresent()) {
      Files.writeString(planted.get(), list);
    }
    shell.say("Wrote %,d plans to %s.".formatted(plans, out));
    return ExitCode.DONE.code();
  }

  private static void write(BufferedWriter lines, String line) {
    try {
      lines.write(line);
      lines.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(PlantedCopy copy) {
    return MAPPER.writeValueAsString(copy);
  }
}
