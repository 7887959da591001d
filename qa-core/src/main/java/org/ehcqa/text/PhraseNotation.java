package org.ehcqa.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the notation of {@link PhraseSet} into items. */
final class PhraseNotation {

  private static final Pattern PLAIN_WORD = Pattern.compile("[a-z]+");

  private final String phrase;

  private PhraseNotation(String phrase) {
    this.phrase = phrase;
  }

  /**
   * The items of a phrase.
   *
   * @throws IllegalArgumentException naming the phrase and its fault
   */
  static List<PhraseItem> parse(String phrase) {
    PhraseNotation notation = new PhraseNotation(phrase);
    List<PhraseItem> items = notation.items(phrase.toLowerCase(Locale.ROOT));
    boolean outerGap =
        !items.isEmpty()
            && (items.get(0) instanceof PhraseItem.Gap
                || items.get(items.size() - 1) instanceof PhraseItem.Gap);
    if (outerGap || items.stream().allMatch(PhraseNotation::isOptional)) {
      throw notation.fault("must begin and end with a word, and not be optional as a whole");
    }
    return items;
  }

  private static boolean isOptional(PhraseItem item) {
    return item instanceof PhraseItem.Choice choice && choice.optional();
  }

  private List<PhraseItem> items(String text) {
    List<PhraseItem> items = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
      } else if (c == '(' || c == '[') {
        int end = closing(text, at);
        items.add(choice(text.substring(at + 1, end - 1), c == '['));
        at = end;
      } else {
        int end = wordEnd(text, at);
        addWord(items, text.substring(at, end));
        at = end;
      }
    }
    return items;
  }

  private void addWord(List<PhraseItem> items, String word) {
    if (word.equals("..")) {
      items.add(new PhraseItem.Gap());
    } else if (word.startsWith("<") && word.endsWith(">")) {
      String name = word.substring(1, word.length() - 1);
      items.add(
          new PhraseItem.OfClass(
              WordClass.find(name)
                  .orElseThrow(() -> fault("names the word class '%s'".formatted(name)))));
    } else if (word.endsWith("*")) {
      items.add(new PhraseItem.Beginning(word.substring(0, word.length() - 1)));
    } else if (PLAIN_WORD.matcher(word).matches()) {
      items.add(new PhraseItem.Word(word));
    } else {
      // A literal is cut the way plan text is, so that "half-termly" is two words in both.
      Words words = Words.of(word);
      for (int i = 0; i < words.size(); i++) {
        items.add(new PhraseItem.Word(words.form(i)));
      }
    }
  }

  private PhraseItem choice(String inside, boolean optional) {
    List<List<PhraseItem>> branches = new ArrayList<>();
    boolean mayBeNothing = optional;
    for (String branch : branches(inside)) {
      List<PhraseItem> items = items(branch);
      if (items.isEmpty()) {
        mayBeNothing = true;
      } else {
        branches.add(items);
      }
    }
    return new PhraseItem.Choice(branches, mayBeNothing);
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

  private int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        depth++;
      } else if ((c == ')' || c == ']') && --depth == 0) {
        return i + 1;
      }
    }
    throw fault("opens a bracket that it does not close");
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && " ([".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private IllegalArgumentException fault(String what) {
    return new IllegalArgumentException("The phrase '%s' %s".formatted(phrase, what));
  }
}
