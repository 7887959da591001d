package org.ehcqa.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads judgements, the last of each auditor, area and criterion, in the order of saving. */
final class JudgementRows {

  private static final String LATEST =
      """
      SELECT j.*, a.cycle, a.plan_version, a.person, s.assignment IS NOT NULL AS submitted
      FROM judgement j
      JOIN assignment a ON a.id = j.assignment
      JOIN plan_version v ON v.id = a.plan_version
      LEFT JOIN submission s ON s.assignment = a.id
      WHERE v.plan = ?
        AND j.id = (SELECT max(id) FROM judgement
          WHERE assignment = j.assignment AND area = j.area AND criterion = j.criterion)
      ORDER BY j.id""";

  private static final String QUOTES =
      """
      SELECT q.* FROM quote q
      JOIN judgement j ON j.id = q.judgement
      JOIN assignment a ON a.id = j.assignment
      JOIN plan_version v ON v.id = a.plan_version
      WHERE v.plan = ? ORDER BY q.id""";

  private JudgementRows() {}

  static List<Judgement> latest(Handle handle, String plan) {
    Map<Long, List<Quote>> quotes =
        handle
            .select(QUOTES, plan)
            .map((row, context) -> Map.entry(row.getLong("judgement"), quote(row)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return handle
        .select(LATEST, plan)
        .map((row, context) -> judgement(row, quotes.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  private static Judgement judgement(ResultSet row, List<Quote> quotes) throws SQLException {
    return new Judgement(
        row.getLong("id"),
        row.getLong("cycle"),
        row.getLong("plan_version"),
        row.getLong("assignment"),
        row.getString("person"),
        row.getBoolean("submitted"),
        Stored.time(row.getString("saved")),
        verdict(row, quotes));
  }

  private static Verdict verdict(ResultSet row, List<Quote> quotes) throws SQLException {
    return new Verdict(
        Stored.area(row.getString("area")),
        Optional.of(row.getString("criterion")).filter(criterion -> !criterion.isEmpty()),
        Stored.grade(row.getString("grade")),
        text(row, "judgement"),
        text(row, "evidence"),
        text(row, "impact"),
        quotes);
  }

  private static Quote quote(ResultSet row) throws SQLException {
    return new Quote(
        Stored.section(row.getString("section")),
        row.getInt("starts"),
        row.getInt("ends"),
        text(row, "words"));
  }

  // Null once the plan was erased.
  private static String text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).orElse("");
  }
}
