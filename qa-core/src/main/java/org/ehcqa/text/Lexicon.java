package org.ehcqa.text;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ehcqa.yaml.StrictYaml;

/**
 * The phrase lists shared by all recognisers and rules, each under one name such as {@code
 * hedge.access}. Thread-safe.
 */
public final class Lexicon {

  private static final int LONGEST_OPENING = 80;

  private static final String[] FILES = {
    "amounts.yaml",
    "people.yaml",
    "hedges.yaml",
    "outcomes.yaml",
    "statements.yaml",
    "needs.yaml",
    "adulthood.yaml",
    "care.yaml",
    "views.yaml",
    "process.yaml",
    "areas.yaml"
  };

  private final PhraseSet phrases;
  private final Set<String> names;

  private Lexicon(Map<String, List<String>> lists) {
    this.phrases = PhraseSet.of(lists);
    this.names = Set.copyOf(lists.keySet());
  }

  /** The lexicon the jar carries. */
  public static Lexicon standard() {
    return Standard.INSTANCE;
  }

  /** The names of its lists. */
  public Set<String> names() {
    return names;
  }

  /** Where entries stand among words, by list. */
  public Map<String, List<Hit>> find(Words words) {
    return phrases.findByLabel(words);
  }

  /** Whether a text begins with an entry of a list; only its first words are looked at. */
  boolean opens(String list, String text) {
    String beginning = text.substring(0, Math.min(LONGEST_OPENING, text.length()));
    return phrases.opens(list, Words.of(beginning));
  }

  /** One named list of a lexicon file. */
  record Entry(String name, List<String> phrases) {}

  private static final class Standard {
    static final Lexicon INSTANCE = load();

    private static Lexicon load() {
      Map<String, List<String>> lists = new LinkedHashMap<>();
      for (String file : FILES) {
        InputStream in = Lexicon.class.getResourceAsStream(file);
        if (in == null) {
          throw new IllegalStateException("qa-core was built without its lexicon " + file);
        }
        StrictYaml.readTrustedList(file, in, Entry.class)
            .forEach(entry -> lists.put(entry.name(), entry.phrases()));
      }
      return new Lexicon(lists);
    }
  }
}
