package org.ehcqa.text;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says which traits a statement has, from the lexicon entries in it and around it. */
final class Recogniser {

  private static final List<String> WHEN =
      List.of("frequency.period", "frequency.clock", "frequency.trigger", "frequency.constant");
  private static final List<String> CLOCKED = List.of("frequency.period", "frequency.clock");
  // "See the report of May 2024." points; a longer sentence also states.
  private static final int LONGEST_REFERENCE = 8;
  private static final List<String> COUNTED = List.of("amount.duration", "amount.count");
  private static final List<String> CARERS = List.of("health.clinic", "care.giver");
  private static final List<String> MEASURES =
      List.of("health.dose", "care.equipment", "care.money");

  private final Statement statement;
  private final Sight sight;

  private Recogniser(Statement statement) {
    this.statement = statement;
    this.sight = new Sight(statement);
  }

  static Set<Trait> traits(Statement statement) {
    Recogniser recogniser = new Recogniser(statement);
    recogniser.recogniseSlots();
    recogniser.recogniseCare();
    recogniser.recogniseProvision();
    new OutcomeTraits(recogniser.sight).recognise();
    new NeedTraits(recogniser.sight).recognise();
    recogniser.recogniseAdulthood();
    return recogniser.sight.traits();
  }

  private void recogniseSlots() {
    sight.mark(Trait.WHEN, sight.holdsAny(WHEN));
    boolean counted = COUNTED.stream().anyMatch(this::counts);
    boolean floor = counted || COUNTED.stream().anyMatch(sight::inSupport);
    sight.mark(Trait.HOW_MUCH, floor || sight.holds("frequency.constant"));
    sight.mark(Trait.CEILING, sight.own("hedge.ceiling") && !floor);
    sight.mark(Trait.WHO, sight.holds("who.role") || namesPerson());
    sight.mark(Trait.GROUP, sight.holds("amount.group"));
    sight.mark(Trait.DATED, isDated());
    boolean when =
        sight.is(Trait.WHEN)
            || (sight.is(Trait.DATED) && (sight.is(Trait.WHO) || sight.is(Trait.HOW_MUCH)));
    long told =
        Stream.of(when, sight.is(Trait.HOW_MUCH), sight.is(Trait.WHO)).filter(yes -> yes).count();
    // "Staff use few words at all times" says one thing twice.
    boolean onlyAlways =
        !floor && !sight.is(Trait.WHO) && !sight.is(Trait.GROUP) && !sight.holdsAny(CLOCKED);
    sight.mark(Trait.SPECIFIED, told >= 2 && !onlyAlways);
    // "All day as required" promises no minute, so only a counted amount can bear a hedge.
    boolean waits = sight.own("hedge.voiding");
    sight.mark(Trait.FULLY_SPECIFIED, told == 3 && counted && !waits);
  }

  // "With Jodie" names someone to hold to it, as long as Jodie is not the learner.
  private boolean namesPerson() {
    Words words = statement.words();
    return !statement.learner().isEmpty()
        && statement.hits("who.named").stream()
            .flatMapToInt(hit -> IntStream.range(hit.from(), hit.to()))
            .filter(i -> looksLikeName(words.written(i)) && !isOtherWord(i))
            .anyMatch(i -> !statement.learner().contains(words.form(i)));
  }

  private static boolean looksLikeName(String word) {
    return word.length() > 2
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }

  private boolean isOtherWord(int index) {
    return statement.hits("who.not-a-name").stream()
        .anyMatch(hit -> hit.from() <= index && index < hit.to());
  }

  // "Up to six sessions" is kept by giving none.
  private boolean counts(String amount) {
    List<Hit> ceilings = statement.hits("hedge.ceiling");
    return statement.hits(amount).stream()
        .anyMatch(hit -> ceilings.stream().noneMatch(hit::overlaps));
  }

  // "The therapist has not reported since 2022" says nothing of when anything is given.
  private boolean isDated() {
    return isDated(sight.support()::getOrDefault) || isDated((name, none) -> statement.hits(name));
  }

  private static boolean isDated(BiFunction<String, List<Hit>, List<Hit>> hits) {
    List<Hit> evidence = hits.apply("date.of-evidence", List.of());
    return hits.apply("time.date", List.of()).stream()
        .anyMatch(date -> evidence.stream().noneMatch(date::overlaps));
  }

  private void recogniseCare() {
    boolean when = sight.is(Trait.WHEN) || sight.is(Trait.DATED) || sight.holds("care.interval");
    boolean howMuch = sight.is(Trait.HOW_MUCH) || sight.holdsAny(MEASURES);
    boolean who = sight.is(Trait.WHO) || sight.holdsAny(CARERS);
    sight.mark(Trait.CARE_SPECIFIED, Stream.of(when, howMuch, who).filter(yes -> yes).count() >= 2);
  }

  private void recogniseProvision() {
    int length = statement.words().size();
    boolean label = length < 2 && !sight.own("health.condition");
    boolean points = sight.own("label.reference") && length <= LONGEST_REFERENCE;
    boolean noStatement = label || points || isOfReferences();
    boolean hedged = Hedges.LEXICONS.stream().anyMatch(sight::own);
    sight.mark(Trait.HEDGED, Hedges.DRAINING.stream().anyMatch(sight::own));
    sight.mark(
        Trait.SERVICE,
        sight.own("provision.service") || sight.own("who.role") || sight.own("who.generic"));
    boolean about =
        sight.own("learner.state")
            && !hedged
            && !sight.own("provision.noun")
            && !sight.own("who.role");
    sight.mark(Trait.STATEMENT, !noStatement);
    sight.mark(
        Trait.PROVISION,
        !noStatement
            && !about
            && !sight.startsWith("outcome.purpose-only")
            && (hedged
                || sight.own("provision.noun")
                || sight.own("provision.verb")
                || sight.own("statement.promise")
                || sight.own("who.role")
                || sight.own("who.generic")
                || !sight.own("statement.verb")));
  }

  private void recogniseAdulthood() {
    sight.mark(Trait.EMPLOYMENT, sight.holds("adulthood.employment"));
    sight.mark(Trait.INDEPENDENT_LIVING, sight.holds("adulthood.living"));
    sight.mark(Trait.COMMUNITY, sight.holds("adulthood.community"));
    sight.mark(Trait.HEALTHY_ADULT, sight.holds("adulthood.health"));
  }

  // "G1 (C1)." and "D1, D3." number what follows them.
  private boolean isOfReferences() {
    Words words = statement.words();
    return IntStream.range(0, words.size())
        .allMatch(i -> words.form(i).matches("[a-h]?[0-9][0-9.]*[a-z]?"));
  }
}
