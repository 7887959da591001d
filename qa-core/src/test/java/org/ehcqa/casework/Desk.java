package org.ehcqa.casework;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.AreaGrade;
import org.ehcqa.result.OverallGrade;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/** A casebook in a folder, with a person of each role (and two auditors), a cycle and a plan. */
record Desk(Path folder, Casebook book, long cycle, long version) implements AutoCloseable {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T09:00:00Z"), ZoneOffset.UTC);
  static final String PLAN = "BX-1";
  static final String TEXT = "Marguerite Sentinelle will have access to support.";

  static Desk in(Path folder) throws IOException {
    Casebook book = Casebook.open(folder, CLOCK);
    for (Role role : Role.values()) {
      book.people().put(new Person(role.id(), "The " + role.id(), role, true));
    }
    book.people().put(new Person("auditor-2", "Second Auditor", Role.AUDITOR, true));
    long cycle =
        book.cycles().open(new CycleDesign("Autumn", "full-plan@2026.1", "all", "random", 1, "{}"));
    long version = book.plans().add(plan(PLAN, "Ann Author"));
    return new Desk(folder, book, cycle, version);
  }

  static Plan plan(String id, String author) {
    return new PlanBuilder(id, id + ".json")
        .author(Optional.of(author))
        .section(SectionCode.F, TEXT)
        .section(SectionCode.G, "None.")
        .build();
  }

  static PlanAudit proposal() {
    return new PlanAudit(
        PLAN,
        PLAN + ".json",
        "full-plan@2026.1",
        new OverallGrade(Grade.GOOD, 0.7, Grade.GOOD, List.of(), 0.5, List.of("because")),
        Map.of(AuditArea.F, area(AuditArea.F), AuditArea.G, area(AuditArea.G)),
        List.of(),
        List.of());
  }

  private static AreaGrade area(AuditArea area) {
    return new AreaGrade(area, Grade.GOOD, 0.7, List.of(), List.of("because"));
  }

  long assign(String person) {
    return book.cycles().assign(cycle, version, person);
  }

  /** An audit of sections F and G, submitted. */
  long audited(String person, Grade f, Grade g) {
    long assignment = assign(person);
    book.judgements().save(person, assignment, Verdict.of(AuditArea.F, f));
    book.judgements().save(person, assignment, Verdict.of(AuditArea.G, g));
    book.judgements().submit(person, assignment);
    return assignment;
  }

  Path file() {
    return folder.resolve("casebook.sqlite");
  }

  /** Changes the file behind the program's back, as somebody with another tool would. */
  void tamper(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement statement = connection.createStatement()) {
      for (String sql : Arrays.asList(statements)) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public void close() {
    book.close();
  }
}
