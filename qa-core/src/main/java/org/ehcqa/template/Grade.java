package org.ehcqa.template;

import java.util.Arrays;
import java.util.Optional;

/**
 * The four grades of the QA framework, worst first, and the two ways of having none.
 *
 * <p>{@link #rank()} orders only the four grades; ask {@link #isGrade()} before comparing.
 */
public enum Grade {
  INADEQUATE("inadequate", "Inadequate", 1),
  REQUIRES_IMPROVEMENT("requires-improvement", "Requires Improvement", 2),
  GOOD("good", "Good", 3),
  OUTSTANDING("outstanding", "Outstanding", 4),
  NOT_APPLICABLE("not-applicable", "Not applicable", 0),
  CANNOT_JUDGE("cannot-judge", "Cannot judge", 0);

  private final String id;
  private final String label;
  private final int rank;

  Grade(String id, String label, int rank) {
    this.id = id;
    this.label = label;
    this.rank = rank;
  }

  /** The name used in files: "requires-improvement". */
  public String id() {
    return id;
  }

  /** The name used for people: "Requires Improvement". */
  public String label() {
    return label;
  }

  /** 1 for Inadequate to 4 for Outstanding; 0 where there is no grade. */
  public int rank() {
    return rank;
  }

  /** Whether this is one of the four grades. */
  public boolean isGrade() {
    return rank > 0;
  }

  /** The lower of two grades; a grade beats having none. */
  public Grade atMost(Grade ceiling) {
    return isGrade() && ceiling.isGrade() && ceiling.rank < rank ? ceiling : this;
  }

  /** The grade with this file name; empty for any other word. */
  public static Optional<Grade> find(String id) {
    return Arrays.stream(values()).filter(g -> g.id.equals(id)).findFirst();
  }

  /** The name used in files, which is how YAML and JSON refer to it. */
  @Override
  public String toString() {
    return id;
  }
}
