package org.ehcqa.checker.health;

import static org.ehcqa.testkit.CheckerAssert.assertThatChecker;

import java.util.List;
import java.util.stream.Stream;
import org.ehcqa.rule.Rule;
import org.ehcqa.testkit.PluginArchitecture;
import org.ehcqa.testkit.RuleExamplesCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class HealthRulesTest {

  @Test
  void rules_hold_on_their_examples() {
    RuleExamplesCheck.checkFiles(HealthChecker.class, "needs.yaml", "provision.yaml");
  }

  @Test
  void the_plugin_keeps_within_its_walls() {
    PluginArchitecture.check(HealthChecker.class);
  }

  @ParameterizedTest
  @MethodSource("flagged")
  void an_unreasoned_nil_is_found(String rule, String section, String example) {
    assertThatChecker(new HealthChecker()).reading(section, example).findsOnly(rule);
  }

  @ParameterizedTest
  @MethodSource("contradicted")
  void a_contradicted_nil_is_found(String rule, String section, String example) {
    String other = section.equals("C") ? "A" : "C";
    assertThatChecker(new HealthChecker())
        .reading(section, example)
        .reading(other, "Sam has seizures and takes melatonin, so he is tired in lessons.")
        .findsAmongOthers(rule);
  }

  static Stream<Arguments> flagged() {
    return Stream.of("C.unreasoned-nil", "G.unreasoned-nil").flatMap(HealthRulesTest::examples);
  }

  static Stream<Arguments> contradicted() {
    return Stream.of("C.nil-contradicted", "G.nil-contradicted").flatMap(HealthRulesTest::examples);
  }

  private static Stream<Arguments> examples(String id) {
    Rule rule = new HealthChecker().rules().require(id);
    List<String> flagged = rule.examples().flagged();
    return flagged.stream().map(text -> Arguments.of(id, rule.sections().get(0).name(), text));
  }
}
