package org.ehcqa.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.sample.Allocation;
import org.ehcqa.sample.Allocator;
import org.ehcqa.sample.Candidate;
import org.ehcqa.sample.Sample;
import org.ehcqa.sample.SamplingFrame;
import org.ehcqa.sample.file.ManifestJson;
import org.ehcqa.sample.file.SampleCsv;
import picocli.CommandLine.Option;

/** Where a sample is written, and who is to audit it. */
final class SampleFiles {

  @Option(
      names = "--out",
      paramLabel = "FILE.csv",
      description =
          "File for the sample (default: standard output); the manifest and the assignments are"
              + " written beside it.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--auditors",
      paramLabel = "NAMES",
      description = "Auditors to assign, as Ash,Lee,Kim or a text file with one a line.")
  private Optional<String> auditors = Optional.empty();

  @Option(
      names = "--raters",
      paramLabel = "N",
      description = "Auditors for each plan (default: 1).")
  private int raters = 1;

  void requireSense() {
    if (auditors.isPresent() && out.isEmpty()) {
      throw new Problem("--auditors needs --out: the assignments are written beside the sample");
    }
    if (out.isPresent() && Files.isDirectory(out.get())) {
      throw new Problem("%s: this is a folder; name a file for --out".formatted(out.get()));
    }
  }

  void write(Sample sample, SamplingFrame frame, Shell shell) throws IOException {
    if (sample.design().design().judgement()) {
      shell.say("These plans are picked for what they are; no rate of all plans may be estimated.");
    }
    if (out.isEmpty()) {
      shell.out().print(SampleCsv.write(sample));
      return;
    }
    // Whoever cannot be assigned is told before anything is written.
    Optional<Allocation> allocation = allocation(sample, frame);
    OutputFolder.prepare(folder(out.get()));
    write(out.get(), SampleCsv.write(sample));
    write(beside(".manifest.json"), ManifestJson.write(sample, Home.version()));
    shell.say(
        "%,d of %,d plans drawn (seed %d). Written to %s"
            .formatted(sample.drawn().size(), frame.size(), sample.seed(), out.get()));
    if (allocation.isPresent()) {
      write(beside(".assignments.csv"), SampleCsv.write(allocation.get()));
      shell.say("Who audits which is in %s".formatted(beside(".assignments.csv")));
      sayUnmet(allocation.get(), shell);
    }
  }

  private void sayUnmet(Allocation allocation, Shell shell) {
    if (raters > 1 && !allocation.unmet().isEmpty()) {
      shell.say(
          "Without a plan in common: %s. Draw more plans for every two auditors to meet."
              .formatted(String.join("; ", allocation.unmet())));
    }
  }

  private Optional<Allocation> allocation(Sample sample, SamplingFrame frame) throws IOException {
    if (auditors.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Optional<String>> authors = new LinkedHashMap<>();
    for (String plan : sample.plans()) {
      authors.put(plan, frame.find(plan).flatMap(Candidate::author));
    }
    return Optional.of(
        new Allocator(names(auditors.get()), raters).allocate(authors, sample.seed()));
  }

  private static List<String> names(String given) throws IOException {
    Path file = Path.of(given.contains(",") ? "" : given);
    List<String> names = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      text.replace("\uFEFF", "").lines().filter(name -> !name.isBlank()).forEach(names::add);
    } else {
      names.addAll(List.of(given.split(",", -1)));
    }
    return names;
  }

  private Path beside(String ending) {
    Path file = out.orElseThrow();
    String name = file.getFileName().toString();
    String stem = name.endsWith(".csv") ? name.substring(0, name.length() - 4) : name;
    return file.resolveSibling(stem + ending);
  }

  private static Path folder(Path file) {
    return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("."));
  }

  // Written beside its final name first: the file is whole or not there.
  private static void write(Path file, String text) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.write(part, text.getBytes(StandardCharsets.UTF_8));
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
