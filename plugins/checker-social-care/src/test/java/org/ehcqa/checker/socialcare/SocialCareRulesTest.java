package org.ehcqa.checker.socialcare;

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

final class SocialCareRulesTest {

  @Test
  void rules_hold_on_their_examples() {
    RuleExamplesCheck.checkFiles(
        SocialCareChecker.class, "needs.yaml", "provision-h1.yaml", "provision-h2.yaml");
  }

  @Test
  void the_plugin_keeps_within_its_walls() {
    PluginArchitecture.check(SocialCareChecker.class);
  }

  @ParameterizedTest
  @MethodSource("flagged")
  void an_unreasoned_nil_is_found(String rule, String section, String example) {
    assertThatChecker(new SocialCareChecker()).reading(section, example).findsOnly(rule);
  }

  @ParameterizedTest
  @MethodSource("contradicted")
  void a_contradicted_nil_is_found(String rule, String section, String example) {
    String other = section.equals("D") ? "A" : "D";
    assertThatChecker(new SocialCareChecker())
        .reading(section, example)
        .reading(other, "Sam runs off, so he cannot be left with a sitter.")
        .findsAmongOthers(rule);
  }

  static Stream<Arguments> flagged() {
    return Stream.of("D.unreasoned-nil", "H1.unreasoned-nil", "H2.unreasoned-nil")
        .flatMap(SocialCareRulesTest::examples);
  }

  static Stream<Arguments> contradicted() {
    return Stream.of("D.nil-contradicted", "H1.nil-contradicted", "H2.nil-contradicted")
        .flatMap(SocialCareRulesTest::examples);
  }

  private static Stream<Arguments> examples(String id) {
    Rule rule = new SocialCareChecker().rules().require(id);
    List<String> flagged = rule.examples().flagged();
    return flagged.stream().map(text -> Arguments.of(id, rule.sections().get(0).name(), text));
  }
}
