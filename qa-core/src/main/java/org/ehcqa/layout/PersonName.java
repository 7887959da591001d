package org.ehcqa.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A learner's name as front sheets write it: "Jay Prewitt (JP)", "VANE, Tobias", "A B, known as C".
 */
record PersonName(String full, Optional<String> knownAs) {
  private static final Pattern KNOWN_AS =
      Pattern.compile(
          "(?i)^(.+?)[\\s,;–—-]*[(\\[]?\\s*(?:also |usually )?(?:known as|likes(?: to be (?:called|known as))?|prefers(?: to be (?:called|known as))?|called|aka|a\\.k\\.a\\.)[\\s:]+([^)\\]]+)[)\\]]?.*$");
  private static final Pattern BRACKETED =
      Pattern.compile(
          "^(.+?)\\s*[(\\[]\\s*[“\"‘']?([\\p{L}][\\p{L}’' -]{0,30}?)[”\"’']?\\s*[)\\]].*$");
  private static final Pattern QUOTED_IN_BRACKETS =
      Pattern.compile("^(.+?)\\s*[(\\[][^)\\]]*?[“\"‘]([^”\"’]{1,30})[”\"’][^)\\]]*[)\\]].*$");
  private static final Pattern LEADING_NAME =
      Pattern.compile("^\\p{Lu}[\\p{L}\\p{M}’'-]*(?:\\s+\\p{Lu}[\\p{L}\\p{M}’'-]*)*");
  private static final Pattern QUOTED =
      Pattern.compile("^(.+?)\\s*[“\"]([\\p{L}][\\p{L}’' -]{0,30})[”\"]\\s*(.*)$");
  private static final Pattern SURNAME_FIRST =
      Pattern.compile("^([\\p{Lu}][\\p{Lu}\\p{M}’' -]+|[\\p{L}’'-]+),\\s*(\\p{L}.*)$");
  private static final Pattern PRONOUNS =
      Pattern.compile("(?i)\\s*[(,]?\\s*\\b(?:he|she|they)\\s*/\\s*\\w+(?:\\s*/\\s*\\w+)?\\s*\\)?");

  static PersonName parse(String text) {
    String name = PRONOUNS.matcher(text).replaceAll("").strip();
    Matcher known = KNOWN_AS.matcher(name);
    if (known.matches()) {
      return new PersonName(order(known.group(1)), Optional.of(bare(known.group(2))));
    }
    Matcher nickname = QUOTED_IN_BRACKETS.matcher(name);
    if (nickname.matches()) {
      return new PersonName(order(nickname.group(1)), Optional.of(bare(nickname.group(2))));
    }
    Matcher bracketed = BRACKETED.matcher(name);
    if (bracketed.matches()) {
      return new PersonName(order(bracketed.group(1)), leadingName(bracketed.group(2)));
    }
    Matcher quoted = QUOTED.matcher(name);
    if (quoted.matches()) {
      return new PersonName(
          order(quoted.group(1) + " " + quoted.group(3)), Optional.of(bare(quoted.group(2))));
    }
    return new PersonName(order(name), Optional.empty());
  }

  /** The capitalised words that a remark such as "Minnie at home" begins with. */
  private static Optional<String> leadingName(String remark) {
    Matcher leading = LEADING_NAME.matcher(remark);
    return leading.find() ? Optional.of(bare(leading.group())) : Optional.empty();
  }

  private static String bare(String name) {
    return name.replaceAll("[“”\"]|^['‘]|['’]$", "").replaceAll("[\\s.,;]+$", "").strip();
  }

  private static String order(String name) {
    String bare = name.replaceAll("[\\s,;–—-]+$", "").strip();
    Matcher surnameFirst = SURNAME_FIRST.matcher(bare);
    if (surnameFirst.matches()) {
      return Phrases.titleCase(surnameFirst.group(2).strip())
          + " "
          + Phrases.titleCase(surnameFirst.group(1).strip());
    }
    StringBuilder result = new StringBuilder();
    for (String word : bare.split("\\s+", -1)) {
      result.append(result.isEmpty() ? "" : " ");
      result.append(word.length() > 2 ? Phrases.titleCase(word) : word);
    }
    return result.toString();
  }

  /** Omits the name: it is a child's, and this string reaches logs. */
  @Override
  public String toString() {
    return "PersonName[%d characters]".formatted(full.length());
  }
}
