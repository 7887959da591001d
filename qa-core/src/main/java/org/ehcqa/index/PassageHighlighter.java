package org.ehcqa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.ehcqa.index.Hit.Excerpt;
import org.ehcqa.index.Hit.Mark;

/** Cuts the sentences that fit best out of sections. */
final class PassageHighlighter extends UnifiedHighlighter {

  private static final int MOST_PASSAGES = 3;

  PassageHighlighter(IndexSearcher searcher) {
    super(
        UnifiedHighlighter.builder(searcher, PlanAnalyzer.TEXT)
            .withMaxLength(Integer.MAX_VALUE - 1)
            .withBreakIterator(SentenceBreaks::new)
            // Otherwise everything between words that are near each other would be marked.
            .withWeightMatches(false)
            .withMaxNoHighlightPassages(0)
            .withFormatter(new Excerpts()));
  }

  /** The passages of each document, in the order of the documents. */
  List<List<Excerpt>> passages(Query query, int[] docs) throws IOException {
    Object[] found =
        highlightFieldsAsObjects(new String[] {Fields.TEXT}, query, docs, new int[] {MOST_PASSAGES})
            .getOrDefault(Fields.TEXT, new Object[docs.length]);
    List<List<Excerpt>> passages = new ArrayList<>();
    for (Object of : found) {
      passages.add(of instanceof Formatted formatted ? formatted.excerpts() : List.of());
    }
    return passages;
  }

  private record Formatted(List<Excerpt> excerpts) {}

  /** Keeps passages as they are, rather than as text with tags. */
  private static final class Excerpts extends PassageFormatter {

    @Override
    public Formatted format(Passage[] passages, String content) {
      List<Excerpt> excerpts = new ArrayList<>();
      for (Passage passage : passages) {
        int start = passage.getStartOffset();
        int end = passage.getEndOffset();
        while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
          end--;
        }
        excerpts.add(
            new Excerpt(start, end, content.substring(start, end), marks(passage, content)));
      }
      return new Formatted(excerpts);
    }

    // Words beside each other are one mark: a phrase reads better so.
    private static List<Mark> marks(Passage passage, String content) {
      List<Mark> marks = new ArrayList<>();
      for (int i = 0; i < passage.getNumMatches(); i++) {
        int start = passage.getMatchStarts()[i];
        int end = passage.getMatchEnds()[i];
        Mark last = marks.isEmpty() ? new Mark(-1, -1) : marks.get(marks.size() - 1);
        if (last.end() >= 0 && (start < last.end() || touch(content, last.end(), start))) {
          marks.set(
              marks.size() - 1, new Mark(Math.min(start, last.start()), Math.max(end, last.end())));
        } else {
          marks.add(new Mark(start, end));
        }
      }
      return marks;
    }

    private static boolean touch(String content, int from, int to) {
      return to - from <= 1
          || content.substring(from, to).chars().allMatch(Character::isWhitespace);
    }
  }
}
