package org.ehcqa.index.query;

import java.util.List;

/** A part of a query. */
public sealed interface QueryNode {

  /** UTF-16 offset of the part's first character within the query. */
  int at();

  /**
   * A word as it was typed; one with {@code *} stands for every word of that shape.
   *
   * @param text never empty; one that holds no letter or digit asks for nothing
   */
  record Word(String text, int at) implements QueryNode {

    /** Whether the word stands for several. */
    public boolean isWildcard() {
      return text.indexOf('*') >= 0;
    }
  }

  /**
   * Words that stand together.
   *
   * @param words in the order of the query
   * @param slop how many places the words may be moved in all; 0 for an exact phrase
   */
  record Phrase(List<Word> words, int slop, int at) implements QueryNode {

    public Phrase {
      words = List.copyOf(words);
    }
  }

  /** Every part holds. */
  record All(List<QueryNode> parts, int at) implements QueryNode {

    public All {
      parts = List.copyOf(parts);
    }
  }

  /** At least one part holds. */
  record Any(List<QueryNode> parts, int at) implements QueryNode {

    public Any {
      parts = List.copyOf(parts);
    }
  }

  /** The part does not hold. */
  record Not(QueryNode part, int at) implements QueryNode {}
}
