package org.ehcqa.agreement.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ehcqa.agreement.Analytic;
import org.ehcqa.agreement.Benchmark;
import org.ehcqa.agreement.Estimate;
import org.ehcqa.agreement.Interval;
import org.ehcqa.agreement.Measure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes measures as JSON. */
final class MeasureNode {

  private static final double MILLION = 1e6;

  private MeasureNode() {}

  static void addAll(ArrayNode array, List<Measure> measures) {
    measures.forEach(measure -> add(array.addObject(), measure));
  }

  private static void add(ObjectNode node, Measure measure) {
    Optional<Interval> interval = measure.estimate().flatMap(Estimate::interval);
    node.put("name", measure.name());
    figure(node, "value", measure.estimate().map(Estimate::value));
    figure(node, "low", interval.map(Interval::low));
    figure(node, "high", interval.map(Interval::high));
    node.put("method", measure.method()).put("n", measure.n());
    if (!measure.reason().isEmpty()) {
      node.put("reason", measure.reason());
    }
    measure.estimate().ifPresent(estimate -> details(node, estimate));
  }

  private static void details(ObjectNode node, Estimate estimate) {
    if (estimate.largest().isPresent()) {
      figure(node, "largest", estimate.largest());
    }
    estimate.analytic().ifPresent(analytic -> analytic(node.putObject("analytic"), analytic));
    estimate.benchmark().ifPresent(benchmark -> benchmark(node.putObject("benchmark"), benchmark));
  }

  private static void analytic(ObjectNode node, Analytic analytic) {
    figure(node, "low", Optional.of(analytic.interval().low()));
    figure(node, "high", Optional.of(analytic.interval().high()));
    figure(node, "standard-error", analytic.error());
    node.put("method", analytic.method());
  }

  private static void benchmark(ObjectNode node, Benchmark benchmark) {
    node.put("scale", "landis-koch").put("level", benchmark.level());
    figure(node, "probability", Optional.of(benchmark.probability()));
    ObjectNode cumulative = node.putObject("cumulative");
    benchmark
        .cumulative()
        .forEach((level, probability) -> figure(cumulative, level, Optional.of(probability)));
  }

  static void figure(ObjectNode node, String name, OptionalDouble value) {
    figure(node, name, value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty());
  }

  static void figure(ObjectNode node, String name, Optional<Double> value) {
    if (value.isPresent()) {
      node.put(name, Math.round(value.get() * MILLION) / MILLION);
    } else {
      node.putNull(name);
    }
  }
}
