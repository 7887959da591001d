package org.ehcqa.report.exports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.Severity;
import tools.jackson.core.JsonGenerator;

/** The rules in force, which SARIF results refer to by their place in the list. */
final class SarifRules {

  private final List<Rule> rules;
  private final Map<String, Integer> places = new HashMap<>();

  SarifRules(RuleBook book) {
    this.rules = book.rules();
    rules.forEach(rule -> places.put(rule.id(), places.size()));
  }

  /** Where a rule stands in the list; empty for a rule that is not in the book. */
  OptionalInt place(String id) {
    Integer place = places.get(id);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** SARIF's word for a severity. */
  static String level(Severity severity) {
    return switch (severity) {
      case FAILING -> "error";
      case CONCERN -> "warning";
      case NOTE -> "note";
    };
  }

  void write(JsonGenerator json) {
    json.writeArrayPropertyStart("rules");
    rules.forEach(rule -> write(json, rule));
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Rule rule) {
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    message(json, "shortDescription", rule.summary());
    message(json, "fullDescription", rule.why());
    message(json, "help", help(rule));
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("criterion", rule.criterion());
    json.writeStringProperty("source", rule.source());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String help(Rule rule) {
    return "%s Ask: %s Source: %s.\nFlagged: %s\nPassed: %s"
        .formatted(
            rule.why(),
            rule.ask().replace("{quote}", "…"),
            rule.source(),
            rule.examples().flagged().get(0),
            rule.examples().passed().get(0));
  }

  private static void message(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }
}
