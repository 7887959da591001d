package org.ehcqa.testkit;

import java.util.List;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.yaml.StrictYaml;

/** A small template for tests of grading and of runs. */
public final class TemplateFixture {

  private static final String SMALL =
      """
      name: small
      version: "1"
      effective: 2026-01-01
      title: Small
      purpose: Tests how answers become grades.
      checkers: [checker-test]
      bands: {outstanding: 0.9, good: 0.7, requires-improvement: 0.4}
      overall-bands: {outstanding: 0.9, good: 0.6, requires-improvement: 0.2}
      areas:
        - area: A
          weight: 1
          criteria:
            - {id: A1, question: Q?, basis: Law, importance: essential, judged-by: not-yet}
            - {id: A6, question: Q?, basis: Law, importance: quality, judged-by: person}
        - area: E
          weight: 1
          criteria:
            - {id: E1, question: Q?, basis: Law, importance: essential, judged-by: machine}
        - area: F
          weight: 2
          criteria:
            - {id: F2, question: Q?, basis: Law, importance: essential, judged-by: machine}
            - {id: F5, question: Q?, basis: Law, importance: quality, judged-by: machine}
        - area: PfA
          weight: 1
          criteria:
            - {id: P1, question: Q?, basis: Law, importance: essential, judged-by: machine,
               not-met-at-most: inadequate}
      """;

  private TemplateFixture() {}

  /** Areas A (1), E (1), F (2) and PfA (1), without caps. */
  public static AuditTemplate small() {
    return read(SMALL);
  }

  /** The small template with caps, each written as one line of YAML: "id: x, at-most: good". */
  public static AuditTemplate withCaps(String... caps) {
    StringBuilder text = new StringBuilder(SMALL).append("caps:\n");
    for (String cap : caps) {
      text.append("  - {").append(cap).append(", because: It is so.}\n");
    }
    return read(text.toString());
  }

  /** The small template with rules that it switches off and on. */
  public static AuditTemplate switching(List<String> off, List<String> on) {
    return read(SMALL + "rules-off: " + off + "\nrules-on: " + on + "\n");
  }

  private static AuditTemplate read(String text) {
    return StrictYaml.readText("small.yaml", text, AuditTemplate.class);
  }
}
