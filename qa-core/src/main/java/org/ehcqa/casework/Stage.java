package org.ehcqa.casework;

import java.util.Arrays;
import java.util.Optional;

/** How far the settling of a grade has come. */
public enum Stage {
  /** A moderator has given a grade. */
  MODERATED("moderated"),
  /** Left to the moderation meeting, without a grade. */
  TO_MEETING("to-meeting"),
  /** The grade that stands. */
  AGREED("agreed");

  private final String id;

  Stage(String id) {
    this.id = id;
  }

  /** The name used in files: "to-meeting". */
  public String id() {
    return id;
  }

  static Optional<Stage> find(String id) {
    return Arrays.stream(values()).filter(stage -> stage.id.equals(id)).findFirst();
  }
}
