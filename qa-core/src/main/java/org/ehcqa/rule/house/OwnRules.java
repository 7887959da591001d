package org.ehcqa.rule.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.RuleTrial;
import org.ehcqa.yaml.Nearest;

/** Adds an authority's own rules to the carried ones, where they can be obeyed. */
final class OwnRules {

  private final RuleBook carried;
  private final Map<String, Rule> rules;
  private final List<String> faults;

  OwnRules(RuleBook carried, Map<String, Rule> rules, List<String> faults) {
    this.carried = carried;
    this.rules = rules;
    this.faults = faults;
  }

  void addAll(Map<HouseFile, List<Rule>> own) {
    own.forEach(
        (file, list) -> {
          for (int i = 0; i < list.size(); i++) {
            add(file, "[%d]".formatted(i), list.get(i));
          }
        });
  }

  private void add(HouseFile file, String place, Rule rule) {
    if (rules.putIfAbsent(rule.id(), rule) != null) {
      faults.add(file.fault(place + ".id", taken(rule)));
      return;
    }
    if (!rule.kind().isDeclared()) {
      faults.add(
          file.fault(
              place + ".kind",
              "cannot be section or plan: such a rule needs a checker's own Java; leave the key out"));
      return;
    }
    requireAsked(file, place, rule);
    for (RuleTrial.Fault fault : RuleTrial.faults(rule)) {
      faults.add(
          file.fault(place + "." + fault.path(), "of rule " + rule.id() + " " + fault.message()));
    }
  }

  private String taken(Rule rule) {
    return carried.find(rule.id()).isPresent()
        ? "'%s' is a carried rule; change it under 'overrides' of %s"
            .formatted(rule.id(), HouseRules.SHEET)
        : "'%s' stands twice; rename one of them".formatted(rule.id());
  }

  // A rule that no checker looks for would be silent, and silence reads as a sound plan.
  private void requireAsked(HouseFile file, String place, Rule rule) {
    Set<SectionCode> sections = sectionsOf(rule.criterion());
    if (sections.isEmpty()) {
      Set<String> asked = asked();
      faults.add(
          file.fault(
              place + ".criterion",
              "cannot be '%s': no checker asks it of single statements.%s It may be: %s"
                  .formatted(
                      rule.criterion(),
                      Nearest.hint(rule.criterion(), asked),
                      String.join(", ", asked))));
      return;
    }
    for (SectionCode section : rule.sections()) {
      if (!sections.contains(section)) {
        faults.add(
            file.fault(
                place + ".sections",
                "cannot hold %s: %s is asked of %s"
                    .formatted(section, rule.criterion(), named(sections))));
      }
    }
  }

  private Set<SectionCode> sectionsOf(String criterion) {
    return carried.forCriterion(criterion).stream()
        .filter(rule -> rule.kind().isDeclared())
        .flatMap(rule -> rule.sections().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> asked() {
    return carried.rules().stream()
        .filter(rule -> rule.kind().isDeclared())
        .map(Rule::criterion)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String named(Set<SectionCode> sections) {
    return sections.stream().map(Enum::name).collect(Collectors.joining(", "));
  }
}
