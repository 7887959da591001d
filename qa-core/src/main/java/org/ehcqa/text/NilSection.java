package org.ehcqa.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ehcqa.plan.SectionCode;

/**
 * A section that is blank or says that there is nothing, and what it rests that on.
 *
 * @param tellsMore whether it names a need all the same
 * @param start UTF-16 offset within the section's text of the words that say so
 * @param quote these words; empty when the section is blank
 */
public record NilSection(
    SectionCode section, Basis basis, boolean tellsMore, int start, String quote) {

  private static final int FIRST_WORDS = 2;
  private static final Set<String> NIL_WORDS =
      Set.of("none", "nothing", "nil", "n", "na", "not", "unknown", "healthy", "fit", "good");

  /** What a nil statement rests on. */
  public enum Basis {
    /** Nobody is said to have looked. */
    NOTHING,
    /** Somebody looked or was asked, and who, when or why is missing, or it went no further. */
    PART,
    /** A named person, on a date, for a reason. */
    FULL
  }

  /**
   * Reads a section that the plan has.
   *
   * @param content a statement that would be what the section is for
   * @param enough how many of these outweigh a nil statement beside them
   * @return empty when the section says something of its own
   */
  public static Optional<NilSection> find(
      PlanText plan, SectionCode code, Predicate<Statement> content, int enough) {
    String text = plan.plan().text(code);
    if (text.isBlank()) {
      return Optional.of(new NilSection(code, Basis.NOTHING, false, 0, ""));
    }
    List<Statement> statements = plan.statements(code);
    if (statements.stream().noneMatch(statement -> statement.words().size() > 1)) {
      return ofLabels(code, text);
    }
    Optional<Statement> nil = statements.stream().filter(NilSection::saysNothing).findFirst();
    long held = statements.stream().filter(s -> !saysNothing(s)).filter(content).count();
    Basis basis = basis(statements);
    boolean outweighed = held >= enough && !(basis == Basis.FULL && opens(nil, statements));
    boolean tellsMore = statements.stream().anyMatch(NilSection::namesNeed);
    return nil.filter(statement -> !outweighed)
        .map(Statement::passage)
        .map(passage -> new NilSection(code, basis, tellsMore, passage.start(), passage.text()));
  }

  // "There are no health needs. Dr Anand looked at his hearing, which was normal after the glue ear
  // of his early years" tells how the nil was reached.
  private static boolean opens(Optional<Statement> nil, List<Statement> statements) {
    return nil.filter(statement -> statement == statements.get(0))
        .map(statement -> statement.passage().section())
        .filter(section -> section == SectionCode.C || section == SectionCode.D)
        .isPresent();
  }

  /** The same section when another one gives its reason. */
  public NilSection on(Basis other) {
    return new NilSection(section, other, tellsMore, start, quote);
  }

  /** Whether a statement says of the whole section that there is nothing. */
  public static boolean saysNothing(Statement statement) {
    return statement.holds("nil.section")
        || statement.hits("nil.statement").stream()
            .filter(hit -> hit.from() < FIRST_WORDS)
            .anyMatch(hit -> NIL_WORDS.contains(statement.words().form(hit.from())));
  }

  // A line as short as "None" or "N/A" looks like a heading.
  private static Optional<NilSection> ofLabels(SectionCode code, String text) {
    Words words = Words.of(text);
    boolean nil =
        words.size() == 0
            || Lexicon.standard().find(words).keySet().stream()
                .anyMatch(Set.of("nil.statement", "nil.section")::contains);
    return nil
        ? Optional.of(
            new NilSection(code, Basis.NOTHING, false, text.indexOf(text.strip()), text.strip()))
        : Optional.empty();
  }

  private static boolean namesNeed(Statement statement) {
    return !saysNothing(statement) && (statement.is(Trait.NEED) || statement.is(Trait.IMPACT));
  }

  private static Basis basis(List<Statement> statements) {
    boolean dated = any(statements, "time.date");
    boolean named = any(statements, "who.role") || any(statements, "evidence.person");
    boolean reason = any(statements, "evidence.reason");
    boolean met = any(statements, "evidence.meeting");
    boolean desk = any(statements, "evidence.desk") && !met;
    boolean thin = any(statements, "evidence.thin") || desk;
    if (dated && named && reason && !thin) {
      return Basis.FULL;
    }
    boolean looked = thin || met;
    return (dated || named) && looked ? Basis.PART : Basis.NOTHING;
  }

  private static boolean any(List<Statement> statements, String lexicon) {
    return statements.stream().anyMatch(statement -> statement.holds(lexicon));
  }

  /** Omits the quote: it is from a child's record. */
  @Override
  public String toString() {
    return "NilSection[%s, %s]".formatted(section, basis);
  }
}
