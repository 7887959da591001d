package org.ehcqa.index.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import org.ehcqa.index.query.QueryNode.All;
import org.ehcqa.index.query.QueryNode.Any;
import org.ehcqa.index.query.QueryNode.Not;
import org.ehcqa.index.query.QueryNode.Phrase;
import org.ehcqa.index.query.QueryNode.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QueryTextTest {

  private static String shape(QueryNode node) {
    if (node instanceof Word word) {
      return word.text();
    }
    if (node instanceof Phrase phrase) {
      return "'%s'~%d"
          .formatted(
              phrase.words().stream().map(Word::text).collect(Collectors.joining(" ")),
              phrase.slop());
    }
    if (node instanceof Not not) {
      return "!" + shape(not.part());
    }
    return node instanceof All all
        ? all.parts().stream()
            .map(QueryTextTest::shape)
            .collect(Collectors.joining(" & ", "(", ")"))
        : ((Any) node)
            .parts().stream()
                .map(QueryTextTest::shape)
                .collect(Collectors.joining(" | ", "(", ")"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "support;support",
        "access to;(access & to)",
        "\"access to\";'access to'~0",
        "“access to”;'access to'~0",
        "\"access to\"~5;'access to'~5",
        "\"a\" b;('a'~0 & b)",
        "a AND b;(a & b)",
        "a and b;(a & and & b)",
        "a OR b c;(a | (b & c))",
        "(a OR b) c;((a | b) & c)",
        "a NOT b;(a & !b)",
        "a AND NOT (b OR c);(a & !(b | c))",
        "a -b;(a & !b)",
        "one-to-one;one-to-one",
        "a - b;(a & - & b)",
        "1:1 and/or;(1:1 & and/or)",
        "physio*;physio*",
        "ANDREW ORLA NOTTS;(ANDREW & ORLA & NOTTS)",
        "say \"don't\";(say & 'don't'~0)",
        "a\u00a0b;(a & b)"
      })
  void a_query_is_understood(String query, String shape) {
    assertEquals(shape, shape(QueryText.read(query)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|0|A word is missing here.",
        "a (b|2|This bracket is never closed.",
        "a b)|3|This bracket closes nothing; take it out.",
        "a AND|5|A word is missing here.",
        "a OR OR b|5|A word is missing here.",
        "()|1|A word is missing here.",
        "say \"access to|4|This quotation mark is never closed.",
        "\"\"|0|There is no word between these quotation marks.",
        "\"a b\"~x|5|After ~ stands how far apart the words may be: a number up to 50.",
        "\"a b\"~51|5|After ~ stands how far apart the words may be: a number up to 50.",
        "NOT a|0|This only says what must not be there; add a word to look for.",
        "a OR NOT b|5|This only says what must not be there; add a word to look for.",
        "a NOT NOT b|6|NOT stands here twice; take one out."
      })
  void a_mistake_is_pointed_at(String query, int at, String sentence) {
    QueryFault fault = assertThrows(QueryFault.class, () -> QueryText.read(query));
    assertEquals(sentence, fault.getMessage());
    assertEquals(at, fault.at());
  }

  @Test
  void the_caret_stands_under_the_mistake_whatever_comes_before() {
    QueryFault fault =
        assertThrows(QueryFault.class, () -> QueryText.read("Siân\t\ud83d\ude00 (b"));
    assertEquals(
        "This bracket is never closed.\n  Siân \ud83d\ude00 (b\n         ^",
        fault.pointed().replace("\r\n", "\n"));
  }

  @Test
  void a_query_is_bounded_in_length_depth_and_words() {
    String longest = "a".repeat(QueryText.LONGEST);
    assertEquals(longest, shape(QueryText.read(longest)));
    assertThrows(QueryFault.class, () -> QueryText.read(longest + "a"));

    String deepest = "(".repeat(QueryText.DEEPEST) + "a" + ")".repeat(QueryText.DEEPEST);
    assertEquals("a", shape(QueryText.read(deepest)));
    assertThrows(QueryFault.class, () -> QueryText.read("(" + deepest + ")"));

    String most = "a ".repeat(QueryText.MOST_WORDS);
    assertEquals(QueryText.MOST_WORDS, ((All) QueryText.read(most)).parts().size());
    assertThrows(QueryFault.class, () -> QueryText.read(most + "a"));
  }
}
