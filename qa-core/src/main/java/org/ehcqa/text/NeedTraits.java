package org.ehcqa.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says whether a statement names a need, what that does, and what it rests on. */
final class NeedTraits {

  private static final List<String> TELLING =
      List.of("need.impact", "need.baseline", "outcome.measure");

  private final Sight sight;
  private final Statement statement;

  NeedTraits(Sight sight) {
    this.sight = sight;
    this.statement = sight.statement();
  }

  void recognise() {
    sight.mark(Trait.NIL, sight.own("nil.statement"));
    sight.mark(
        Trait.EVIDENCED,
        sight.own("evidence.assessment") && (sight.own("time.date") || sight.own("who.role")));
    sight.mark(Trait.BASELINE, sight.own("need.baseline") || sight.own("outcome.measure"));
    sight.mark(Trait.IMPACT, sight.own("need.impact"));
    sight.mark(Trait.NEED, sight.own("need.difficulty") || sight.own("need.diagnosis"));
    boolean bare = sight.is(Trait.NEED) && !sight.is(Trait.IMPACT) && !sight.is(Trait.BASELINE);
    sight.mark(Trait.TOLD_BESIDE, bare && isToldBeside());
    // Two tablets a day say how it is treated, not what it does.
    boolean great = sight.is(Trait.BASELINE) && !sight.own("health.dose");
    sight.mark(Trait.CARE_EFFECT, sight.is(Trait.IMPACT) || great || sight.own("care.effect"));
    String text = statement.passage().text();
    sight.mark(Trait.QUOTED, text.startsWith("\u201c") || text.startsWith("\""));
  }

  // "She is a slow reader. Last week she had not finished the page when the bell went."
  private boolean isToldBeside() {
    Surroundings around = statement.around();
    return Stream.of(around.after(), around.before().map(NeedTraits::lastSentence))
        .flatMap(Optional::stream)
        .map(text -> Lexicon.standard().find(Words.of(text)))
        .anyMatch(found -> TELLING.stream().anyMatch(found::containsKey));
  }

  private static String lastSentence(String text) {
    List<int[]> spans = Sentences.spans(text, 0, text.length());
    int[] last = spans.get(spans.size() - 1);
    return text.substring(last[0], last[1]);
  }
}
