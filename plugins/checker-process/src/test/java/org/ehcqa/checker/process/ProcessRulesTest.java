package org.ehcqa.checker.process;

import org.ehcqa.testkit.PluginArchitecture;
import org.ehcqa.testkit.RuleExamplesCheck;
import org.junit.jupiter.api.Test;

final class ProcessRulesTest {

  @Test
  void rules_hold_on_their_examples() {
    RuleExamplesCheck.checkFiles(ProcessChecker.class, "process.yaml");
  }

  @Test
  void the_plugin_keeps_within_its_walls() {
    PluginArchitecture.check(ProcessChecker.class);
  }
}
