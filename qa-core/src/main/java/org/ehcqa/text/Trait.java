package org.ehcqa.text;

import java.util.Locale;

/**
 * Something a recogniser can say of one statement. Rules name traits in {@code when} and {@code
 * unless}, in kebab-case.
 */
public enum Trait {
  /** States something: it is more than a heading, a label or a reference. */
  STATEMENT,
  /** Speaks of something given to, done for or arranged for the learner. */
  PROVISION,
  /** Says how much: minutes, hours, sessions, or that it runs all the time. */
  HOW_MUCH,
  /** Speaks of what people give: help, teaching, therapy, a programme. */
  SERVICE,
  /** Waits on somebody's say, on resources or on later advice, or only allows or opens a door. */
  HEDGED,
  /** Says how much at the most, and nothing of the least: "up to six sessions". */
  CEILING,
  /** Says when or how often, or ties it to a fixed trigger such as "before every lesson". */
  WHEN,
  /** Says who gives it: a role, a named person, a service with a profession. */
  WHO,
  /** Says in what group, or one to one. */
  GROUP,
  /** Gives a date or a phase. */
  DATED,
  /** Two of how much, when and who, so that a family could hold someone to it. */
  SPECIFIED,
  /** How much, when and who. */
  FULLY_SPECIFIED,
  /** States an outcome in section E, well or badly: not a step, a remark or an introduction. */
  TARGET,
  /**
   * Two of how much, when and who in the words of health and social care, where a dose, a clinic, a
   * fitted hoist or a parent who gives a medicine counts.
   */
  CARE_SPECIFIED,
  /** Says what a health or care need does to the day, or how great it is. */
  CARE_EFFECT,
  /** Holds a deadline, its own or the one its heading or section gives. */
  DEADLINE,
  /** Holds a measure that two people would score alike. */
  MEASURED,
  /** The learner only receives, or staff act. */
  SERVICE_ACTS,
  /** Speaks in words nobody can observe: "improve", "more confident". */
  VAGUE,
  /** Reads as an outcome: the learner will do something, by a time or to a measure. */
  OUTCOME,
  /** Says that there is nothing: "none", "N/A", "not known to social care". */
  NIL,
  /** Names evidence: a dated assessment, a named author, a stated reason. */
  EVIDENCED,
  /** Gives a score, centile, age equivalent, count or date to start from. */
  BASELINE,
  /** Says what a difficulty does to learning or daily life. */
  IMPACT,
  /** Names a difficulty or need. */
  NEED,
  /** Names a need, and the sentence before or after it says what it does or how great it is. */
  TOLD_BESIDE,
  /** Stands in quotation marks. */
  QUOTED,
  /** Speaks of paid work, training or further study. */
  EMPLOYMENT,
  /** Speaks of living independently: home, money, travel, self-care. */
  INDEPENDENT_LIVING,
  /** Speaks of friends, relationships and taking part in the community. */
  COMMUNITY,
  /** Speaks of keeping healthy as an adult. */
  HEALTHY_ADULT;

  /** The name used in rule files: "fully-specified". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
