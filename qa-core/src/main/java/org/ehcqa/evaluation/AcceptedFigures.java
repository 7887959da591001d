package org.ehcqa.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The last accepted figures of labelled sets, which later ones may not fall under. */
public final class AcceptedFigures {

  /** How far a figure may fall without being called fallen. */
  public static final double SLACK = 0.005;

  private static final double ROUNDING = 1e-9;

  private final Map<String, Map<String, Double>> sets = new TreeMap<>();

  private AcceptedFigures() {}

  /** No figures of any set. */
  public static AcceptedFigures none() {
    return new AcceptedFigures();
  }

  /**
   * The figures of a file; none when there is no such file.
   *
   * @throws IllegalArgumentException when the file is not of this kind, with a sentence for people
   */
  public static AcceptedFigures read(Path file) throws IOException {
    AcceptedFigures accepted = new AcceptedFigures();
    if (!Files.exists(file)) {
      return accepted;
    }
    try {
      JsonNode root = JsonLine.MAPPER.readTree(Files.readAllBytes(file));
      root.properties().forEach(set -> accepted.sets.put(set.getKey(), figures(set.getValue())));
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "%s: these are no accepted figures; write them with --accept".formatted(file), e);
    }
    return accepted;
  }

  /** The figures of a set; empty when none were accepted. */
  public Optional<Map<String, Double>> of(String set) {
    return Optional.ofNullable(sets.get(set));
  }

  /** Accepts the figures of an evaluation in place of those its set had. */
  public void accept(Evaluation evaluation) {
    sets.put(evaluation.set(), figures(evaluation));
  }

  /** Each accepted figure of the evaluation's set beside the one it has now, in a fixed order. */
  public List<Compared> compare(Evaluation evaluation) {
    Map<String, Double> now = figures(evaluation);
    List<Compared> compared = new ArrayList<>();
    of(evaluation.set())
        .orElse(Map.of())
        .forEach(
            (name, accepted) ->
                compared.add(new Compared(name, accepted, Optional.ofNullable(now.get(name)))));
    return compared;
  }

  /** Writes the file, one figure a line, so that a change can be reviewed. */
  public void write(Path file) throws IOException {
    ObjectNode root = JsonLine.MAPPER.createObjectNode();
    sets.forEach(
        (set, figures) -> {
          ObjectNode node = root.putObject(set);
          figures.forEach(node::put);
        });
    String json = JsonLine.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    Files.writeString(file, json.replace("\r\n", "\n") + "\n");
  }

  private static Map<String, Double> figures(JsonNode set) {
    Map<String, Double> figures = new LinkedHashMap<>();
    set.properties().forEach(figure -> figures.put(figure.getKey(), figure.getValue().asDouble()));
    return figures;
  }

  private static Map<String, Double> figures(Evaluation evaluation) {
    Map<String, Double> figures = new LinkedHashMap<>();
    evaluation
        .statements()
        .ifPresent(
            report -> {
              put(figures, "statements-f1", report.all().overall().machine().f1());
              put(figures, "statements-core-f1", report.core().overall().machine().f1());
            });
    evaluation
        .quotes()
        .ifPresent(report -> put(figures, "in-context-f1", report.all().overall().machine().f1()));
    evaluation
        .grades()
        .ifPresent(
            report -> {
              put(figures, "sections-kappa", report.sections().kappa());
              put(figures, "overall-kappa", report.overall().kappa());
            });
    return figures;
  }

  private static void put(Map<String, Double> figures, String name, OptionalDouble figure) {
    figure.ifPresent(value -> figures.put(name, Math.round(value * 10_000) / 10_000.0));
  }

  /**
   * An accepted figure beside the present one.
   *
   * @param now empty when it is no longer measured, which counts as fallen
   */
  public record Compared(String name, double accepted, Optional<Double> now) {

    /** Whether the figure has fallen further than it may. */
    public boolean fell() {
      return now.isEmpty() || now.get() < accepted - SLACK - ROUNDING;
    }

    /** Both figures in one line. */
    public String sentence() {
      return "%s was accepted at %s and is now %s"
          .formatted(name, accepted, now.map(String::valueOf).orElse("not measured"));
    }
  }
}
