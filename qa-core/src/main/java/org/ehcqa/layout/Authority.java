package org.ehcqa.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the council's name on a front sheet: beside its label, in the title, or in the margins. */
final class Authority {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}’'&-]*";
  private static final String JOINED =
      WORD + "(?:\\s+(?:and|of|upon|on|in|the|with|&|" + WORD + "))*";
  private static final String KIND =
      "(?:Council|COUNCIL|Unitary Authority|UNITARY AUTHORITY|Children[’']s Trust)";
  private static final Pattern BOROUGH =
      Pattern.compile(
          "\\b(?:(?:London|LONDON|Royal|ROYAL|Metropolitan|METROPOLITAN|The|THE)\\s+)*(?:Borough|BOROUGH|City|CITY|County|COUNTY)\\s+(?:of|OF)\\s+"
              + JOINED);
  private static final Pattern NAMED = Pattern.compile("\\b" + JOINED + "\\s+" + KIND + "\\b");

  private static final Pattern BARE =
      Pattern.compile("^" + JOINED + "\\s+(?:Borough|County|District|City)(?=\\s*(?:$|[·|,:–—-]))");

  private Authority() {}

  static Optional<String> find(
      Optional<String> labelled, List<FrontFacts.Fact> facts, List<String> margins) {
    Optional<String> value = labelled.map(v -> within(v).orElse(v));
    return value
        .or(
            () ->
                first(facts.stream().filter(f -> f.label().isEmpty()).map(FrontFacts.Fact::value)))
        .or(() -> first(facts.stream().map(f -> f.label() + ": " + f.value())))
        .or(() -> first(margins.stream()));
  }

  private static Optional<String> first(Stream<String> texts) {
    return texts.flatMap(text -> within(text).stream()).findFirst();
  }

  private static Optional<String> within(String text) {
    for (Pattern pattern : List.of(NAMED, BOROUGH, BARE)) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        String name = Phrases.titleCase(matcher.group().strip());
        return Optional.of(name.replaceAll("^(?:The|Issued by|By|For|From)\\s+", ""));
      }
    }
    return Optional.empty();
  }
}
