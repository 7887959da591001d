package org.ehcqa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.ehcqa.index.Hit.Excerpt;
import org.ehcqa.index.SearchResult.Count;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.template.Grade;

/** Runs a query and reads what it found. */
final class Hits {

  // Ties are broken by plan and section, so that the order does not hang on when they were indexed.
  private static final SortField[] BY_PLACE = {
    new SortField(Fields.PLAN, SortField.Type.STRING),
    new SortField(Fields.SECTION, SortField.Type.STRING)
  };
  private static final Sort BY_FIT = new Sort(SortField.FIELD_SCORE, BY_PLACE[0], BY_PLACE[1]);

  private final IndexSearcher searcher;

  Hits(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** What fits the text, or every section the filter allows when there is no text. */
  SearchResult of(Optional<Query> text, SearchFilter filter, int limit, boolean facets)
      throws IOException {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    text.ifPresentOrElse(
        query -> builder.add(query, Occur.MUST),
        () -> builder.add(new TermQuery(new Term(Fields.KIND, Fields.SECTION_KIND)), Occur.FILTER));
    FilterQueries.add(filter, builder);
    Query query = builder.build();
    Sort order = text.isPresent() ? BY_FIT : new Sort(BY_PLACE);
    TopFieldDocs top = searcher.search(query, limit, order);
    return new SearchResult(
        facets ? searcher.count(query) : top.totalHits.value,
        facets || top.totalHits.relation == TotalHits.Relation.EQUAL_TO,
        read(top.scoreDocs, text),
        facets ? facets(query) : Map.of());
  }

  private Map<FilterField, List<Count>> facets(Query query) throws IOException {
    Map<FilterField, List<Count>> facets = new EnumMap<>(FilterField.class);
    for (FilterField field : FilterField.COUNTED) {
      facets.put(field, searcher.search(query, new FacetCounter(field)));
    }
    return facets;
  }

  private List<Hit> read(ScoreDoc[] top, Optional<Query> text) throws IOException {
    int[] docs = Arrays.stream(top).mapToInt(found -> found.doc).toArray();
    List<List<Excerpt>> passages = List.of();
    if (text.isPresent() && docs.length > 0) {
      passages = new PassageHighlighter(searcher).passages(text.get(), docs);
    }
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < docs.length; i++) {
      double score = text.isPresent() ? score(top[i]) : 0;
      hits.add(hit(docs[i], score, stored, passages.isEmpty() ? List.of() : passages.get(i)));
    }
    return hits;
  }

  private Hit hit(int doc, double score, StoredFields stored, List<Excerpt> passages)
      throws IOException {
    Document document = stored.document(doc, Set.of(Fields.PLAN, Fields.SOURCE));
    return new Hit(
        document.get(Fields.PLAN),
        document.get(Fields.SOURCE),
        value(doc, Fields.SECTION).flatMap(SectionCode::find).orElseThrow(),
        value(doc, Fields.GRADE).flatMap(Grade::find).orElse(Grade.CANNOT_JUDGE),
        value(doc, Fields.OVERALL).flatMap(Grade::find).orElse(Grade.CANNOT_JUDGE),
        value(doc, Fields.YEAR).map(Integer::valueOf),
        value(doc, Fields.NEED),
        score,
        passages);
  }

  private static double score(ScoreDoc found) {
    return ((Number) ((FieldDoc) found).fields[0]).doubleValue();
  }

  private Optional<String> value(int doc, String field) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    SortedDocValues values = DocValues.getSorted(leaf.reader(), field);
    return values.advanceExact(doc - leaf.docBase)
        ? Optional.of(values.lookupOrd(values.ordValue()).utf8ToString())
        : Optional.empty();
  }
}
