package org.ehcqa.checker.views;

import org.ehcqa.testkit.PluginArchitecture;
import org.ehcqa.testkit.RuleExamplesCheck;
import org.junit.jupiter.api.Test;

final class ViewsRulesTest {

  @Test
  void rules_hold_on_their_examples() {
    RuleExamplesCheck.checkFiles(ViewsChecker.class, "views.yaml");
  }

  @Test
  void the_plugin_keeps_within_its_walls() {
    PluginArchitecture.check(ViewsChecker.class);
  }
}
