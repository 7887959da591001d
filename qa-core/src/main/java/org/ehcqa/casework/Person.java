package org.ehcqa.casework;

/**
 * Somebody who takes part in audits.
 *
 * @param id a short name that never changes, such as "jo.b"
 * @param name the full name, as it stands in plans they wrote
 * @param active whether they may do anything still; what they did stays theirs
 */
public record Person(String id, String name, Role role, boolean active) {

  public Person {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("A person has an id and a name");
    }
  }

  /** Omits the name, since this string reaches logs. */
  @Override
  public String toString() {
    return "%s (%s)".formatted(id, role.id());
  }
}
