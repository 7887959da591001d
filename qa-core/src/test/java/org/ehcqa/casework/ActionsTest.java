package org.ehcqa.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActionsTest {

  private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

  @TempDir Path folder;

  @Test
  void an_action_goes_from_open_to_done_and_back_by_its_owner_or_a_lead() throws IOException {
    try (Desk desk = Desk.in(folder)) {
      Actions actions = desk.book().actions();
      long id = actions.set("auditor", Desk.PLAN, "coordinator", DUE, "State the hours");
      long earlier = actions.set("auditor", Desk.PLAN, "auditor", DUE.minusDays(1), "Ask");
      Action open = actions.of("coordinator").get(0);
      assertEquals(
          new Action(id, Desk.PLAN, "coordinator", DUE, "State the hours", ActionState.OPEN), open);
      assertFalse(open.isOverdue(DUE));
      assertTrue(open.isOverdue(DUE.plusDays(1)));
      assertThrows(
          CasebookProblem.class, () -> actions.step("auditor", id, ActionState.DONE, "seen"));
      assertThrows(
          CasebookProblem.class, () -> actions.step("coordinator", id, ActionState.DONE, " "));
      actions.step("coordinator", id, ActionState.DONE, "new version");
      assertFalse(actions.of("coordinator").get(0).isOverdue(DUE.plusDays(1)));
      actions.step("lead", id, ActionState.OPEN, "not yet");
      assertEquals(ActionState.OPEN, actions.of("coordinator").get(0).state());
      assertEquals(List.of(earlier, id), actions.of("lead").stream().map(Action::id).toList());
      assertEquals(4, desk.book().log().verify().head().size());
    }
  }

  @Test
  void an_erased_plan_keeps_its_actions_without_their_wording() throws IOException {
    try (Desk desk = Desk.in(folder)) {
      Actions actions = desk.book().actions();
      long id = actions.set("auditor", Desk.PLAN, "coordinator", DUE, "State Sam's hours");
      actions.step("coordinator", id, ActionState.DONE, "Sam has hours");
      desk.book().erasure().erase("lead", Desk.PLAN);
      assertEquals("", actions.of("lead").get(0).wording());
      assertEquals(ActionState.DONE, actions.of("lead").get(0).state());
      assertTrue(desk.book().log().verify().isSound());
      assertEquals(2, desk.book().log().verify().erased());
      assertThrows(
          CasebookProblem.class,
          () -> actions.set("auditor", Desk.PLAN, "coordinator", DUE, "again"));
    }
  }

  @Test
  void a_viewer_sets_no_action_and_an_unknown_plan_has_none() throws IOException {
    try (Desk desk = Desk.in(folder)) {
      Actions actions = desk.book().actions();
      assertThrows(
          CasebookProblem.class, () -> actions.set("viewer", Desk.PLAN, "auditor", DUE, "x"));
      assertThrows(
          CasebookProblem.class, () -> actions.set("auditor", "BX-9", "auditor", DUE, "x"));
    }
  }
}
