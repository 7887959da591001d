package org.ehcqa.index.query;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.index.query.QueryNode.All;
import org.ehcqa.index.query.QueryNode.Any;
import org.ehcqa.index.query.QueryNode.Not;
import org.ehcqa.index.query.QueryNode.Phrase;
import org.ehcqa.index.query.QueryNode.Word;

/** Reads a query. Words beside each other must all be there; AND, OR and NOT are in capitals. */
public final class QueryText {

  /** The longest query, in UTF-16 characters. */
  public static final int LONGEST = 1_000;

  /** How many words a query may hold. */
  public static final int MOST_WORDS = 100;

  /** How deep brackets may be nested. */
  public static final int DEEPEST = 20;

  /** How far the words of a phrase may be apart. */
  public static final int WIDEST = 50;

  private final String text;
  private int at;
  private int depth;
  private int words;

  private QueryText(String text) {
    this.text = text;
  }

  /**
   * The query of a text.
   *
   * @throws QueryFault when it cannot be understood or is too large
   */
  public static QueryNode read(String text) {
    if (text.length() > LONGEST) {
      throw new QueryFault(
          "The query is longer than %,d characters; search for less at once.".formatted(LONGEST),
          text.substring(0, LONGEST),
          LONGEST);
    }
    QueryText query = new QueryText(text);
    QueryNode node = query.any();
    if (query.at < text.length()) {
      throw query.fault("This bracket closes nothing; take it out.", query.at);
    }
    return node;
  }

  private QueryNode any() {
    int start = skipSpace();
    List<QueryNode> parts = new ArrayList<>();
    parts.add(all());
    while (operator("OR")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.get(0) : new Any(parts, start);
  }

  private QueryNode all() {
    int start = skipSpace();
    List<QueryNode> parts = new ArrayList<>();
    boolean wanted = true;
    while (wanted || (!atEnd() && !isOperator("OR"))) {
      parts.add(not());
      wanted = operator("AND");
    }
    if (parts.stream().allMatch(Not.class::isInstance)) {
      throw fault("This only says what must not be there; add a word to look for.", start);
    }
    return parts.size() == 1 ? parts.get(0) : new All(parts, start);
  }

  private QueryNode not() {
    int start = skipSpace();
    if (operator("NOT") || dash()) {
      skipSpace();
      if (isOperator("NOT") || isDash()) {
        throw fault("NOT stands here twice; take one out.", at);
      }
      return new Not(part(), start);
    }
    return part();
  }

  private QueryNode part() {
    skipSpace();
    if (atEnd() || isOperator("AND") || isOperator("OR")) {
      throw fault("A word is missing here.", at);
    }
    char first = text.charAt(at);
    if (first == '(') {
      return bracket();
    }
    return isQuote(first) ? phrase() : word(" ()\"\u201c\u201d\u201e");
  }

  private QueryNode bracket() {
    int start = at++;
    if (++depth > DEEPEST) {
      throw fault("Brackets are nested more than %d deep.".formatted(DEEPEST), start);
    }
    QueryNode inner = any();
    if (at >= text.length()) {
      throw fault("This bracket is never closed.", start);
    }
    at++;
    depth--;
    return inner;
  }

  private QueryNode phrase() {
    int start = at++;
    List<Word> found = new ArrayList<>();
    while (!isClosed(start)) {
      found.add(word(" \"\u201c\u201d\u201e"));
    }
    at++;
    if (found.isEmpty()) {
      throw fault("There is no word between these quotation marks.", start);
    }
    return new Phrase(found, slop(), start);
  }

  private boolean isClosed(int start) {
    skipSpace();
    if (at >= text.length()) {
      throw fault("This quotation mark is never closed.", start);
    }
    return isQuote(text.charAt(at));
  }

  private int slop() {
    if (at >= text.length() || text.charAt(at) != '~') {
      return 0;
    }
    int mark = at++;
    int from = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    String digits = text.substring(from, at);
    if (digits.isEmpty() || digits.length() > 2 || Integer.parseInt(digits) > WIDEST) {
      throw fault(
          "After ~ stands how far apart the words may be: a number up to %d.".formatted(WIDEST),
          mark);
    }
    return Integer.parseInt(digits);
  }

  private Word word(String ends) {
    int start = at;
    while (at < text.length() && ends.indexOf(spaceOr(text.charAt(at))) < 0) {
      at++;
    }
    if (++words > MOST_WORDS) {
      throw fault("The query has more than %d words.".formatted(MOST_WORDS), start);
    }
    return new Word(text.substring(start, at), start);
  }

  private boolean operator(String name) {
    skipSpace();
    boolean found = isOperator(name);
    at += found ? name.length() : 0;
    return found;
  }

  private boolean isOperator(String name) {
    int end = at + name.length();
    return text.startsWith(name, at)
        && (end == text.length()
            || " ()".indexOf(spaceOr(text.charAt(end))) >= 0
            || isQuote(text.charAt(end)));
  }

  private boolean dash() {
    boolean found = isDash();
    at += found ? 1 : 0;
    return found;
  }

  // A dash between spaces is punctuation, one before a word takes the word away.
  private boolean isDash() {
    return at + 1 < text.length() && text.charAt(at) == '-' && spaceOr(text.charAt(at + 1)) != ' ';
  }

  private int skipSpace() {
    while (at < text.length() && spaceOr(text.charAt(at)) == ' ') {
      at++;
    }
    return at;
  }

  private boolean atEnd() {
    skipSpace();
    return at >= text.length() || text.charAt(at) == ')';
  }

  private static char spaceOr(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' ? ' ' : c;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
  }

  private QueryFault fault(String sentence, int place) {
    return new QueryFault(sentence, text, place);
  }
}
