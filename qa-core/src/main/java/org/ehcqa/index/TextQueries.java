package org.ehcqa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.ehcqa.index.query.QueryFault;
import org.ehcqa.index.query.QueryNode;
import org.ehcqa.index.query.QueryNode.All;
import org.ehcqa.index.query.QueryNode.Any;
import org.ehcqa.index.query.QueryNode.Not;
import org.ehcqa.index.query.QueryNode.Phrase;
import org.ehcqa.index.query.QueryNode.Word;
import org.ehcqa.index.query.QueryText;

/** Turns a query as it was typed into one that Lucene runs. */
final class TextQueries {

  private final String text;
  private final Wildcards wildcards;

  private TextQueries(String text, IndexReader reader) {
    this.text = text;
    this.wildcards = new Wildcards(text, reader);
  }

  /**
   * The query.
   *
   * @throws QueryFault when it cannot be understood, asks for nothing, or for too much
   */
  static Query of(String text, IndexReader reader) throws IOException {
    return new TextQueries(text, reader)
        .query(QueryText.read(text))
        .orElseThrow(() -> new QueryFault("There is no word here to look for.", text, 0));
  }

  private Optional<Query> query(QueryNode node) throws IOException {
    if (node instanceof Word word) {
      return together(positions(List.of(word)), 0);
    }
    if (node instanceof Phrase phrase) {
      return together(positions(phrase.words()), phrase.slop());
    }
    if (node instanceof Any any) {
      return joined(any.parts(), Occur.SHOULD);
    }
    if (node instanceof All all) {
      return joined(all.parts(), Occur.MUST);
    }
    return query(((Not) node).part());
  }

  private Optional<Query> joined(List<QueryNode> parts, Occur occur) throws IOException {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    boolean wanted = false;
    for (QueryNode part : parts) {
      Optional<Query> query = query(part);
      boolean not = part instanceof Not;
      query.ifPresent(found -> builder.add(found, not ? Occur.MUST_NOT : occur));
      wanted |= query.isPresent() && !not;
    }
    return wanted ? Optional.of(builder.build()) : Optional.empty();
  }

  private List<List<Term>> positions(List<Word> words) throws IOException {
    List<List<Term>> positions = new ArrayList<>();
    for (Word word : words) {
      if (word.isWildcard()) {
        positions.addAll(wildcards.positions(word));
      } else {
        PlanAnalyzer.QUERY
            .words(word.text())
            .forEach(term -> positions.add(List.of(new Term(Fields.TEXT, term))));
      }
    }
    return positions;
  }

  private static Optional<Query> together(List<List<Term>> positions, int slop) {
    if (positions.isEmpty()) {
      return Optional.empty();
    }
    if (positions.stream().anyMatch(List::isEmpty)) {
      return Optional.of(new MatchNoDocsQuery("no word has this shape"));
    }
    if (positions.size() == 1) {
      return Optional.of(any(positions.get(0)));
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    positions.forEach(terms -> phrase.add(terms.toArray(Term[]::new)));
    return Optional.of(phrase.build());
  }

  private static Query any(List<Term> terms) {
    if (terms.size() == 1) {
      return new TermQuery(terms.get(0));
    }
    SynonymQuery.Builder builder = new SynonymQuery.Builder(Fields.TEXT);
    terms.forEach(builder::addTerm);
    return builder.build();
  }

  /** Omits the query, which may hold a child's name. */
  @Override
  public String toString() {
    return "TextQueries[%d characters]".formatted(text.length());
  }
}
