package org.ehcqa.checker.health;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.yaml.RuleFiles;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.text.PlanText;
import org.pf4j.Extension;

/** Judges health needs (C) and health provision (G), and whether teaching is filed as health. */
@Extension
public final class HealthChecker implements SectionChecker {

  private static final RuleBook RULES =
      RuleFiles.carriedBy(HealthChecker.class, "needs.yaml", "provision.yaml");

  private final HealthNeeds needs = new HealthNeeds();
  private final HealthProvision provision = new HealthProvision();

  @Override
  public String name() {
    return "checker-health";
  }

  @Override
  public Set<String> criteria() {
    return Set.of("C1", "C2", "C3", "G1", "F4");
  }

  @Override
  public RuleBook rules() {
    return RULES;
  }

  @Override
  public CheckerReport check(PlanText plan, CheckContext context) {
    return CheckerReport.of(
        Stream.of(needs.judge(plan, context), provision.judge(plan, context))
            .flatMap(List::stream)
            .toList());
  }
}
