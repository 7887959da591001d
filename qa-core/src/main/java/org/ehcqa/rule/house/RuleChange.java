package org.ehcqa.rule.house;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleExamples;
import org.ehcqa.rule.Severity;
import org.ehcqa.text.Trait;

/**
 * What an authority changes in a carried rule; what is empty stays as it is.
 *
 * @param rule id of the carried rule
 * @param phrases all phrases from now on
 * @param addPhrases phrases besides those there are
 */
record RuleChange(
    @NotBlank(message = "is missing: name the rule to change") String rule,
    Optional<Severity> severity,
    Optional<@Pattern(regexp = FILLED, message = EMPTY) String> summary,
    Optional<@Pattern(regexp = FILLED, message = EMPTY) String> why,
    Optional<@Pattern(regexp = FILLED, message = EMPTY) String> ask,
    Optional<@Pattern(regexp = FILLED, message = EMPTY) String> source,
    Optional<List<String>> phrases,
    List<String> addPhrases,
    Optional<List<String>> lexicons,
    Optional<List<Trait>> when,
    Optional<List<Trait>> unless,
    Optional<Boolean> quoteStatement,
    Optional<@Valid RuleExamples> examples) {

  private static final String FILLED = "(?s).*\\S.*";
  private static final String EMPTY = "is empty; write it or remove the key";

  RuleChange {
    addPhrases = addPhrases == null ? List.of() : List.copyOf(addPhrases);
  }

  /** Whether it changes what the rule flags, rather than what is said about it. */
  boolean changesWhatIsFlagged() {
    return !addPhrases.isEmpty()
        || Stream.of(phrases, lexicons, when, unless, quoteStatement, examples)
            .anyMatch(Optional::isPresent);
  }

  /** Whether it changes nothing at all. */
  boolean isEmpty() {
    return !changesWhatIsFlagged()
        && Stream.of(severity, summary, why, ask, source).allMatch(Optional::isEmpty);
  }

  /** The rule as it is from now on. */
  Rule appliedTo(Rule carried) {
    return new Rule(
        carried.id(),
        carried.kind(),
        carried.sections(),
        carried.criterion(),
        severity.orElse(carried.severity()),
        summary.orElse(carried.summary()),
        why.orElse(carried.why()),
        ask.orElse(carried.ask()),
        source.orElse(carried.source()),
        Stream.concat(phrases.orElse(carried.phrases()).stream(), addPhrases.stream())
            .distinct()
            .toList(),
        lexicons.orElse(carried.lexicons()),
        when.orElse(carried.when()),
        unless.orElse(carried.unless()),
        quoteStatement.orElse(carried.quoteStatement()),
        examples.orElse(carried.examples()));
  }
}
