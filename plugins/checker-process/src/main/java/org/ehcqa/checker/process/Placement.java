package org.ehcqa.checker.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.PlanStatus;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.text.Lexicon;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Words;

/** Answers I1: a final plan names the placement, a draft leaves it blank. */
final class Placement {

  private static final int LONGEST_REMARK = 12;
  private static final Pattern FORM_LABEL = Pattern.compile("^(Name|Type)[^|:]{0,40}[|:]");

  private Placement() {}

  static Assessment answer(PlanText plan, RuleBook rules) {
    if (plan.plan().section(SectionCode.I).isEmpty()) {
      return answer(Status.CANNOT_JUDGE, "Section I was not found in the document.");
    }
    Optional<Passage> named =
        Lines.of(plan.plan(), SectionCode.I).stream().filter(Placement::isNamed).findFirst();
    if (plan.plan().status().filter(status -> status == PlanStatus.DRAFT).isPresent()) {
      return named
          .map(line -> tooEarly(line, rules))
          .orElseGet(() -> answer(Status.MET, "The draft leaves the placement open."));
    }
    return named.isPresent()
        ? answer(Status.MET, "The plan names the setting or its type.")
        : answer(Status.NOT_MET, "The plan names neither a setting nor its type.");
  }

  private static boolean isNamed(Passage line) {
    String said = FORM_LABEL.matcher(line.text()).replaceFirst("");
    Words words = Words.of(said);
    Map<String, ?> hits = Lexicon.standard().find(words);
    boolean open = hits.containsKey("process.placement-open") && words.size() <= LONGEST_REMARK;
    return hits.containsKey("process.placement-type") && !open;
  }

  private static Assessment tooEarly(Passage passage, RuleBook rules) {
    return Assessment.ofWhole(
        "I1",
        Status.NOT_MET,
        List.of(
            Finding.of(
                rules.require("I.named-in-draft"), SectionCode.I, passage.start(), passage.text())),
        "A draft must leave the placement blank.");
  }

  private static Assessment answer(Status status, String because) {
    return Assessment.ofWhole("I1", status, List.of(), because);
  }
}
