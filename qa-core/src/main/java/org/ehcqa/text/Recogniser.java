package org.ehcqa.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says which traits a statement has, from the lexicon entries in it and around it. */
final class Recogniser {

  private static final List<String> WHEN =
      List.of("frequency.period", "frequency.clock", "frequency.trigger", "frequency.constant");
  private static final List<String> HOW_MUCH =
      List.of("amount.duration", "amount.count", "frequency.constant");
  private static final List<String> HEDGES =
      List.of(
          "hedge.discretion",
          "hedge.modal",
          "hedge.access",
          "hedge.elastic",
          "hedge.delegated",
          "hedge.signpost");

  private static final List<String> CARERS = List.of("health.clinic", "care.giver");
  private static final List<String> MEASURES =
      List.of("health.dose", "care.equipment", "care.money");

  private final Statement statement;
  private final Map<String, List<Hit>> support;
  private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

  private Recogniser(Statement statement) {
    this.statement = statement;
    this.support = Lexicon.standard().find(Words.of(supportText(statement)));
  }

  static Set<Trait> traits(Statement statement) {
    Recogniser recogniser = new Recogniser(statement);
    recogniser.recogniseSlots();
    recogniser.recogniseCare();
    recogniser.recogniseProvision();
    recogniser.recogniseOutcome();
    recogniser.recogniseNeed();
    recogniser.recogniseAdulthood();
    return recogniser.traits;
  }

  // Minutes in the next cell, in the heading above or in "This will be weekly" belong to the
  // provision they speak of.
  private static String supportText(Statement statement) {
    Surroundings around = statement.around();
    StringBuilder text = new StringBuilder(around.heading());
    for (String cell : around.shared()) {
      // "Ongoing" or "as required" in the next cell settles nothing, whoever is named beside it.
      if (HEDGES.stream().noneMatch(Lexicon.standard().find(Words.of(cell))::containsKey)) {
        text.append(" | ").append(cell);
      }
    }
    around.after().filter(Recogniser::continues).ifPresent(t -> text.append(" | ").append(t));
    if (continues(statement.passage().text())) {
      around.before().ifPresent(t -> text.append(" | ").append(t));
    }
    return text.toString();
  }

  private static boolean continues(String text) {
    return Lexicon.standard().opens("statement.continues", text);
  }

  private void recogniseSlots() {
    mark(Trait.WHEN, holdsAny(WHEN));
    mark(Trait.HOW_MUCH, holdsAny(HOW_MUCH));
    mark(Trait.WHO, holds("who.role"));
    mark(Trait.GROUP, holds("amount.group"));
    mark(Trait.DATED, holds("time.date"));
    boolean when = is(Trait.WHEN) || (is(Trait.DATED) && (is(Trait.WHO) || is(Trait.HOW_MUCH)));
    long told = Stream.of(when, is(Trait.HOW_MUCH), is(Trait.WHO)).filter(yes -> yes).count();
    mark(Trait.SPECIFIED, told >= 2);
    mark(Trait.FULLY_SPECIFIED, told == 3);
  }

  private void recogniseCare() {
    boolean when = is(Trait.WHEN) || is(Trait.DATED) || holds("care.interval");
    boolean howMuch = is(Trait.HOW_MUCH) || holdsAny(MEASURES);
    boolean who = is(Trait.WHO) || holdsAny(CARERS);
    mark(Trait.CARE_SPECIFIED, Stream.of(when, howMuch, who).filter(yes -> yes).count() >= 2);
  }

  private void recogniseProvision() {
    boolean noStatement =
        statement.words().size() < 2 || own("label.reference") || isOfReferences();
    boolean hedged = HEDGES.stream().anyMatch(this::own);
    boolean about = own("learner.state") && !hedged && !own("provision.noun") && !own("who.role");
    mark(Trait.STATEMENT, !noStatement);
    mark(
        Trait.PROVISION,
        !noStatement
            && !about
            && !own("outcome.purpose-only")
            && (hedged
                || own("provision.noun")
                || own("provision.verb")
                || own("who.role")
                || own("who.generic")
                || !own("statement.verb")));
  }

  private void recogniseOutcome() {
    boolean vague = own("outcome.vague-verb") || own("outcome.comparative");
    boolean deadline = own("outcome.deadline") || inSupport("outcome.deadline");
    boolean extent = outsideDates("outcome.extent") && !vague;
    boolean event = own("outcome.observable") && deadline && !vague;
    mark(Trait.DEADLINE, deadline);
    mark(Trait.VAGUE, vague);
    mark(Trait.MEASURED, outsideDates("outcome.measure") || extent || event);
    boolean delivered =
        own("who.role")
            && own("amount.duration")
            && own("frequency.period")
            && !own("outcome.deadline");
    mark(Trait.SERVICE_ACTS, own("outcome.service") || delivered);
    mark(
        Trait.TARGET,
        is(Trait.STATEMENT)
            && !labelled("label.step")
            && !own("outcome.remark")
            && !startsWith("statement.continues"));
    mark(
        Trait.OUTCOME,
        own("learner.will")
            && own("outcome.deadline")
            && is(Trait.MEASURED)
            && !own("who.role")
            && !is(Trait.SERVICE_ACTS));
  }

  private void recogniseNeed() {
    mark(Trait.NIL, own("nil.statement"));
    mark(Trait.EVIDENCED, own("evidence.assessment") && (own("time.date") || own("who.role")));
    mark(Trait.BASELINE, own("need.baseline") || own("outcome.measure"));
    mark(Trait.IMPACT, own("need.impact"));
    mark(Trait.NEED, own("need.difficulty"));
    mark(Trait.CARE_EFFECT, is(Trait.IMPACT) || is(Trait.BASELINE) || own("care.effect"));
    String text = statement.passage().text();
    mark(Trait.QUOTED, text.startsWith("\u201c") || text.startsWith("\""));
  }

  private void recogniseAdulthood() {
    mark(Trait.EMPLOYMENT, holds("adulthood.employment"));
    mark(Trait.INDEPENDENT_LIVING, holds("adulthood.living"));
    mark(Trait.COMMUNITY, holds("adulthood.community"));
    mark(Trait.HEALTHY_ADULT, holds("adulthood.health"));
  }

  // "G1 (C1)." and "D1, D3." number what follows them.
  private boolean isOfReferences() {
    Words words = statement.words();
    return IntStream.range(0, words.size())
        .allMatch(i -> words.form(i).matches("[a-h]?[0-9][0-9.]*[a-z]?"));
  }

  private void mark(Trait trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }

  private boolean is(Trait trait) {
    return traits.contains(trait);
  }

  private boolean own(String lexicon) {
    return statement.holds(lexicon);
  }

  private boolean startsWith(String lexicon) {
    return statement.hits(lexicon).stream().anyMatch(hit -> hit.from() == 0);
  }

  private boolean labelled(String lexicon) {
    Words label = Words.of(statement.around().heading());
    return Lexicon.standard().find(label).getOrDefault(lexicon, List.of()).stream()
        .anyMatch(hit -> hit.from() == 0);
  }

  private boolean inSupport(String lexicon) {
    return support.containsKey(lexicon);
  }

  private boolean holds(String lexicon) {
    return own(lexicon) || inSupport(lexicon);
  }

  private boolean holdsAny(List<String> lexicons) {
    return lexicons.stream().anyMatch(this::holds);
  }

  // "By Year 5" holds a number that measures nothing.
  private boolean outsideDates(String lexicon) {
    return statement.hits(lexicon).stream()
        .anyMatch(
            hit ->
                Stream.of("outcome.deadline", "time.date")
                    .flatMap(dates -> statement.hits(dates).stream())
                    .noneMatch(hit::overlaps));
  }
}
