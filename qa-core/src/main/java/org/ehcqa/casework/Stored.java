package org.ehcqa.casework;

import java.time.Instant;
import java.util.Optional;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;
import org.jdbi.v3.core.Handle;

/** How words of the file become types again. */
final class Stored {

  private Stored() {}

  static Role role(String id) {
    return known(Role.find(id), id);
  }

  static Grade grade(String id) {
    return known(Grade.find(id), id);
  }

  static AuditArea area(String id) {
    return known(AuditArea.find(id), id);
  }

  static Stage stage(String id) {
    return known(Stage.find(id), id);
  }

  static ActionState actionState(String id) {
    return known(ActionState.find(id), id);
  }

  static SectionCode section(String code) {
    return known(SectionCode.find(code), code);
  }

  static Instant time(String iso) {
    return Instant.parse(iso);
  }

  /** Adds a row and gives the number it was given. */
  static long add(Handle handle, String insert, Object... values) {
    handle.execute(insert, values);
    return number(handle, "SELECT last_insert_rowid()");
  }

  /** The one number a query finds. */
  static long number(Handle handle, String query, Object... values) {
    return handle.select(query, values).mapTo(Long.class).one();
  }

  private static <T> T known(Optional<T> found, String word) {
    return found.orElseThrow(
        () ->
            new CasebookProblem(
                "The casebook says \"%s\", which this program does not know. Verify the log, and restore a backup if it fails."
                    .formatted(word)));
  }
}
