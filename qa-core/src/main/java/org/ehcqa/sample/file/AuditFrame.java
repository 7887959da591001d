package org.ehcqa.sample.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.result.json.AuditJson;
import org.ehcqa.sample.Candidate;
import org.ehcqa.sample.Candidates;
import org.ehcqa.sample.FrameSource;
import org.ehcqa.sample.PlanFacts;
import org.ehcqa.sample.SamplingFrame;
import org.ehcqa.template.GradeBands;

/** The frame of the plans in a file {@code audits.jsonl}. */
public final class AuditFrame implements FrameSource {

  private final Path file;
  private final Map<String, PlanFacts> facts;
  private final Optional<LocalDate> audited;
  private final Function<String, Optional<GradeBands>> bands;

  /**
   * The frame of a file.
   *
   * @param facts what the front sheets state, by plan id; the file itself holds only grades
   * @param audited the day the audits speak from, which the file does not hold
   * @param bands finds the overall bands of a template by its reference, "full-plan@2026.1"
   */
  public AuditFrame(
      Path file,
      Map<String, PlanFacts> facts,
      Optional<LocalDate> audited,
      Function<String, Optional<GradeBands>> bands) {
    this.file = file;
    this.facts = Map.copyOf(facts);
    this.audited = audited;
    this.bands = bands;
  }

  @Override
  public Read read() throws IOException {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          read(line, "%s:%d".formatted(file.getFileName(), number), candidates, faults);
        }
      }
    }
    return new Read(SamplingFrame.of(candidates.values()), faults);
  }

  private void read(
      String line, String place, Map<String, Candidate> candidates, List<String> faults) {
    try {
      PlanAudit audit = AuditJson.read(line);
      Candidate candidate =
          Candidates.of(
              audit,
              facts.getOrDefault(audit.plan(), PlanFacts.NONE),
              audited,
              bands.apply(audit.template()));
      if (candidates.putIfAbsent(audit.plan(), candidate) != null) {
        faults.add(
            "%s: plan %s stands in the file twice; the first is kept"
                .formatted(place, audit.plan()));
      }
    } catch (IllegalArgumentException e) {
      faults.add("%s: %s".formatted(place, e.getMessage()));
    }
  }
}
