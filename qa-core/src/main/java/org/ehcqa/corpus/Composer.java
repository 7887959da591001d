package org.ehcqa.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes sentences of the phrase book about one child. */
final class Composer {

  private static final int SMALLEST = 2;
  private static final int LARGEST = 31;
  private static final List<String> THINGS =
      List.of("lighthouse", "steam engine", "dragon", "ferry", "rangers", "viaduct", "windmill");

  private final PhraseBook book;
  private final InventedChild child;
  private final Random random;

  Composer(PhraseBook book, InventedChild child, Random random) {
    this.book = book;
    this.child = child;
    this.random = random;
  }

  /** A choice of a pool, with everything in it filled in. */
  String one(String pool) {
    return filled(raw(pool));
  }

  /** A choice of a pool as it stands in the book. */
  String raw(String pool) {
    List<String> choices = book.require(pool);
    return choices.get(random.nextInt(choices.size()));
  }

  /** A person of no other plan's: "Ms Thornelby". */
  String person() {
    List<String> titles = List.of("Mr", "Mrs", "Ms", "Dr", "Miss");
    return titles.get(random.nextInt(titles.size())) + " " + place();
  }

  /** A name for a place or family, from some forty thousand. */
  String place() {
    String middle = random.nextBoolean() ? raw("syllable-middle") : "";
    return raw("syllable-start") + middle + raw("syllable-end");
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : new StringBuilder()
            .appendCodePoint(Character.toTitleCase(words.codePointAt(0)))
            .append(words, words.offsetByCodePoints(0, 1), words.length())
            .toString();
  }

  private String filled(String phrase) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', at)) {
      int close = phrase.indexOf('}', open);
      out.append(phrase, at, open).append(slot(phrase.substring(open + 1, close)));
      at = close + 1;
    }
    return out.append(phrase, at, phrase.length()).toString();
  }

  private String slot(String name) {
    String about = child.word(name);
    if (!about.isEmpty()) {
      return about;
    }
    if (book.find(name).isPresent()) {
      return one(name);
    }
    String small = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    return name.equals(small) ? made(name) : capital(slot(small));
  }

  private String made(String name) {
    return switch (name) {
      case "number" -> String.valueOf(SMALLEST + random.nextInt(LARGEST - SMALLEST));
      case "person" -> person();
      case "place" -> place();
      case "thing" -> "the " + place() + " " + THINGS.get(random.nextInt(THINGS.size()));
      default -> throw new IllegalStateException("phrases.txt has no pool [%s]".formatted(name));
    };
  }
}
