package org.ehcqa.result.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.FiredCap;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;
import org.ehcqa.result.OverallGrade;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.result.Status;
import org.ehcqa.rule.Severity;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public final class AuditJsonTest {

  /** An audit that uses every field of the format. */
  public static PlanAudit whole() {
    Finding finding =
        new Finding(
            "F.unquantified-support",
            Severity.FAILING,
            SectionCode.F,
            4,
            13,
            "access to",
            "Support is named without amount. Nobody can be held to it.",
            "How often is 'access to'?",
            "Code of Practice 9.69");
    Assessment f2 =
        new Assessment(
            "F2",
            Status.PARTLY,
            List.of(new Passage(SectionCode.F, 0, 16, " ".repeat(16))),
            0,
            List.of(finding),
            "0 of 1 are counted.");
    Assessment p1 = Assessment.ofWhole("P1", Status.NOT_APPLICABLE, List.of(), "Below Year 9.");
    return new PlanAudit(
        "D01",
        "sub/D01.docx",
        "full-plan@2026.1",
        new OverallGrade(
            Grade.INADEQUATE,
            0.6123,
            Grade.GOOD,
            List.of(new FiredCap("provision-inadequate", "F is Inadequate.")),
            0.7,
            List.of("F is Inadequate.", "The section grades together give Good.")),
        Map.of(
            AuditArea.F,
            new AreaGrade(AuditArea.F, Grade.INADEQUATE, 0.25, List.of(f2), List.of("F2: 0 of 1.")),
            AuditArea.PFA,
            new AreaGrade(
                AuditArea.PFA, Grade.NOT_APPLICABLE, 0, List.of(p1), List.of("Below Year 9."))),
        List.of(new Flag(FlagKind.WRONG_NAME, "\"Jo\" stands in F.\nOnce.")),
        List.of("Section I was not found."));
  }

  @Test
  void what_is_written_reads_back_alike() {
    String line = AuditJson.write(whole());
    assertFalse(line.contains("\n"));
    assertEquals(whole(), AuditJson.read(line));
    assertEquals(line, AuditJson.write(AuditJson.read(line)));
  }

  @Test
  void every_shorter_line_is_refused() {
    String line = AuditJson.write(whole());
    for (int cut = 0; cut < line.length(); cut++) {
      String part = line.substring(0, cut);
      assertThrows(IllegalArgumentException.class, () -> AuditJson.read(part), part);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"null", "[]", "{\"schema\":\"ehcqa-audit/2\"}", "{\"schema\":\"ehcqa-audit/1\"}"})
  void other_lines_are_refused(String line) {
    assertThrows(IllegalArgumentException.class, () -> AuditJson.read(line));
  }

  @Test
  void no_record_prints_text_of_the_plan() {
    assertFalse(whole().flags().toString().contains("Jo"));
    assertFalse(whole().area(AuditArea.F).orElseThrow().findings().toString().contains("access"));
  }
}
