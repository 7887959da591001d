package org.ehcqa.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehcqa.plan.PlanStatus;

/** Reads how far a plan has come from a label, tick boxes or the title. */
final class FrontStatus {
  private static final String TICKED = "☒|☑|✓|✔|✗|■|🗹|\\[\\s?[xX✓]\\s?\\]|\\([xX✓]\\)";
  private static final String UNTICKED = "☐|□|▢|\\[\\s*\\]|\\(\\s*\\)";
  private static final Pattern BOX = Pattern.compile("(" + TICKED + ")|(" + UNTICKED + ")");
  private static final Pattern AMENDED =
      Pattern.compile(FrontField.WORDS.alternatives("status.amended"));
  private static final Pattern DRAFT =
      Pattern.compile("\\b" + FrontField.WORDS.alternatives("status.draft") + "\\b");
  private static final Pattern FINAL =
      Pattern.compile("\\b" + FrontField.WORDS.alternatives("status.final") + "\\b");
  private static final int LONGEST_TITLE = 14;

  private FrontStatus() {}

  static Optional<PlanStatus> find(List<FrontFacts.Fact> facts) {
    for (FrontFacts.Fact fact : facts) {
      Optional<PlanStatus> ticked = ticked(fact);
      if (ticked.isPresent()) {
        return ticked;
      }
    }
    for (FrontFacts.Fact fact : facts) {
      if (fact.field().filter(FrontField.STATUS::equals).isPresent()) {
        Optional<PlanStatus> stated = parse(fact.value());
        if (stated.isPresent()) {
          return stated;
        }
      }
    }
    return facts.stream()
        .filter(FrontStatus::isTitle)
        .flatMap(f -> parse(f.value()).stream())
        .findFirst()
        .or(() -> byDates(facts));
  }

  /** A dated row such as "Amended final plan" says that the plan has come so far. */
  private static Optional<PlanStatus> byDates(List<FrontFacts.Fact> facts) {
    return facts.stream()
        .filter(fact -> !WrittenDates.in(fact.value()).isEmpty())
        .filter(fact -> !fact.label().toLowerCase(Locale.ROOT).contains("review"))
        .flatMap(fact -> parse(fact.label()).stream())
        .max(PlanStatus::compareTo)
        .filter(status -> status != PlanStatus.DRAFT);
  }

  private static boolean isTitle(FrontFacts.Fact fact) {
    String words = fact.value().toLowerCase(Locale.ROOT);
    return fact.label().isEmpty()
        && Phrases.count(words) <= LONGEST_TITLE
        && (words.contains("plan") || Phrases.count(words) <= 3)
        && WrittenDates.in(words).isEmpty();
  }

  private static Optional<PlanStatus> ticked(FrontFacts.Fact fact) {
    if (!BOX.matcher(fact.value()).find() && !BOX.matcher(fact.label()).find()) {
      return Optional.empty();
    }
    if (!fact.value().chars().anyMatch(Character::isLetter)) {
      Matcher box = BOX.matcher(fact.value());
      return box.find() && box.group(1) != null ? parse(fact.label()) : Optional.empty();
    }
    String text = fact.field().isPresent() ? fact.value() : fact.label() + " " + fact.value();
    return parse(tickedOption(text.strip()));
  }

  private static String tickedOption(String text) {
    Matcher box = BOX.matcher(text);
    List<int[]> boxes = new ArrayList<>();
    int ticked = -1;
    while (box.find()) {
      if (box.group(1) != null) {
        ticked = boxes.size();
      }
      boxes.add(new int[] {box.start(), box.end()});
    }
    if (ticked < 0) {
      return "";
    }
    boolean leads = boxes.get(0)[0] == 0;
    int from = leads ? boxes.get(ticked)[1] : ticked == 0 ? 0 : boxes.get(ticked - 1)[1];
    int to =
        !leads
            ? boxes.get(ticked)[0]
            : ticked + 1 < boxes.size() ? boxes.get(ticked + 1)[0] : text.length();
    return text.substring(from, to);
  }

  private static Optional<PlanStatus> parse(String text) {
    String words = Phrases.normal(text);
    boolean draft = DRAFT.matcher(words).find();
    boolean amended = AMENDED.matcher(words).find();
    boolean choice = words.matches(".*(draft ?[/|,] ?|[/|] ?draft|delete as).*");
    if (choice && (FINAL.matcher(words).find() || amended)) {
      return Optional.empty();
    }
    if (draft && !words.matches(".*\\bnot (a )?draft.*")) {
      Matcher d = DRAFT.matcher(words);
      Matcher f = FINAL.matcher(words);
      return !f.find() || (d.find() && d.start() < f.start())
          ? Optional.of(PlanStatus.DRAFT)
          : Optional.of(amended ? PlanStatus.AMENDED_FINAL : PlanStatus.FINAL);
    }
    if (amended) {
      return Optional.of(PlanStatus.AMENDED_FINAL);
    }
    return FINAL.matcher(words).find() ? Optional.of(PlanStatus.FINAL) : Optional.empty();
  }
}
