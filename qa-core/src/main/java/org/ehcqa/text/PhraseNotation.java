package org.ehcqa.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Expands the notation of {@link PhraseSet} into plain sequences of items. */
final class PhraseNotation {

  /** The item that stands for a gap. */
  static final String GAP = "..";

  private PhraseNotation() {}

  /** Every sequence of items a phrase stands for. */
  static List<List<String>> expand(String phrase) {
    List<List<String>> sequences = sequences(phrase, phrase.toLowerCase(Locale.ROOT).strip());
    for (List<String> sequence : sequences) {
      if (sequence.isEmpty()
          || sequence.get(0).equals(GAP)
          || sequence.get(sequence.size() - 1).equals(GAP)) {
        throw new IllegalArgumentException(
            "The phrase '%s' must begin and end with a word".formatted(phrase));
      }
      sequence.stream().filter(item -> item.startsWith("<")).forEach(PhraseNotation::wordClass);
    }
    return sequences;
  }

  /** The class an item such as {@code <number>} names. */
  static WordClass wordClass(String item) {
    String name = item.replaceAll("[<>]", "");
    return WordClass.find(name)
        .orElseThrow(
            () -> new IllegalArgumentException("There is no word class '%s'".formatted(item)));
  }

  private static List<List<String>> sequences(String phrase, String text) {
    List<List<String>> sequences = List.of(List.of());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
        continue;
      }
      int end = c == '(' || c == '[' ? closing(phrase, text, at) : wordEnd(text, at);
      sequences = extended(sequences, choices(phrase, text.substring(at, end)));
      at = end;
    }
    return sequences;
  }

  private static List<List<String>> choices(String phrase, String item) {
    char c = item.charAt(0);
    if (c != '(' && c != '[') {
      return item.equals(GAP) || item.startsWith("<") || item.endsWith("*")
          ? List.of(List.of(item))
          : List.of(plainWords(item));
    }
    List<List<String>> choices = new ArrayList<>();
    for (String choice : branches(item.substring(1, item.length() - 1))) {
      choices.addAll(sequences(phrase, choice.strip()));
    }
    if (c == '[') {
      choices.add(List.of());
    }
    return choices;
  }

  // A literal is cut the way plan text is, so that "half-termly" is two words in both.
  private static List<String> plainWords(String item) {
    Words words = Words.of(item);
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      forms.add(words.form(i));
    }
    return forms;
  }

  private static List<List<String>> extended(
      List<List<String>> sequences, List<List<String>> choices) {
    List<List<String>> longer = new ArrayList<>();
    for (List<String> sequence : sequences) {
      for (List<String> choice : choices) {
        List<String> joined = new ArrayList<>(sequence);
        joined.addAll(choice);
        longer.add(joined);
      }
    }
    return longer;
  }

  private static List<String> branches(String inside) {
    List<String> branches = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < inside.length(); i++) {
      char c = inside.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if (c == ')' || c == ']') {
        depth--;
      } else if (c == '|' && depth == 0) {
        branches.add(inside.substring(from, i));
        from = i + 1;
      }
    }
    branches.add(inside.substring(from));
    return branches;
  }

  private static int closing(String phrase, String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && --depth == 0) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(
        "The phrase '%s' opens a bracket that it does not close".formatted(phrase));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && " ([".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
