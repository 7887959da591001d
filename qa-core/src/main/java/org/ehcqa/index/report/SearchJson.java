package org.ehcqa.index.report;

import java.util.List;
import java.util.Map;
import org.ehcqa.index.FilterField;
import org.ehcqa.index.Hit;
import org.ehcqa.index.SearchResult;
import org.ehcqa.index.SearchResult.Count;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code ehcqa-search/1}: what a search found, as one JSON object. */
public final class SearchJson {

  /** The format's name. */
  public static final String SCHEMA = "ehcqa-search/1";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final double TEN_THOUSAND = 10_000;

  private SearchJson() {}

  /**
   * The result as one line, without a line end. Scores have four decimals.
   *
   * @param query as it was typed
   */
  public static String write(String query, SearchResult result) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schema", SCHEMA)
        .put("query", query)
        .put("total", result.total())
        .put("exact", result.exact());
    ArrayNode hits = root.putArray("hits");
    result.hits().forEach(hit -> add(hit, hits.addObject()));
    if (!result.facets().isEmpty()) {
      addFacets(result.facets(), root.putObject("facets"));
    }
    return MAPPER.writeValueAsString(root);
  }

  private static void add(Hit hit, ObjectNode node) {
    node.put("plan", hit.plan())
        .put("source", hit.source())
        .put("section", hit.section().name())
        .put("grade", hit.grade().id())
        .put("overall", hit.overall().id());
    hit.year().ifPresent(year -> node.put("year", year));
    hit.need().ifPresent(need -> node.put("need", need));
    node.put("score", Math.round(hit.score() * TEN_THOUSAND) / TEN_THOUSAND);
    ArrayNode passages = node.putArray("passages");
    for (Hit.Excerpt passage : hit.passages()) {
      ArrayNode marks =
          passages
              .addObject()
              .put("start", passage.start())
              .put("end", passage.end())
              .put("text", passage.text())
              .putArray("marks");
      passage
          .marks()
          .forEach(mark -> marks.addObject().put("start", mark.start()).put("end", mark.end()));
    }
  }

  private static void addFacets(Map<FilterField, List<Count>> facets, ObjectNode node) {
    facets.forEach(
        (field, counts) -> {
          ArrayNode values = node.putArray(field.id());
          counts.forEach(
              count ->
                  values.addObject().put("value", count.value()).put("sections", count.sections()));
        });
  }
}
