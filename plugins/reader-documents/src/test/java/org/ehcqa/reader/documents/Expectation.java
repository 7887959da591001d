package org.ehcqa.reader.documents;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanStatus;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.YearGroup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What a perfect reader would make of a document, and how near a plan comes to it. */
final class Expectation {
  private static final double WORST = 0.9;
  private static final double AVERAGE = 0.97;

  private final JsonNode json;

  Expectation(Path file) throws IOException {
    json = new ObjectMapper().readTree(Files.readString(file));
  }

  /** Each section agrees in its words, in F1 at least 0.9, and 0.97 on average. */
  void assertSections(Plan plan) {
    double sum = 0;
    int count = 0;
    for (SectionCode code : SectionCode.values()) {
      JsonNode wanted = json.path("sections").path(code.name());
      if (!wanted.isString() && plan.section(code).isEmpty()) {
        continue;
      }
      double f1 = f1(wanted.asString(""), plan.text(code));
      assertTrue(f1 >= WORST, () -> "Section %s has F1 %.3f".formatted(code, f1));
      sum += f1;
      count++;
    }
    double average = sum / count;
    assertTrue(average >= AVERAGE, () -> "The sections have F1 %.3f".formatted(average));
  }

  /** Every fact that is expected is there, and equal. */
  void assertFacts(Plan plan) {
    JsonNode learner = json.path("learner");
    JsonNode dates = json.path("dates");
    assertAll(
        () -> same("name", learner.path("name"), plan.learner().name()),
        () -> same("birth", learner.path("dateOfBirth"), plan.learner().dateOfBirth()),
        () -> same("status", json.path("status"), plan.status().map(PlanStatus::label)),
        () -> same("authority", json.path("localAuthority"), plan.localAuthority()),
        () -> same("requested", dates.path("requested"), plan.dates().requested()),
        () -> same("decision", dates.path("decisionToAssess"), plan.dates().decisionToAssess()),
        () -> same("draft", dates.path("draftSent"), plan.dates().draftSent()),
        () -> same("final", dates.path("finalised"), plan.dates().finalised()),
        () -> same("last review", dates.path("lastReview"), plan.dates().lastReview()),
        () -> same("next review", dates.path("nextReview"), plan.dates().nextReview()),
        () ->
            assertEquals(
                YearGroup.parse(learner.path("yearGroup").asString("")),
                plan.learner().yearGroup()));
  }

  private static void same(String fact, JsonNode wanted, Optional<?> found) {
    assertEquals(wanted.asString(""), found.map(Object::toString).orElse(""), fact);
  }

  /** The harmonic mean of the shares of words found and words right. */
  static double f1(String wanted, String found) {
    Map<String, Integer> left = words(wanted);
    Map<String, Integer> right = words(found);
    int total = sum(left) + sum(right);
    int common = 0;
    for (Map.Entry<String, Integer> word : left.entrySet()) {
      common += Math.min(word.getValue(), right.getOrDefault(word.getKey(), 0));
    }
    return total == 0 ? 1 : 2.0 * common / total;
  }

  private static int sum(Map<String, Integer> words) {
    return words.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (String word : plain.split("[^\\p{L}\\p{N}']+", -1)) {
      String bare = word.replaceAll("^'+|'+$", "");
      if (!bare.isEmpty()) {
        words.merge(bare, 1, Integer::sum);
      }
    }
    return words;
  }
}
