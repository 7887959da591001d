package org.ehcqa.audit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.SwitchedOff;
import org.ehcqa.rule.house.HouseRules;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.yaml.Nearest;
import org.ehcqa.yaml.YamlException;

/** Works out which rules an audit applies: carried rules, then house rules, then the template. */
public final class RulesInForce {

  private RulesInForce() {}

  /**
   * The rules in force.
   *
   * @throws YamlException when house rules or template name a rule that nobody knows
   */
  public static RuleBook of(
      AuditTemplate template, Collection<SectionChecker> checkers, HouseRules house) {
    RuleBook book = house.inForce(RuleBook.joined(checkers.stream().map(SectionChecker::rules)));
    requireKnown(template, book);
    for (String id : template.rulesOff()) {
      book = book.without(id, "Template %s does not apply it.".formatted(template.reference()));
    }
    for (String id : template.rulesOn()) {
      book = book.withAgain(id);
    }
    return book;
  }

  private static void requireKnown(AuditTemplate template, RuleBook book) {
    List<String> known =
        Stream.concat(book.rules().stream(), book.switchedOff().stream().map(SwitchedOff::rule))
            .map(Rule::id)
            .toList();
    requireKnown(template, "rules-off", template.rulesOff(), known);
    requireKnown(template, "rules-on", template.rulesOn(), known);
    for (String id : template.rulesOn()) {
      if (template.rulesOff().contains(id)) {
        throw new YamlException(
            "Template '%s' names %s under rules-off and rules-on; keep one of them"
                .formatted(template.name(), id));
      }
    }
  }

  private static void requireKnown(
      AuditTemplate template, String key, List<String> ids, List<String> known) {
    for (String id : ids) {
      if (!known.contains(id)) {
        throw new YamlException(
            "Template '%s' names '%s' under %s, and there is no such rule.%s"
                .formatted(template.name(), id, key, Nearest.hint(id, known)));
      }
    }
  }
}
