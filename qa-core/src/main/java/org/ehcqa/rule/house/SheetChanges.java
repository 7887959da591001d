package org.ehcqa.rule.house;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleTrial;
import org.ehcqa.yaml.Nearest;

/** Applies {@code house-rules.yaml} to rules, and says what in it cannot be applied. */
final class SheetChanges {

  private final HouseFile file;
  private final HouseSheet sheet;
  private final Map<String, Rule> rules;
  private final List<String> faults;

  SheetChanges(HouseFile file, HouseSheet sheet, Map<String, Rule> rules, List<String> faults) {
    this.file = file;
    this.sheet = sheet;
    this.rules = rules;
    this.faults = faults;
  }

  /** Changes the rules that are overridden. */
  void apply() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < sheet.overrides().size(); i++) {
      RuleChange change = sheet.overrides().get(i);
      String place = "overrides[%d]".formatted(i);
      known(change.rule(), place, seen).ifPresent(rule -> apply(change, rule, place));
    }
  }

  /** Says which rules cannot be switched off because nobody knows them. */
  void checkOff() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < sheet.off().size(); i++) {
      Optional<Rule> unused = known(sheet.off().get(i).rule(), "off[%d]".formatted(i), seen);
    }
  }

  private Optional<Rule> known(String id, String place, Set<String> seen) {
    Optional<Rule> rule = Optional.ofNullable(rules.get(id));
    if (rule.isEmpty()) {
      String hint = Nearest.hint(id, rules.keySet());
      faults.add(
          file.fault(
              place + ".rule",
              "cannot be '%s': there is no such rule.%s 'ehcqa explain' shows a rule by its id"
                  .formatted(id, hint)));
    } else if (!seen.add(id)) {
      faults.add(file.fault(place + ".rule", "names '%s' a second time; keep one".formatted(id)));
    }
    return rule;
  }

  private void apply(RuleChange change, Rule carried, String place) {
    if (change.isEmpty()) {
      faults.add(file.fault(place, "changes nothing; name what is to change or remove it"));
      return;
    }
    if (!carried.kind().isDeclared() && change.changesWhatIsFlagged()) {
      faults.add(
          file.fault(
              place,
              "cannot change what %s flags, which its checker decides; you may change severity,"
                      .formatted(carried.id())
                  + " summary, why, ask and source, or switch it off"));
      return;
    }
    Rule changed = change.appliedTo(carried);
    if (!changed.looksForWords() && changed.when().isEmpty() && carried.kind().isDeclared()) {
      faults.add(file.fault(place, "leaves %s nothing to look for".formatted(carried.id())));
      return;
    }
    if (change.changesWhatIsFlagged()) {
      tryOut(changed, place);
    }
    rules.put(changed.id(), changed);
  }

  private void tryOut(Rule changed, String place) {
    for (RuleTrial.Fault fault : RuleTrial.faults(changed)) {
      faults.add(
          file.fault(
              place + "." + fault.path(),
              "of rule %s %s; mend the change, or give it examples of its own"
                  .formatted(changed.id(), fault.message())));
    }
  }
}
