package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ehcqa.index.PlanIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IndexCommandTest {

  private static final String SOUND = "Sam will have therapy for an hour a week from a therapist.";
  private static final String WEAK = "Sam will have access to therapy.";

  @TempDir private Path folder = Path.of("");

  private Session.Ended index(Session session, String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "index",
                folder.resolve("plans").toString(),
                "--index",
                place(),
                "--template",
                folder.resolve("toy.yaml").toString()));
    args.addAll(List.of(more));
    return session.run(args.toArray(String[]::new));
  }

  private String place() {
    return folder.resolve("plans.index").toString();
  }

  private Session twoPlans() {
    Session session = Session.in(folder);
    session.file("plans/one.toy", SOUND);
    session.file("plans/two.toy", WEAK);
    return session;
  }

  @Test
  void only_what_changed_is_audited_and_indexed_again() {
    Session session = twoPlans();
    Session.Ended first = index(session);
    assertEquals(0, first.code(), first.err());
    assertEquals("", first.out());
    assertTrue(first.err().contains("Added 2, changed 0, left 0 as they were"), first.err());
    assertTrue(first.err().contains("holds 2 plans"), first.err());

    session.file("plans/two.toy", SOUND + " " + WEAK);
    session.file("plans/three.toy", WEAK);
    Session.Ended second = index(session);
    assertTrue(second.err().contains("Added 1, changed 1, left 1 as they were"), second.err());

    Session.Ended third = index(session);
    assertTrue(third.err().contains("Added 0, changed 0, left 3 as they were"), third.err());
    Session.Ended otherDay = index(session, "--as-of", "2026-12-01");
    assertTrue(otherDay.err().contains("Added 0, changed 3, left 0"), otherDay.err());
    session.file("toy.yaml", Session.TEMPLATE.replace("good: 0.7", "good: 0.8"));
    Session.Ended otherBands = index(session, "--as-of", "2026-12-01");
    assertTrue(otherBands.err().contains("Added 0, changed 3, left 0"), otherBands.err());
  }

  @Test
  void plans_that_left_stay_until_they_are_pruned() throws IOException {
    Session session = twoPlans();
    index(session);
    Files.delete(folder.resolve("plans/two.toy"));
    Session.Ended kept = index(session);
    assertTrue(kept.err().contains("1 plan of the index is not below these paths"), kept.err());
    assertTrue(kept.err().contains("\n  two\n"), kept.err());
    assertTrue(kept.err().contains("holds 2 plans"), kept.err());
    Session.Ended pruned = index(session, "--prune");
    assertTrue(pruned.err().contains("Took out 1 plan"), pruned.err());
    assertTrue(pruned.err().contains("holds 1 plans"), pruned.err());
    assertTrue(session.run("search", "--index", place(), "access").out().startsWith("Nothing"));
  }

  @Test
  void a_plan_that_cannot_be_read_today_is_not_pruned() {
    Session session = twoPlans();
    index(session);
    session.file("plans/two.toy", "locked");
    Session.Ended ended = index(session, "--prune");
    assertEquals(3, ended.code(), ended.err());
    assertTrue(ended.err().contains("  two.toy: has a password"), ended.err());
    assertTrue(ended.err().contains("holds 2 plans"), ended.err());
  }

  @Test
  void a_plan_is_removed_by_its_reference() {
    Session session = twoPlans();
    index(session);
    Session.Ended unknown = session.run("index", "--index", place(), "--remove", "tow");
    assertEquals(2, unknown.code());
    assertTrue(unknown.err().contains("the index holds no plan 'tow'"), unknown.err());
    Session.Ended ended = session.run("index", "--index", place(), "--remove", "two");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(session.run("search", "--index", place(), "access").out().startsWith("Nothing"));
  }

  @Test
  void of_two_plans_with_one_reference_the_second_is_refused() {
    Session session = Session.in(folder);
    session.file("plans/a/one.toy", SOUND);
    session.file("plans/b/one.toy", WEAK);
    Session.Ended ended = index(session);
    assertEquals(3, ended.code(), ended.err());
    assertTrue(
        ended.err().contains("b/one.toy: its reference one is that of a/one.toy"), ended.err());
    assertTrue(ended.err().contains("holds 1 plans"), ended.err());
  }

  @Test
  void an_index_in_use_is_told_in_a_line() throws IOException {
    Session session = twoPlans();
    try (PlanIndex other = PlanIndex.open(Path.of(place()))) {
      Session.Ended ended = index(session);
      assertEquals(2, ended.code());
      assertTrue(ended.err().contains("another ehcqa is writing to this index"), ended.err());
      assertTrue(other.ids().isEmpty());
    }
  }

  @Test
  void what_cannot_be_done_makes_no_index() {
    Session session = Session.in(folder);
    session.file("plans/one.toy", SOUND);
    assertEquals(2, session.run("index", "--index", place(), "--remove", "one").code());
    assertEquals(2, index(session, "--threads", "0").code());
    session.file("toy.yaml", "name: toy");
    assertEquals(2, index(session).code());
    assertFalse(Files.exists(Path.of(place())));
  }

  @Test
  void something_to_do_must_be_named() {
    Session.Ended ended = Session.in(folder).run("index", "--index", place());
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("PATH is missing"), ended.err());
  }

  @Test
  void the_doctor_examines_an_index() {
    Session session = twoPlans();
    index(session);
    String sound = session.run("doctor", "--index", place()).out();
    assertTrue(sound.contains("is sound and holds 2 plans"), sound);
    String none = session.run("doctor", "--index", folder.resolve("none").toString()).out();
    assertTrue(none.contains("MEND  " + folder.resolve("none") + ": there is no index"), none);
  }
}
