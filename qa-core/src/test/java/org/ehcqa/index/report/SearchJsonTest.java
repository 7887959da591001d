package org.ehcqa.index.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.ehcqa.index.Indexed;
import org.ehcqa.index.PlanSearch;
import org.ehcqa.index.SearchFilter;
import org.ehcqa.index.SearchRequest;
import org.ehcqa.plan.Plan;
import org.ehcqa.testkit.PlanFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

final class SearchJsonTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir private Path folder = Path.of("");

  private String found() throws IOException {
    Plan plan =
        PlanFixture.plan("P1")
            .inYear(9)
            .section("F", "Siân has access to a scribe.\nShe has \ud83d\ude00 access to help.")
            .build();
    try (PlanSearch search = PlanSearch.open(Indexed.of(folder, plan))) {
      String query = "\"access to\"";
      return SearchJson.write(
          query, search.search(new SearchRequest(query, SearchFilter.NONE, 5, true)));
    }
  }

  private static List<Error> faults(String json) throws IOException {
    String name = "/org/ehcqa/schema/ehcqa-search-1.schema.json";
    try (InputStream in = Objects.requireNonNull(SearchJsonTest.class.getResourceAsStream(name))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JSON.readTree(in))
          .validate(JSON.readTree(json));
    }
  }

  @Test
  void a_result_that_is_written_fits_its_schema() throws IOException {
    String json = found();
    assertEquals(List.of(), faults(json));
    for (String key : List.of("\"total\"", "\"section\"", "\"marks\"", "\"sections\"")) {
      assertFalse(faults(json.replace(key + ":", "\"other\":")).isEmpty(), key);
    }
  }

  @Test
  void the_same_index_gives_the_same_bytes() throws IOException {
    String golden =
        """
        {"schema":"ehcqa-search/1","query":"\\"access to\\"","total":1,"exact":true,"hits":[{"plan":"P1",\
        "source":"P1.json","section":"F","grade":"good","overall":"good","year":9,"score":SCORE,"passages":[\
        {"start":0,"end":28,"text":"Siân has access to a scribe.","marks":[{"start":9,"end":18}]},\
        {"start":29,"end":55,"text":"She has \ud83d\ude00 access to help.","marks":[{"start":40,"end":49}]}]}],\
        "facets":{"section":[{"value":"F","sections":1}],"grade":[{"value":"good","sections":1}],\
        "year":[{"value":"9","sections":1}],"need":[]}}""";
    assertEquals(golden, found().replaceFirst("\"score\":[0-9.]+", "\"score\":SCORE"));
  }
}
