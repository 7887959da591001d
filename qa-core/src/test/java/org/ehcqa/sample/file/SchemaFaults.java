package org.ehcqa.sample.file;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Holds JSON against the published schemas. */
final class SchemaFaults {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SchemaFaults() {}

  static List<Error> of(String schema, String json) {
    String name = "/org/ehcqa/schema/%s.schema.json".formatted(schema);
    try (InputStream in = Objects.requireNonNull(SchemaFaults.class.getResourceAsStream(name))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JSON.readTree(in))
          .validate(JSON.readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
