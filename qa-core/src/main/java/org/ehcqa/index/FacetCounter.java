package org.ehcqa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.ehcqa.index.SearchResult.Count;

/** Counts what a search found by the values of one field. */
final class FacetCounter implements CollectorManager<FacetCounter.Values, List<Count>> {

  private final FilterField field;

  FacetCounter(FilterField field) {
    this.field = field;
  }

  @Override
  public Values newCollector() {
    return new Values(field.id());
  }

  @Override
  public List<Count> reduce(Collection<Values> collectors) throws IOException {
    Map<String, Count> counts = new TreeMap<>(order());
    for (Values values : collectors) {
      values
          .counts()
          .forEach(
              (value, count) ->
                  counts.merge(
                      value,
                      new Count(value, count),
                      (one, other) -> new Count(one.value(), one.sections() + other.sections())));
    }
    return new ArrayList<>(counts.values());
  }

  // "ASD" and "asd" are one need; year 9 comes before year 10.
  private Comparator<String> order() {
    return switch (field) {
      case NEED -> Comparator.comparing(PlanDocuments::folded);
      case YEAR -> Comparator.comparingInt(Integer::parseInt);
      default -> Comparator.naturalOrder();
    };
  }

  /** Counts one segment after the other. */
  static final class Values extends SimpleCollector {
    private final String field;
    private final Map<String, Long> counts = new TreeMap<>();
    private SortedDocValues values = DocValues.emptySorted();
    private long[] bySegmentOrder = {};

    Values(String field) {
      this.field = field;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
      endSegment();
      values = DocValues.getSorted(leaf.reader(), field);
      bySegmentOrder = new long[values.getValueCount()];
    }

    @Override
    public void collect(int doc) throws IOException {
      if (values.advanceExact(doc)) {
        bySegmentOrder[values.ordValue()]++;
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    Map<String, Long> counts() throws IOException {
      endSegment();
      return counts;
    }

    private void endSegment() throws IOException {
      for (int order = 0; order < bySegmentOrder.length; order++) {
        if (bySegmentOrder[order] > 0) {
          counts.merge(values.lookupOrd(order).utf8ToString(), bySegmentOrder[order], Long::sum);
        }
      }
      bySegmentOrder = new long[0];
    }
  }
}
