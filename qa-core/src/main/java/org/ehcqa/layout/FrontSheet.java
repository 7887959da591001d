package org.ehcqa.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.Setting;
import org.ehcqa.plan.YearGroup;

/** Reads what the front sheet says of the learner, the council, the status and the dates. */
final class FrontSheet {
  private static final WordLists WORDS = FrontField.WORDS;
  private static final Pattern UNFILLED = Pattern.compile(WORDS.alternatives("unfilled"));
  private static final Pattern PRONOUNS =
      Pattern.compile(
          "(?i)\\b(he|she|they)\\s*(?:[/,|]|and|or)\\s*(him|her|them|his|hers|theirs)\\b(?:\\s*/\\s*(?:his|hers|theirs))?");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?i)\\b(?:N\\.?C\\.?\\s?(?:year|yr|y)?|school year|year(?: group)?|yr|y)\\.?\\s?:?-?\\d{1,2}\\b"
              + "|\\b(?:reception|nursery|foundation stage \\d|fs ?[12]|pre-?school|post[ -]?16|post[ -]?19)\\b");

  private final List<FrontFacts.Fact> facts;
  private final Map<FrontField, String> values = new EnumMap<>(FrontField.class);

  FrontSheet(List<Block> blocks) {
    facts = FrontFacts.of(blocks);
    for (FrontFacts.Fact fact : facts) {
      String value = fact.value().strip();
      if (!value.isEmpty() && !isUnfilled(value)) {
        fact.field().ifPresent(field -> values.putIfAbsent(field, value));
      }
    }
  }

  /** Tells the builder everything that was found. */
  void describe(PlanBuilder plan, List<String> margins) {
    FrontDates dates = new FrontDates(facts);
    plan.learner(learner(dates));
    plan.status(FrontStatus.find(facts));
    plan.dates(dates.dates());
    plan.localAuthority(
        Authority.find(Optional.ofNullable(values.get(FrontField.AUTHORITY)), facts, margins));
    plan.setting(new Setting(setting(), Optional.empty()));
    plan.primaryNeed(value(FrontField.NEED).map(FrontSheet::needCode));
    Optional<String> author = value(FrontField.AUTHOR);
    plan.author(author.map(a -> a.split(",", 2)[0].strip()));
    plan.team(
        value(FrontField.TEAM)
            .or(
                () ->
                    author
                        .filter(a -> a.contains(","))
                        .map(a -> a.substring(a.indexOf(',') + 1).strip())));
  }

  private Learner learner(FrontDates dates) {
    Optional<PersonName> name =
        value(FrontField.NAME).or(() -> sentence("name")).map(PersonName::parse);
    Optional<String> full = apart().or(() -> name.map(PersonName::full));
    Optional<String> knownAs =
        value(FrontField.KNOWN_AS)
            .or(() -> sentence("known-as"))
            .map(FrontSheet::withoutPronouns)
            .filter(known -> !known.isEmpty())
            .or(() -> name.flatMap(PersonName::knownAs));
    Optional<String> year = year();
    return new Learner(
        full, knownAs, dates.birth(), pronouns(), year.flatMap(YearGroup::parse), year);
  }

  private Optional<String> apart() {
    return value(FrontField.SURNAME)
        .flatMap(
            surname ->
                value(FrontField.FORENAME)
                    .map(given -> Phrases.titleCase(given) + " " + Phrases.titleCase(surname)));
  }

  private static String withoutPronouns(String text) {
    return PRONOUNS.matcher(text).replaceAll("").replaceAll("[(\\[]\\s*[)\\]]|[“”\"]", "").strip();
  }

  private Optional<String> pronouns() {
    Optional<String> stated = value(FrontField.PRONOUNS).or(() -> sentence("pronouns"));
    return stated
        .flatMap(FrontSheet::pronouns)
        .or(
            () ->
                facts.stream()
                    .map(FrontFacts.Fact::value)
                    .flatMap(v -> pronouns(v).stream())
                    .findFirst());
  }

  private static Optional<String> pronouns(String text) {
    Matcher matcher = PRONOUNS.matcher(text);
    return matcher.find()
        ? Optional.of((matcher.group(1) + "/" + matcher.group(2)).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private Optional<String> year() {
    return value(FrontField.YEAR)
        .map(year -> withinLabel(year).orElse(year))
        .or(() -> sentence("year"))
        .or(() -> value(FrontField.SETTING).flatMap(FrontSheet::withinLabel))
        .or(this::yearInLines);
  }

  private Optional<String> yearInLines() {
    return facts.stream()
        .filter(fact -> fact.field().isEmpty() && Phrases.count(fact.value()) <= 12)
        .filter(fact -> !fact.label().toLowerCase(Locale.ROOT).contains("review"))
        .flatMap(fact -> withinLabel(fact.value()).stream())
        .findFirst();
  }

  private static Optional<String> withinLabel(String text) {
    Matcher matcher = YEAR.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  private Optional<String> setting() {
    return value(FrontField.SETTING)
        .map(text -> YEAR.matcher(text).replaceAll("").replaceAll("[\\s,;:.()–-]+$", "").strip())
        .filter(text -> !text.isEmpty());
  }

  private static String needCode(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    for (String entry : WORDS.get("needs")) {
      String[] codeAndWords = entry.split(" = ", 2);
      if (Pattern.compile("\\b(?:" + codeAndWords[1] + ")").matcher(words).find()) {
        return codeAndWords[0];
      }
    }
    return text;
  }

  private Optional<String> value(FrontField field) {
    return Optional.ofNullable(values.get(field)).map(v -> v.replaceAll("\\s*\\n\\s*", ", "));
  }

  private Optional<String> sentence(String kind) {
    Pattern pattern = Pattern.compile("(?i)" + WORDS.alternatives("sentence." + kind));
    for (FrontFacts.Fact fact : facts) {
      Matcher matcher = pattern.matcher(fact.value());
      if (matcher.find()) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
          if (matcher.group(group) != null) {
            return Optional.of(matcher.group(group).strip());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a value is only the form's own placeholder. */
  static boolean isUnfilled(String value) {
    return UNFILLED.matcher(value.strip().toLowerCase(Locale.ROOT)).matches();
  }
}
