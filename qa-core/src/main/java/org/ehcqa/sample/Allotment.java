package org.ehcqa.sample;

import java.util.Arrays;
import java.util.Optional;

/** How the places of a stratified sample are shared out. */
public enum Allotment {
  /** By the number of plans in each stratum. */
  PROPORTIONAL("proportional"),
  /**
   * By the number of plans times the spread of their proposed scores (Neyman 1934): more where
   * plans differ more.
   */
  NEYMAN("neyman");

  private final String id;

  Allotment(String id) {
    this.id = id;
  }

  /** The name in commands and files. */
  public String id() {
    return id;
  }

  /** The allotment with this name; empty for any other word. */
  public static Optional<Allotment> find(String id) {
    return Arrays.stream(values()).filter(allotment -> allotment.id.equals(id)).findFirst();
  }
}
