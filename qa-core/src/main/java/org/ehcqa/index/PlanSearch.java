package org.ehcqa.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.ehcqa.index.copy.CopiedPassage;
import org.ehcqa.index.copy.NearCopies;
import org.ehcqa.index.copy.NearCopy;
import org.ehcqa.index.query.QueryFault;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/**
 * Reads an index as it was at its last commit. Thread-safe.
 *
 * <p>The same index gives the same answers in the same order.
 */
public final class PlanSearch implements Closeable {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Hits hits;

  private PlanSearch(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.hits = new Hits(searcher);
  }

  /**
   * Opens an index.
   *
   * @throws IndexProblem when there is none, it has another format or is damaged
   */
  public static PlanSearch open(Path path) throws IOException {
    return new PlanSearch(new IndexFolder(path).open());
  }

  /** How many plans are indexed. */
  public long size() throws IOException {
    return searcher.count(new TermQuery(new Term(Fields.KIND, Fields.PLAN_KIND)));
  }

  /**
   * Finds sections.
   *
   * @throws QueryFault when the query cannot be understood or asks for too much
   */
  public SearchResult search(SearchRequest request) throws IOException {
    Optional<Query> text =
        request.query().isBlank()
            ? Optional.empty()
            : Optional.of(TextQueries.of(request.query(), reader));
    try {
      return hits.of(text, request.filter(), request.limit(), request.facets());
    } catch (IndexSearcher.TooManyClauses e) {
      throw new QueryFault("The query asks for too many words at once.", request.query(), 0);
    }
  }

  /**
   * Sections of other plans that share the most telling words with a section, the most like first.
   *
   * @return nothing when the plan or section is not indexed
   */
  public SearchResult similar(String plan, SectionCode section, SearchFilter filter, int limit)
      throws IOException {
    Optional<String> text = text(plan, section);
    Optional<IndexedPlan> known = plan(plan);
    if (text.isEmpty() || known.isEmpty()) {
      return new SearchResult(0, true, List.of(), Map.of());
    }
    Set<String> names = SimilarQuery.names(known.get().learner());
    Query like = SimilarQuery.of(text.get(), names, reader);
    Query others =
        new BooleanQuery.Builder()
            .add(like, Occur.MUST)
            .add(new TermQuery(new Term(Fields.PLAN, plan)), Occur.MUST_NOT)
            .build();
    return mostLike(others, filter, limit);
  }

  /** Sections that share the most telling words with a text, the most like first. */
  public SearchResult similar(String text, SearchFilter filter, int limit) throws IOException {
    Query like = SimilarQuery.of(text, Set.of(), reader);
    return mostLike(like, filter, limit);
  }

  // Nearly every section shares some word: how many there are says nothing.
  private SearchResult mostLike(Query like, SearchFilter filter, int limit) throws IOException {
    List<Hit> most = hits.of(Optional.of(like), filter, limit, false).hits();
    return new SearchResult(most.size(), true, most, Map.of());
  }

  /** What is known of a plan; empty when it is not indexed. */
  public Optional<IndexedPlan> plan(String id) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.PLAN, id)), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.KIND, Fields.PLAN_KIND)), Occur.FILTER)
            .build();
    TopDocs found = searcher.search(query, 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(StoredPlans.read(reader, found.scoreDocs[0].doc));
  }

  /** Hands out every plan, by id. */
  public void plans(Consumer<IndexedPlan> consumer) throws IOException {
    for (int doc : StoredPlans.byId(reader)) {
      consumer.accept(StoredPlans.read(reader, doc));
    }
  }

  /** The text of a section; empty when the plan is not indexed or has no such section. */
  public Optional<String> text(String plan, SectionCode section) throws IOException {
    Query query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.PLAN, plan)), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.SECTION, section.name())), Occur.FILTER)
            .build();
    TopDocs found = searcher.search(query, 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    Document document = reader.storedFields().document(found.scoreDocs[0].doc, Set.of(Fields.TEXT));
    return Optional.ofNullable(document.get(Fields.TEXT));
  }

  /**
   * Passages that the plans of different children share, by place. Reads every plan three times,
   * which takes about two seconds for a thousand.
   */
  public List<NearCopy> nearCopies() throws IOException {
    return NearCopies.among(new IndexedTexts(reader));
  }

  /**
   * Near copies whose sections were given different grades, the most alike first: what one auditor
   * cannot call both.
   */
  public List<UnevenPair> unevenPairs() throws IOException {
    List<UnevenPair> uneven = new ArrayList<>();
    for (NearCopy copy : nearCopies()) {
      Optional<Grade> one = grade(copy.one());
      Optional<Grade> other = grade(copy.other());
      if (one.isPresent() && other.isPresent() && !one.equals(other)) {
        uneven.add(new UnevenPair(copy, one.get(), other.get()));
      }
    }
    uneven.sort(UnevenPair.MOST_ALIKE);
    return List.copyOf(uneven);
  }

  private Optional<Grade> grade(CopiedPassage side) throws IOException {
    return plan(side.plan())
        .map(plan -> plan.areas().get(AuditArea.of(side.section())))
        .map(IndexedPlan.Area::grade)
        .filter(Grade::isGrade);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }
}
