package org.ehcqa.index;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.Query;
import org.ehcqa.plan.Learner;

/** Makes a query of the words that tell a text from others: often here, in few other sections. */
final class SimilarQuery {

  private static final int MOST_WORDS = 40;
  private static final int SHORTEST = 3;
  private static final double COMMONEST = 0.3;
  private static final int ALWAYS_TELLING = 10;

  private SimilarQuery() {}

  /**
   * The query.
   *
   * @param names words that are left out
   */
  static Query of(String text, Set<String> names, IndexReader reader) throws IOException {
    MoreLikeThis like = new MoreLikeThis(reader);
    like.setAnalyzer(PlanAnalyzer.QUERY);
    like.setFieldNames(new String[] {Fields.TEXT});
    like.setMinTermFreq(1);
    like.setMinDocFreq(2);
    like.setMinWordLen(SHORTEST);
    like.setMaxQueryTerms(MOST_WORDS);
    like.setMaxNumTokensParsed(Integer.MAX_VALUE);
    like.setBoost(true);
    like.setMaxDocFreq((int) Math.max(ALWAYS_TELLING, reader.maxDoc() * COMMONEST));
    Set<String> left = new HashSet<>(names);
    EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.forEach(word -> left.add(new String((char[]) word)));
    like.setStopWords(left);
    return like.like(Fields.TEXT, new StringReader(text));
  }

  /** The words of a learner's names as they are indexed. */
  static Set<String> names(Learner learner) {
    Set<String> names = new HashSet<>();
    Stream.concat(learner.name().stream(), learner.knownAs().stream())
        .forEach(name -> names.addAll(PlanAnalyzer.QUERY.words(name)));
    return names;
  }
}
