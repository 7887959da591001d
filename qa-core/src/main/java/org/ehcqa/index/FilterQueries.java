package org.ehcqa.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.ehcqa.result.FlagKind;

/** Makes queries of what a hit must be. */
final class FilterQueries {

  private FilterQueries() {}

  /** Adds the filter's conditions. */
  static void add(SearchFilter filter, BooleanQuery.Builder to) {
    for (Map.Entry<FilterField, List<String>> allowed : filter.values().entrySet()) {
      to.add(any(allowed.getKey(), allowed.getValue()), Occur.FILTER);
    }
    if (filter.since().isPresent() || filter.until().isPresent()) {
      int from = filter.since().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE);
      int until = filter.until().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE);
      to.add(IntField.newRangeQuery(Fields.ISSUED, from, until), Occur.FILTER);
    }
  }

  private static Query any(FilterField field, List<String> values) {
    Set<BytesRef> words =
        values.stream()
            .map(value -> new BytesRef(field.isName() ? PlanDocuments.folded(value) : value))
            .collect(Collectors.toSet());
    Query named =
        words.size() == 1
            ? new TermQuery(new Term(field.id(), words.iterator().next()))
            : new TermInSetQuery(field.id(), words);
    return field == FilterField.FLAG && values.contains(FlagKind.PASTED_FROM_ANOTHER_PLAN.id())
        ? either(named, pasted())
        : named;
  }

  // Near copies are found after a plan was indexed, so their flag is a value, not a word.
  private static Query pasted() {
    return NumericDocValuesField.newSlowRangeQuery(Fields.COPIES, 1, Long.MAX_VALUE);
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }
}
