package org.ehcqa.sample.file;

import java.util.List;
import org.ehcqa.sample.estimate.NamedEstimate;
import org.ehcqa.sample.estimate.ShareEstimate;
import org.ehcqa.sample.size.Confidence;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes estimates as JSON. */
public final class EstimateJson {

  /** The format's name, in the file's {@code schema}. */
  public static final String SCHEMA = "ehcqa-estimate/1";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final double TEN_THOUSAND = 10_000;

  private EstimateJson() {}

  /** The estimates, indented. Figures have four decimals; null is one that cannot be had. */
  public static String write(
      GradedSample sample, Confidence confidence, List<NamedEstimate> estimates) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schema", SCHEMA)
        .put("confidence", confidence.level())
        .put("drawn", sample.drawn())
        .put("graded", sample.plans().size());
    ArrayNode ungraded = root.putArray("ungraded");
    sample.ungraded().forEach(ungraded::add);
    ArrayNode strangers = root.putArray("not-drawn");
    sample.strangers().forEach(strangers::add);
    ArrayNode list = root.putArray("estimates");
    for (NamedEstimate named : estimates) {
      ShareEstimate estimate = named.estimate();
      ObjectNode node = list.addObject();
      node.put("share", named.id())
          .put("audited", estimate.audited())
          .put("found", estimate.found())
          .put("total", rounded(estimate.total()))
          .put("value", estimate.share().map(EstimateJson::rounded).orElse(null))
          .put("low", estimate.interval().map(i -> rounded(i.low())).orElse(null))
          .put("high", estimate.interval().map(i -> rounded(i.high())).orElse(null));
    }
    return IndentedJson.write(MAPPER, root);
  }

  private static double rounded(double figure) {
    return Math.round(figure * TEN_THOUSAND) / TEN_THOUSAND;
  }
}
