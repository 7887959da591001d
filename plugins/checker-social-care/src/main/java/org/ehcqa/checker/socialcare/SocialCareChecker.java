package org.ehcqa.checker.socialcare;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.yaml.RuleFiles;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.text.PlanText;
import org.pf4j.Extension;

/** Judges social care needs (D) and social care provision (H1 and H2). */
@Extension
public final class SocialCareChecker implements SectionChecker {

  private static final RuleBook RULES =
      RuleFiles.carriedBy(
          SocialCareChecker.class, "needs.yaml", "provision-h1.yaml", "provision-h2.yaml");

  private final SocialCareNeeds needs = new SocialCareNeeds();
  private final SocialCareAdvice advice = new SocialCareAdvice();
  private final SocialCareProvision under18 = new SocialCareProvision(SectionCode.H1);
  private final SocialCareProvision other = new SocialCareProvision(SectionCode.H2);

  @Override
  public String name() {
    return "checker-social-care";
  }

  @Override
  public Set<String> criteria() {
    return Set.of("D1", "D2", "H1a", "H1b", "H2a", "H2b");
  }

  @Override
  public RuleBook rules() {
    return RULES;
  }

  @Override
  public CheckerReport check(PlanText plan, CheckContext context) {
    return CheckerReport.of(
        Stream.of(
                List.of(needs.judge(plan, context), advice.judge(plan, context)),
                under18.judge(plan, context),
                other.judge(plan, context))
            .flatMap(List::stream)
            .toList());
  }
}
