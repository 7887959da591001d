package org.ehcqa.casework;

import java.util.Arrays;
import java.util.Optional;

/** How far an action has come. */
public enum ActionState {
  OPEN("open"),
  DONE("done"),
  DROPPED("dropped");

  private final String id;

  ActionState(String id) {
    this.id = id;
  }

  /** The name used in files: "open". */
  public String id() {
    return id;
  }

  static Optional<ActionState> find(String id) {
    return Arrays.stream(values()).filter(state -> state.id.equals(id)).findFirst();
  }
}
