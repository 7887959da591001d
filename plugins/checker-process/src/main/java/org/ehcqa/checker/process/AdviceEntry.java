package org.ehcqa.checker.process;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.ehcqa.plan.Advice;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.text.Lexicon;
import org.ehcqa.text.Words;

/**
 * One piece of advice and where section K lists it.
 *
 * @param kind empty when nobody can tell whose it is
 */
record AdviceEntry(Advice advice, Optional<AdviceKind> kind, Passage place) {

  private static final int MONTHS_CURRENT = 12;
  private static final int YEARS_USABLE = 3;
  private static final Pattern PERSON = Pattern.compile("\\p{Lu}\\p{L}*[.]? \\p{Lu}[\\p{L}’'-]+");

  static AdviceEntry of(Advice advice, Plan plan) {
    return new AdviceEntry(advice, AdviceKind.of(advice), place(advice, plan));
  }

  /** Whether the line says that the advice never came. */
  boolean isAbsent() {
    boolean nothing = advice.date().isEmpty() && advice.author().isEmpty();
    return saysAbsent(
        "%s | %s | %s"
            .formatted(advice.type(), advice.author().orElse(""), nothing ? place.text() : ""));
  }

  /** Whether a line says that something was awaited, refused or never asked for. */
  static boolean saysAbsent(String line) {
    return Lexicon.standard().find(Words.of(line)).containsKey("process.advice-absent");
  }

  boolean isDated() {
    return advice.date().isPresent();
  }

  /** Whether a person can be asked about it; the family need no name. */
  boolean isNamed() {
    return kind.filter(AdviceKind::isFamily).isPresent()
        || advice.author().filter(AdviceEntry::isPerson).isPresent();
  }

  boolean isOldOn(LocalDate issued) {
    return advice.date().filter(d -> d.isBefore(issued.minusMonths(MONTHS_CURRENT))).isPresent();
  }

  /** Whether it is so old that the need it describes has to be assessed anew. */
  boolean isSpentOn(LocalDate issued) {
    return advice.date().filter(d -> d.isBefore(issued.minusYears(YEARS_USABLE))).isPresent();
  }

  // "Educational Psychology Service" signs for nobody; "Regional hub, R. Thwaite" does.
  private static boolean isPerson(String author) {
    boolean office = Lexicon.standard().find(Words.of(author)).containsKey("advice.unnamed");
    int comma = author.indexOf(", ");
    return office
        ? comma > 0 && PERSON.matcher(author.substring(comma)).find()
        : PERSON.matcher(author).find();
  }

  private static Passage place(Advice advice, Plan plan) {
    return advice
        .author()
        .flatMap(author -> find(plan, line -> holds(line, author)))
        .or(() -> find(plan, line -> holds(line, advice.type())))
        .or(() -> AdviceKind.of(advice).flatMap(kind -> find(plan, line -> isOf(kind, line))))
        .orElse(new Passage(SectionCode.K, 0, 0, ""));
  }

  private static Optional<Passage> find(Plan plan, Predicate<String> wanted) {
    return Lines.of(plan, SectionCode.K).stream()
        .filter(line -> wanted.test(line.text()))
        .findFirst();
  }

  private static boolean holds(String line, String words) {
    return !words.isBlank() && line.contains(words);
  }

  private static boolean isOf(AdviceKind kind, String line) {
    return AdviceKind.in(line).filter(found -> found == kind).isPresent();
  }
}
