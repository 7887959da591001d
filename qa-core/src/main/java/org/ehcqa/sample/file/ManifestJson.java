package org.ehcqa.sample.file;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.ehcqa.sample.Allotment;
import org.ehcqa.sample.Design;
import org.ehcqa.sample.DesignChoice;
import org.ehcqa.sample.FrameKeys;
import org.ehcqa.sample.Sample;
import org.ehcqa.sample.SamplingFault;
import org.ehcqa.sample.Stratum;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes and reads manifests, which hold what is needed to draw a sample again. */
public final class ManifestJson {

  /** The format's name, in the file's {@code schema}. */
  public static final String SCHEMA = "ehcqa-sample/1";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static final String WARNING =
      "These plans were picked for what they are. No rate of all plans may be estimated from them.";

  private ManifestJson() {}

  /** The manifest of a sample, indented. */
  public static String write(Sample sample, String program) {
    DesignChoice choice = sample.design();
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schema", SCHEMA)
        .put("program", program)
        .put("generator", Sample.GENERATOR)
        .put("design", choice.design().id())
        .put("by-judgement", choice.design().judgement());
    if (choice.design().judgement()) {
      root.put("warning", WARNING);
    }
    root.put("seed", sample.seed());
    choice.size().ifPresent(size -> root.put("size", size));
    root.set("options", options(choice));
    ArrayNode strata = root.putArray("strata");
    for (Stratum stratum : sample.strata()) {
      strata
          .addObject()
          .put("stratum", stratum.name())
          .put("population", stratum.population())
          .put("allocation", stratum.allocation());
    }
    ArrayNode ids = root.putArray("ids");
    sample.plans().forEach(ids::add);
    ObjectNode frame = root.putObject("frame");
    frame.put("plans", sample.frame().byPlan().size()).put("sha256", sample.frame().sha256());
    ObjectNode keys = frame.putObject("keys");
    sample.frame().byPlan().forEach(keys::put);
    return IndentedJson.write(MAPPER, root);
  }

  private static ObjectNode options(DesignChoice choice) {
    ObjectNode options = MAPPER.createObjectNode();
    ArrayNode stratify = options.putArray("stratify");
    choice.stratify().forEach(stratify::add);
    if (choice.design() == Design.STRATIFIED) {
      options.put("allotment", choice.allotment().id()).put("at-least", choice.atLeast());
    }
    choice.dueBy().ifPresent(day -> options.put("due-by", day.toString()));
    return options;
  }

  /**
   * The manifest of a file's text.
   *
   * @throws SamplingFault when it is not one, or one of a newer program
   */
  public static Manifest read(String json) {
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new SamplingFault(
          "This is not JSON; name the manifest that was written beside a sample");
    }
    if (!root.path("schema").asString("").equals(SCHEMA)) {
      throw new SamplingFault(
          "This is no manifest of format %s; name the one that was written beside a sample"
              .formatted(SCHEMA));
    }
    Map<String, String> keys = new LinkedHashMap<>();
    root.path("frame")
        .path("keys")
        .properties()
        .forEach(entry -> keys.put(entry.getKey(), entry.getValue().asString("")));
    return new Manifest(
        choice(root),
        root.path("seed").asLong(0),
        root.path("program").asString(""),
        FrameKeys.of(keys),
        texts(root.path("ids")));
  }

  private static DesignChoice choice(JsonNode root) {
    JsonNode options = root.path("options");
    String design = root.path("design").asString("");
    String allotment = options.path("allotment").asString(Allotment.PROPORTIONAL.id());
    return new DesignChoice(
        Design.find(design).orElseThrow(() -> unknown(design)),
        root.has("size") ? OptionalInt.of(root.path("size").asInt(0)) : OptionalInt.empty(),
        texts(options.path("stratify")),
        Allotment.find(allotment).orElseThrow(() -> unknown(allotment)),
        options.path("at-least").asInt(1),
        day(options.path("due-by").asString("")));
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException e) {
      throw unknown(written);
    }
  }

  private static SamplingFault unknown(String word) {
    return new SamplingFault("The manifest's '%s' is not known to this version".formatted(word));
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asString("")));
    return texts;
  }
}
