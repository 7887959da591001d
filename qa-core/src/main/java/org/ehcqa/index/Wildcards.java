package org.ehcqa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.ehcqa.index.query.QueryFault;
import org.ehcqa.index.query.QueryNode.Word;

/** Finds the words of the index that have the shape of a wildcard, in the order of the alphabet. */
final class Wildcards {

  private static final int MOST = 400;
  private static final int MOST_STARS = 3;
  private static final int LEAST_LETTERS = 2;
  private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{M}\\p{N}*'\u2019]+");
  private static final Pattern BEGINNING =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}'\u2019]{" + LEAST_LETTERS + ",}.*");

  private final String query;
  private final IndexReader reader;
  private int found;

  Wildcards(String query, IndexReader reader) {
    this.query = query;
    this.reader = reader;
  }

  /** The words for each place of what was typed: "one-to-on*" has three places. */
  List<List<Term>> positions(Word word) throws IOException {
    List<List<Term>> positions = new ArrayList<>();
    Matcher pieces = PIECE.matcher(word.text());
    while (pieces.find()) {
      String piece = pieces.group();
      if (piece.indexOf('*') >= 0) {
        positions.add(shaped(piece, word.at() + pieces.start()));
      } else {
        PlanAnalyzer.QUERY
            .words(piece)
            .forEach(term -> positions.add(List.of(new Term(Fields.TEXT, term))));
      }
    }
    return positions;
  }

  private List<Term> shaped(String piece, int at) throws IOException {
    if (!BEGINNING.matcher(piece).matches()) {
      throw new QueryFault("Write at least two letters before *.", query, at);
    }
    List<Term> words = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, Fields.TEXT);
    if (terms == null) {
      return words;
    }
    TermsEnum all = automaton(piece, at).getTermsEnum(terms);
    for (BytesRef term = all.next(); term != null; term = all.next()) {
      if (++found > MOST) {
        throw new QueryFault(
            "This stands for more than %d different words; write more letters.".formatted(MOST),
            query,
            at);
      }
      words.add(new Term(Fields.TEXT, BytesRef.deepCopyOf(term)));
    }
    return words;
  }

  private CompiledAutomaton automaton(String piece, int at) {
    String letters = piece.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    if (letters.chars().filter(c -> c == '*').count() > MOST_STARS) {
      throw new QueryFault(
          "A word may hold %d asterisks at most.".formatted(MOST_STARS), query, at);
    }
    return new CompiledAutomaton(
        WildcardQuery.toAutomaton(new Term(Fields.TEXT, letters)), null, true);
  }
}
