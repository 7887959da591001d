package org.ehcqa.index;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Straightens apostrophes and cuts off a possessive: "Sam’s", "Sam's" and "sam" are one word. */
final class ApostropheFilter extends TokenFilter {

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  ApostropheFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char[] word = term.buffer();
    int length = term.length();
    for (int i = 0; i < length; i++) {
      if (word[i] == '\u2019' || word[i] == '\u2018' || word[i] == '\uff07') {
        word[i] = '\'';
      }
    }
    if (length > 2 && word[length - 1] == 's' && word[length - 2] == '\'') {
      term.setLength(length - 2);
    }
    return true;
  }
}
