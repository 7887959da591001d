package org.ehcqa.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes a passage as somebody does who pastes it: names, pronouns and a word here and there. */
final class LightEdit {

  private static final int ONE_WORD_IN = 20;

  private final Map<String, String> forms = new HashMap<>();
  private final Random random;
  private final List<String> fillers;
  private int count;

  LightEdit(InventedChild from, InventedChild to, Random random, List<String> fillers) {
    if (!from.equals(to)) {
      for (String word : List.of("Name", "they", "them", "their", "They", "Their")) {
        forms.put(from.word(word), to.word(word));
      }
    }
    this.random = random;
    this.fillers = fillers;
  }

  /** The passage with its edits. */
  String of(String passage) {
    List<String> lines = new ArrayList<>();
    for (String line : passage.lines().toList()) {
      List<String> words = new ArrayList<>();
      for (String word : List.of(line.split(" ", -1))) {
        edit(word, words);
      }
      lines.add(String.join(" ", words));
    }
    return String.join("\n", lines);
  }

  /** How many words were changed, left out or added. */
  int count() {
    return count;
  }

  private void edit(String word, List<String> out) {
    String bare = word.replaceAll("[,.;:\"]+$", "");
    String named = forms.getOrDefault(bare, bare) + word.substring(bare.length());
    if (random.nextInt(ONE_WORD_IN) > 0) {
      out.add(named);
      return;
    }
    count++;
    String filler = fillers.get(random.nextInt(fillers.size()));
    switch (random.nextInt(3)) {
      case 0 -> out.add(filler + word.substring(bare.length()));
      case 1 -> out.addAll(List.of(filler, named));
      default -> {
        // Left out.
      }
    }
  }
}
