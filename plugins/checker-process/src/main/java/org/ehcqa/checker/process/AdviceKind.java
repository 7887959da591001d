package org.ehcqa.checker.process;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ehcqa.plan.Advice;
import org.ehcqa.text.Lexicon;
import org.ehcqa.text.Words;

/** Whose advice it is. An entry that fits several kinds is of the first. */
enum AdviceKind {
  PSYCHOLOGY("advice.psychology", "educational psychology"),
  SOCIAL_CARE("advice.social-care", "social care"),
  HEALTH("advice.health", "health"),
  THERAPY("advice.therapy", "therapy"),
  FAMILY("advice.family", "parents or carers"),
  LEARNER("advice.learner", "the child or young person"),
  EDUCATION("advice.education", "education");

  /** Those whom regulation 6 has the council ask, whatever the need. */
  static final Set<AdviceKind> REQUIRED = EnumSet.of(PSYCHOLOGY, SOCIAL_CARE, HEALTH, EDUCATION);

  private final String lexicon;
  private final String title;

  AdviceKind(String lexicon, String title) {
    this.lexicon = lexicon;
    this.title = title;
  }

  /** The kind of an entry, by its type or, where that says nothing, by role and author. */
  static Optional<AdviceKind> of(Advice advice) {
    return in(advice.type())
        .or(
            () ->
                in(
                    "%s | %s | %s"
                        .formatted(
                            advice.type(), advice.role().orElse(""), advice.author().orElse(""))));
  }

  /** The kind that a line speaks of. */
  static Optional<AdviceKind> in(String line) {
    Map<String, ?> hits = Lexicon.standard().find(Words.of(line));
    return Arrays.stream(values()).filter(kind -> hits.containsKey(kind.lexicon)).findFirst();
  }

  /** Whether it comes from the family, where the role is the name. */
  boolean isFamily() {
    return this == FAMILY || this == LEARNER;
  }

  String title() {
    return title;
  }
}
