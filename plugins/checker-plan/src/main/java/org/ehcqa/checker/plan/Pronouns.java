package org.ehcqa.checker.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Counted;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;
import org.ehcqa.result.Status;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;

/** Answers W3: the learner keeps the same pronouns. */
final class Pronouns {

  private static final List<SectionCode> SECTIONS =
      List.of(
          SectionCode.B, SectionCode.C, SectionCode.D, SectionCode.E, SectionCode.F, SectionCode.G);

  // One slip may be a person the recognisers did not see; two in a section are a pasted text.
  private static final int CERTAIN = 2;
  private static final Pattern HE = Pattern.compile("\\b(he|him|his|himself)\\b");
  private static final Pattern SHE = Pattern.compile("\\b(she|her|hers|herself)\\b");
  private static final Pattern EITHER = Pattern.compile("\\b(he|she|him|her|his|hers)\\b");
  private static final Pattern TEMPLATE =
      Pattern.compile("\\(s\\)he\\b|\\b(he|she|him|his|her) ?/ ?(he|she|her|his|him)\\b");
  private static final Pattern OTHER_PERSON =
      Pattern.compile(
          "(?i)\\b(mum|mam|mother|dad|father|parents?|sister|brother|twin|carer|nan|gran|grand\\w+"
              + "|aunt\\w*|uncle|cousin|friend|peer|girl|boy|child|teacher|teaching|assistant"
              + "|therapist|psychologist|doctor|nurse|worker|consultant|head|tutor|mentor|senco"
              + "|mr|mrs|ms|miss|dr|foster|she said|he said|pupil|student|somebody|someone|adult)\\b");
  private static final Set<String> SENTENCE_STARTERS = Set.of("he", "she", "his", "her");

  private final PlanText plan;
  private final Names names;
  private final RuleBook rules;

  Pronouns(PlanText plan, Names names, RuleBook rules) {
    this.plan = plan;
    this.names = names;
    this.rules = rules;
  }

  Assessment answer() {
    List<Finding> switched = switched();
    return Assessment.ofWhole(
        "W3",
        switched.isEmpty() ? Status.MET : Status.NOT_MET,
        switched,
        switched.isEmpty()
            ? "The learner's pronouns are the same throughout."
            : "The learner's pronouns change %s.".formatted(times(switched)));
  }

  Optional<Flag> flag() {
    List<Finding> switched = switched();
    return switched.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Flag(
                FlagKind.PRONOUN_SWITCH,
                "The learner's pronouns change in section %s, %s."
                    .formatted(switched.get(0).section(), times(switched))));
  }

  private static String times(List<Finding> switched) {
    return Counted.of(switched.size(), "time", "times");
  }

  private List<Finding> switched() {
    List<Finding> findings = new ArrayList<>();
    if (rules.isOff("W.pronoun-switch")) {
      return findings;
    }
    for (SectionCode section : SECTIONS) {
      List<Finding> here = templates(section);
      wrong().ifPresent(pattern -> here.addAll(wrongIn(section, pattern)));
      if (here.size() >= CERTAIN) {
        findings.addAll(here);
      }
    }
    return findings;
  }

  /** What would be wrong for this learner; empty when nothing tells. */
  private Optional<Pattern> wrong() {
    String recorded = plan.plan().learner().pronouns().orElse("").toLowerCase(Locale.ROOT);
    if (recorded.startsWith("they")) {
      return Optional.of(EITHER);
    }
    if (recorded.startsWith("he") || recorded.startsWith("she")) {
      return Optional.of(recorded.startsWith("he") ? SHE : HE);
    }
    long he = count(HE);
    long she = count(SHE);
    return Math.max(he, she) < CERTAIN || he == she
        ? Optional.empty()
        : Optional.of(he > she ? SHE : HE);
  }

  private long count(Pattern pattern) {
    return SECTIONS.stream()
        .flatMap(section -> plan.statements(section).stream())
        .filter(statement -> isAboutLearnerAlone(statement.passage().text()))
        .filter(statement -> pattern.matcher(lower(statement)).find())
        .count();
  }

  private List<Finding> wrongIn(SectionCode section, Pattern wrong) {
    List<Finding> findings = new ArrayList<>();
    int line = -1;
    boolean learnerAlone = false;
    for (Statement statement : plan.statements(section)) {
      String text = statement.passage().text();
      if (statement.around().line() != line) {
        line = statement.around().line();
        // A paragraph that has named nobody yet speaks of the learner.
        learnerAlone = true;
      }
      learnerAlone = (learnerAlone || names.namesLearner(text)) && isAboutLearnerAlone(text);
      boolean named = names.namesLearner(text);
      if (learnerAlone && (named || startsWithPronoun(statement))) {
        first(wrong, statement).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private List<Finding> templates(SectionCode section) {
    List<Finding> findings = new ArrayList<>();
    for (Statement statement : plan.statements(section)) {
      if (!OTHER_PERSON.matcher(statement.passage().text()).find()) {
        first(TEMPLATE, statement).ifPresent(findings::add);
      }
    }
    return findings;
  }

  // Any other person, a quotation or another name, and the pronoun may be theirs.
  private boolean isAboutLearnerAlone(String text) {
    return !OTHER_PERSON.matcher(text).find()
        && "\"“”".chars().noneMatch(quote -> text.indexOf(quote) >= 0)
        && OtherNames.in(text).stream().allMatch(names::isLearner);
  }

  private static boolean startsWithPronoun(Statement statement) {
    return statement.words().size() > 0 && SENTENCE_STARTERS.contains(statement.words().form(0));
  }

  private Optional<Finding> first(Pattern pattern, Statement statement) {
    Matcher matcher = pattern.matcher(lower(statement));
    if (!matcher.find()) {
      return Optional.empty();
    }
    Rule rule = rules.require("W.pronoun-switch");
    String text = statement.passage().text();
    return Optional.of(
        Finding.of(
            rule,
            statement.passage().section(),
            statement.passage().start() + matcher.start(),
            text.substring(matcher.start(), matcher.end())));
  }

  private static String lower(Statement statement) {
    return statement.passage().text().toLowerCase(Locale.ROOT);
  }
}
