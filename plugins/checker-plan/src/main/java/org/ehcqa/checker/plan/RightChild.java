package org.ehcqa.checker.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.result.Flag;
import org.ehcqa.result.FlagKind;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;

/** Answers W2: every need, outcome and provision is this child's. */
final class RightChild {

  private static final List<SectionCode> ABOUT_THE_CHILD =
      List.of(SectionCode.B, SectionCode.C, SectionCode.E, SectionCode.F, SectionCode.G);

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:\\(?[A-Z]?\\d{1,2}[.):]? +)?(?:By [^,]{3,40}?,? )?(\\p{Lu}[\\p{L}’'-]*?\\p{Ll})(?:[’']s)?"
              + " (?:will|has|needs|can|cannot|finds|is|was|struggles|requires|would|does|often|uses"
              + "|enjoys|benefits|communicates|presents|speech|language|attention|anxiety|needs"
              + "|difficulties|behaviour|learning|attendance|understanding)\\b");
  // "Bethany's expressive language is sound"
  private static final Pattern OWNER = Pattern.compile("^(\\p{Lu}\\p{Ll}{2,})[’']s \\p{Ll}+");
  private static final Set<String> NO_NAMES =
      Set.of("He", "She", "They", "It", "I", "We", "You", "This", "That", "There", "Who", "What");
  private static final Pattern PRONOUN =
      Pattern.compile("\\b(he|she|his|her|him|they|their|them)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMON_NOUN =
      Pattern.compile(
          ".*(ing|tion|sion|ance|ence|ment|ness|ity|ism|ology|therapy|ists?|ers?|ors?|s)$");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\b[Xx]{2,}(?:[’']s)?\\b|<[A-Za-z][A-Za-z ]{1,25}>|\\[[A-Z][A-Za-z' ]{2,25}\\]"
              + "|\\b(?:Enter text|Click (?:here|or tap)[\\w ]*|Insert (?:name|text|date)[\\w ]*)");

  private final PlanText plan;
  private final Names names;
  private final RuleBook rules;

  RightChild(PlanText plan, Names names, RuleBook rules) {
    this.plan = plan;
    this.names = names;
    this.rules = rules;
  }

  Assessment answer() {
    List<Finding> findings = new ArrayList<>(wrongNames());
    boolean otherChild = !findings.isEmpty();
    findings.addAll(placeholders());
    Status status = otherChild ? Status.NOT_MET : findings.isEmpty() ? Status.MET : Status.PARTLY;
    return Assessment.ofWhole("W2", status, findings, because(status));
  }

  Optional<Flag> flag() {
    List<Finding> wrong = wrongNames();
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Flag(
                FlagKind.WRONG_NAME,
                "%s stands where the learner's name should, in section %s."
                    .formatted(
                        wrong.stream()
                            .map(Finding::quote)
                            .distinct()
                            .collect(Collectors.joining(", ")),
                        wrong.get(0).section())));
  }

  private List<Finding> wrongNames() {
    if (rules.isOff("W.wrong-name")) {
      return List.of();
    }
    Map<String, List<Statement>> subjects = new LinkedHashMap<>();
    for (SectionCode section : ABOUT_THE_CHILD) {
      for (Statement statement : plan.statements(section)) {
        subject(statement)
            .filter(this::isUnknown)
            .ifPresent(
                name -> subjects.computeIfAbsent(name, n -> new ArrayList<>()).add(statement));
      }
    }
    List<Finding> findings = new ArrayList<>();
    subjects.forEach(
        (name, statements) -> {
          if (isPerson(name, statements)) {
            statements.forEach(statement -> findings.add(wrongName(name, statement)));
          }
        });
    return findings;
  }

  private static Optional<String> subject(Statement statement) {
    String text = statement.passage().text();
    return Stream.of(SUBJECT, OWNER)
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .filter(name -> !NO_NAMES.contains(name))
        .findFirst();
  }

  private boolean isUnknown(String name) {
    return !names.isLearner(name) && !names.isIntroduced(name);
  }

  // A word that nobody knows as a name must be the subject twice and be followed by a pronoun.
  private static boolean isPerson(String name, List<Statement> statements) {
    return Names.isFirstName(name)
        || (statements.size() > 1
            && !COMMON_NOUN.matcher(name).matches()
            && statements.stream().filter(s -> isSpokenOfAsPerson(name, s)).count() > 1);
  }

  private static boolean isSpokenOfAsPerson(String name, Statement statement) {
    String after = statement.around().after().orElse("");
    String rest = statement.passage().text().replace(name, "");
    return PRONOUN.matcher(rest).find() || after.matches("(?s)(He|She|They|His|Her)\\b.*");
  }

  private Finding wrongName(String name, Statement statement) {
    int at = statement.passage().text().indexOf(name);
    return Finding.of(
        rules.require("W.wrong-name"),
        statement.passage().section(),
        statement.passage().start() + at,
        name);
  }

  private List<Finding> placeholders() {
    if (rules.isOff("W.placeholder")) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    plan.plan()
        .sections()
        .forEach(
            (code, section) -> {
              Matcher matcher = PLACEHOLDER.matcher(section.text());
              while (matcher.find()) {
                findings.add(
                    Finding.of(
                        rules.require("W.placeholder"), code, matcher.start(), matcher.group()));
              }
            });
    return findings;
  }

  private static String because(Status status) {
    return switch (status) {
      case NOT_MET -> "Another person's name stands where the learner's should.";
      case PARTLY -> "Parts of the form were never filled in.";
      case MET, NOT_APPLICABLE, CANNOT_JUDGE, FOR_A_PERSON ->
          "No other child's name and no empty placeholder was found.";
    };
  }
}
