package org.ehcqa.sample.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ehcqa.result.json.AuditJson;
import org.ehcqa.result.json.AuditJsonTest;
import org.ehcqa.sample.Candidate;
import org.ehcqa.sample.FrameSource;
import org.ehcqa.sample.PlanFacts;
import org.ehcqa.sample.Proposal;
import org.ehcqa.template.Grade;
import org.ehcqa.template.GradeBands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AuditFrameTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  @TempDir private Path folder = Path.of("");

  private FrameSource.Read read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("audits.jsonl"), text);
    PlanFacts facts =
        new PlanFacts(new TreeMap<>(Map.of("team", " North \u00a0")), Optional.empty());
    return new AuditFrame(
            file,
            Map.of("D01", facts),
            Optional.of(DAY),
            template -> Optional.of(new GradeBands(0.9, 0.6, 0.2)))
        .read();
  }

  @Test
  void an_audit_becomes_a_candidate_with_its_grades_and_what_its_front_sheet_states()
      throws IOException {
    FrameSource.Read read = read(AuditJson.write(AuditJsonTest.whole()) + "\n\n");
    assertEquals(List.of(), read.faults());
    Map<String, String> attributes =
        Map.of("F", "inadequate", "PfA", "not-applicable", "grade", "inadequate", "team", "North");
    Proposal proposal =
        new Proposal(
            Grade.INADEQUATE,
            new BigDecimal("0.6123"),
            new BigDecimal("0.7000"),
            Optional.of(new BigDecimal("0.0123")));
    assertEquals(
        List.of(
            new Candidate(
                "D01",
                new TreeMap<>(attributes),
                Optional.of(proposal),
                Optional.of(DAY),
                Optional.of(DAY.plusWeeks(8)))),
        read.frame().candidates());
  }

  @Test
  void a_line_that_cannot_be_taken_costs_only_itself() throws IOException {
    String line = AuditJson.write(AuditJsonTest.whole());
    FrameSource.Read read = read(line + "\n{\"schema\":\n" + line + "\n");
    assertEquals(1, read.frame().size());
    assertEquals(
        List.of(
            "audits.jsonl:2: This line of audits is cut short or not JSON",
            "audits.jsonl:3: plan D01 stands in the file twice; the first is kept"),
        read.faults());
  }
}
