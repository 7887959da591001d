package org.ehcqa.checker.plan;

import org.ehcqa.testkit.PluginArchitecture;
import org.ehcqa.testkit.RuleExamplesCheck;
import org.junit.jupiter.api.Test;

final class PlanRulesTest {

  @Test
  void rules_hold_on_their_examples() {
    RuleExamplesCheck.checkFiles(PlanChecker.class, "plan.yaml");
  }

  @Test
  void the_plugin_keeps_within_its_walls() {
    PluginArchitecture.check(PlanChecker.class, "org.apache.commons.text..");
  }
}
