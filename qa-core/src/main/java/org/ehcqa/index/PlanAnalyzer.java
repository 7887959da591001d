package org.ehcqa.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text into the words that are searched: lower case, without possessives, singular and plural
 * as one word. Other endings stay: "as required" is a fault, "requires" is not, and the stemmers
 * that join them part "session" from "sessions".
 *
 * <p>No word is left out, because "as and when" is worth finding. Letters with marks are kept, and
 * a text is also found without them: "Siân" by "siân" and by "sian".
 */
final class PlanAnalyzer extends Analyzer {

  /** For text that is indexed. */
  static final PlanAnalyzer TEXT = new PlanAnalyzer(true);

  /** For words that are searched for. */
  static final PlanAnalyzer QUERY = new PlanAnalyzer(false);

  private final boolean folded;

  private PlanAnalyzer(boolean folded) {
    this.folded = folded;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    TokenStream forms =
        new EnglishMinimalStemFilter(new ApostropheFilter(new LowerCaseFilter(words)));
    return new TokenStreamComponents(words, folded ? new ASCIIFoldingFilter(forms, true) : forms);
  }

  /** The words of a text in its order. */
  List<String> words(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = tokenStream(Fields.TEXT, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot fail to be read", e);
    }
    return words;
  }
}
