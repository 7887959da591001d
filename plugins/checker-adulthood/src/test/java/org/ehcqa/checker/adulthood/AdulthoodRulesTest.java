package org.ehcqa.checker.adulthood;

import org.ehcqa.testkit.PluginArchitecture;
import org.ehcqa.testkit.RuleExamplesCheck;
import org.junit.jupiter.api.Test;

final class AdulthoodRulesTest {

  @Test
  void rules_hold_on_their_examples() {
    RuleExamplesCheck.checkFiles(AdulthoodChecker.class, "adulthood.yaml");
  }

  @Test
  void the_plugin_keeps_within_its_walls() {
    PluginArchitecture.check(AdulthoodChecker.class);
  }
}
