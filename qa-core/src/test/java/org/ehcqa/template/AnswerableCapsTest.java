package org.ehcqa.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.ehcqa.result.FlagKind;
import org.ehcqa.yaml.StrictYaml;
import org.ehcqa.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class AnswerableCapsTest {

  private static final String TEMPLATE =
      """
      name: small
      version: "1"
      effective: 2026-01-01
      title: Small
      purpose: Tests caps.
      checkers: [checker-test]
      bands: {outstanding: 0.9, good: 0.7, requires-improvement: 0.4}
      overall-bands: {outstanding: 0.9, good: 0.7, requires-improvement: 0.4}
      areas:
        - area: F
          weight: 1
          criteria:
            - {id: F2, question: Is it?, basis: Law, importance: essential, judged-by: machine}
      caps:
        - id: one
          %s
          at-most: inadequate
          because: It is so.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "when-not-met: F9 | names criterion F9, which the template does not ask",
        "when-inadequate: [G] | names area G, which the template does not grade",
        "note: none | unknown key 'note'",
      })
  void a_cap_that_can_never_hold_is_refused(String condition, String message) {
    YamlException fault = assertThrows(YamlException.class, () -> read(condition));
    assertTrue(String.valueOf(fault.getMessage()).contains(message), fault::getMessage);
    assertTrue(String.valueOf(fault.getMessage()).startsWith("t.yaml:1"), fault::getMessage);
  }

  @Test
  void a_cap_on_what_is_asked_is_taken() {
    assertEquals(Optional.of("F2"), read("when-not-met: F2").caps().get(0).whenNotMet());
  }

  static Iterable<String> names() {
    return Templates.carried().names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void carried_caps_name_flags_that_exist(String name) {
    Templates.carried().require(name).caps().stream()
        .flatMap(cap -> cap.whenFlag().stream())
        .forEach(flag -> assertTrue(FlagKind.find(flag).isPresent(), flag));
  }

  private static AuditTemplate read(String condition) {
    return StrictYaml.readText("t.yaml", TEMPLATE.formatted(condition), AuditTemplate.class);
  }
}
