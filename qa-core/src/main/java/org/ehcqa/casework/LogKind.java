package org.ehcqa.casework;

import java.util.Optional;

/** What is entered in the log: the facts, which stay, and the texts, which erasing takes away. */
enum LogKind {
  ASSIGNMENT("assignment", "id", "id, cycle, plan_version, person, assigned", ""),
  JUDGEMENT(
      "judgement",
      "id",
      "id, assignment, area, criterion, grade, saved",
      """
      SELECT judgement, evidence, impact, '' AS place FROM judgement WHERE id = :id
      UNION ALL SELECT * FROM (SELECT words, starts, ends, section FROM quote
        WHERE judgement = :id ORDER BY id)"""),
  SUBMISSION("submission", "assignment", "assignment, submitted", ""),
  DECISION(
      "decision",
      "id",
      "id, cycle, plan_version, area, stage, grade, person, decided",
      "SELECT reason FROM decision WHERE id = :id"),
  ACTION(
      "action",
      "id",
      "id, plan, owner, due, person, set_at",
      "SELECT wording FROM action WHERE id = :id"),
  ACTION_STEP(
      "action_step",
      "id",
      "id, action, state, person, taken",
      "SELECT comment FROM action_step WHERE id = :id"),
  ERASURE("erasure", "id", "id, plan, person, erased", "");

  private final String table;
  private final String key;
  private final String facts;
  private final String texts;

  LogKind(String table, String key, String facts, String texts) {
    this.table = table;
    this.key = key;
    this.facts = facts;
    this.texts = texts;
  }

  /** The name of its table, which is also its name in the log. */
  String table() {
    return table;
  }

  String factsQuery() {
    return "SELECT %s FROM %s WHERE %s = :id".formatted(facts, table, key);
  }

  /** Empty for what has no text. */
  Optional<String> textsQuery() {
    return Optional.of(texts).filter(query -> !query.isEmpty());
  }

  /** Finds the plan a row with erasable text is about; empty for what has no text. */
  Optional<String> planQuery() {
    return switch (this) {
      case ASSIGNMENT, SUBMISSION, ERASURE -> Optional.empty();
      case JUDGEMENT ->
          Optional.of(
              """
              SELECT v.plan FROM judgement j JOIN assignment a ON a.id = j.assignment
              JOIN plan_version v ON v.id = a.plan_version WHERE j.id = :id""");
      case DECISION ->
          Optional.of(
              "SELECT v.plan FROM %s d JOIN plan_version v ON v.id = d.plan_version WHERE d.id = :id"
                  .formatted(table));
      case ACTION -> Optional.of("SELECT plan FROM action WHERE id = :id");
      case ACTION_STEP ->
          Optional.of(
              "SELECT c.plan FROM action_step s JOIN action c ON c.id = s.action WHERE s.id = :id");
    };
  }

  /** Finds the rows that are in the table and not in the log. */
  String strayQuery() {
    return "SELECT %s FROM %s WHERE %s NOT IN (SELECT subject FROM log WHERE kind = '%s')"
        .formatted(key, table, key, table);
  }

  static Optional<LogKind> find(String table) {
    for (LogKind kind : values()) {
      if (kind.table.equals(table)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
