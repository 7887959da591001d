package org.ehcqa.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ehcqa.spi.PlanDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ehcqa read}. */
@Command(
    name = "read",
    header = "Show what is understood of each document.",
    description = {
      "",
      "Writes each plan as one line of JSON in the format ehc-plan/1, and says which sections were"
          + " found. Use it to see how a layout was split into sections before trusting an audit"
          + " of it.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa read plan.docx",
      "  ehcqa read plans/ --out plans.jsonl",
      "  ehcqa read old/ new/ > plans.jsonl"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:" + ExitCode.Meaning.DONE,
      "2:" + ExitCode.Meaning.USAGE,
      "3:" + ExitCode.Meaning.UNREADABLE,
      "4:" + ExitCode.Meaning.INTERNAL
    })
final class ReadCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Plans, or folders of plans.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE.jsonl",
      description = "File for the lines (default: standard output).")
  private Optional<Path> out = Optional.empty();

  @Mixin private PluginFolder plugins = new PluginFolder();

  ReadCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Inputs.requireThere(paths);
    try (Installed installed = plugins.open(shell)) {
      List<PlanDocument> documents = Inputs.find(paths, installed.endings(), out);
      boolean allRead =
          out.isPresent()
              ? readInto(out.get(), installed, documents)
              : new Reading(installed.readers(), shell, shell.out()).readAll(documents);
      return (allRead ? ExitCode.DONE : ExitCode.UNREADABLE).code();
    }
  }

  // Written beside its final name first: the file is whole or not there.
  private boolean readInto(Path file, Installed installed, List<PlanDocument> documents)
      throws IOException {
    if (Files.isDirectory(file)) {
      throw new Problem("%s: this is a folder; name a file for --out".formatted(file));
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      OutputFolder.prepare(folder);
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    boolean allRead;
    try (PrintStream lines =
        new PrintStream(
            new BufferedOutputStream(Files.newOutputStream(part)), false, StandardCharsets.UTF_8)) {
      allRead = new Reading(installed.readers(), shell, lines).readAll(documents);
      if (lines.checkError()) {
        throw new IOException(file + " could not be written to its end");
      }
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    shell.say("Written to %s".formatted(file));
    return allRead;
  }
}
