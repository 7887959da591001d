package org.ehcqa.casework;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The people of a casebook. */
public final class People {

  private static final RowMapper<Person> PERSON =
      (row, context) ->
          new Person(
              row.getString("id"),
              row.getString("name"),
              Stored.role(row.getString("role")),
              row.getBoolean("active"));

  private final CasebookFile file;

  People(CasebookFile file) {
    this.file = file;
  }

  /** Adds a person, or changes the name, role or activity of the one with this id. */
  public void put(Person person) {
    file.write(
        handle ->
            handle.execute(
                """
                INSERT INTO person (id, name, role, active) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role,
                  active = excluded.active""",
                person.id(),
                person.name(),
                person.role().id(),
                person.active() ? 1 : 0));
  }

  /** All people, by id. */
  public List<Person> all() {
    return file.read(
        handle -> handle.createQuery("SELECT * FROM person ORDER BY id").map(PERSON).list());
  }

  /** The person with this id who may act. */
  static Person requireActive(Handle handle, String id) {
    return handle
        .createQuery("SELECT * FROM person WHERE id = ? AND active = 1")
        .bind(0, id)
        .map(PERSON)
        .findOne()
        .orElseThrow(
            () ->
                new CasebookProblem(
                    "Nobody active has the id %s. Ask the lead to add you.".formatted(id)));
  }
}
