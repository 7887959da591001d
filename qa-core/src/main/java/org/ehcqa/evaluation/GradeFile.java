package org.ehcqa.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads {@code grades.json}: plans, their parts, and the grade of each. */
final class GradeFile {

  private static final List<Grade> BY_NUMBER =
      List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);

  private final String name;
  private final List<InputFault> faults;
  private final List<ExpectedGrade> grades = new ArrayList<>();

  GradeFile(String name, List<InputFault> faults) {
    this.name = name;
    this.faults = faults;
  }

  List<ExpectedGrade> read(byte[] json) {
    try {
      JsonNode root = JsonLine.MAPPER.readTree(json);
      if (root.isObject()) {
        root.properties().forEach(plan -> readPlan(plan.getKey(), plan.getValue()));
      } else {
        fault("", "this is no JSON object of plans");
      }
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      faults.add(new InputFault(name, Math.max(0, line), "", "this is not JSON"));
    }
    return grades;
  }

  private void readPlan(String plan, JsonNode parts) {
    if (!parts.isObject()) {
      fault(plan, "must be an object of sections");
      return;
    }
    for (Map.Entry<String, JsonNode> part : parts.properties()) {
      Optional<AuditArea> area = AuditArea.find(part.getKey());
      if (area.isPresent() || part.getKey().equals(ExpectedGrade.OVERALL)) {
        readGrade(plan, part.getKey(), area, part.getValue().path("grade"));
      }
    }
  }

  private void readGrade(String plan, String part, Optional<AuditArea> area, JsonNode grade) {
    String written = grade.isString() || grade.isIntegralNumber() ? grade.asString() : "";
    if (written.equals("NA")) {
      grades.add(new ExpectedGrade(plan, area, Grade.NOT_APPLICABLE));
    } else if (written.matches("[1-4]")) {
      grades.add(new ExpectedGrade(plan, area, BY_NUMBER.get(Integer.parseInt(written) - 1)));
    } else {
      String fault = grade.isMissingNode() ? "is missing" : "may be 1, 2, 3, 4 or \"NA\"";
      fault("%s.%s.grade".formatted(plan, part), fault);
    }
  }

  private void fault(String field, String fault) {
    faults.add(new InputFault(name, 0, field, fault));
  }
}
