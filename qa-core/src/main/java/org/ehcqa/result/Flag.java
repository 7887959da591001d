package org.ehcqa.result;

/**
 * A fault of the whole plan.
 *
 * @param because one plain sentence with the facts it rests on
 */
public record Flag(FlagKind kind, String because) {

  /** Omits the reason, which may quote a name. */
  @Override
  public String toString() {
    return "Flag[%s]".formatted(kind.id());
  }
}
