package org.ehcqa.index;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A fact of a section or its plan by which a search can be narrowed, or its hits counted. */
public enum FilterField {
  /** Code of the section: "F". */
  SECTION(Fields.SECTION),
  /** Proposed grade of the section: "good". */
  GRADE(Fields.GRADE),
  /** Proposed grade of the whole plan. */
  OVERALL(Fields.OVERALL),
  /** National curriculum year as a number: "9", Reception "0". */
  YEAR(Fields.YEAR),
  /** Primary need, in any case. */
  NEED(Fields.NEED),
  /** Name or type of the setting, in any case. */
  SETTING(Fields.SETTING),
  /** Team, in any case. */
  TEAM(Fields.TEAM),
  /** Author of the plan, in any case. */
  AUTHOR(Fields.AUTHOR),
  /** A rule that is broken in the section: "F.unquantified-support". */
  RULE(Fields.RULE),
  /** The answer to a criterion of the section: "F2=not-met". */
  CRITERION(Fields.CRITERION),
  /** A flag of the plan: "wrong-name". */
  FLAG(Fields.FLAG),
  /** Id of the plan. */
  PLAN(Fields.PLAN);

  /** Those that hits are counted by. */
  public static final List<FilterField> COUNTED = List.of(SECTION, GRADE, YEAR, NEED);

  private final String field;

  FilterField(String field) {
    this.field = field;
  }

  /** The name used in files: "grade". */
  public String id() {
    return field;
  }

  /** The field with this name; empty for any other word. */
  public static Optional<FilterField> find(String id) {
    return Arrays.stream(values()).filter(f -> f.field.equals(id)).findFirst();
  }

  boolean isName() {
    return this == NEED || this == SETTING || this == TEAM || this == AUTHOR;
  }
}
