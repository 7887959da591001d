package org.ehcqa.text;

import java.util.Locale;

/**
 * Something a recogniser can say of one statement. Rules name traits in {@code when} and {@code
 * unless}, in kebab-case.
 */
public enum Trait {
  /** Speaks of provision: something that is given, done for or arranged for the learner. */
  PROVISION,
  /** Speaks of an outcome: what the learner will do or be. */
  OUTCOME,
  /** A heading, label or fragment that states nothing by itself. */
  NOT_A_STATEMENT,
  /** Says how much: minutes, hours, sessions, a ratio of staff for a set time. */
  AMOUNT,
  /** Says how often, or ties the provision to a fixed trigger such as "before every lesson". */
  FREQUENCY,
  /** Runs all the time: "throughout the school day", equipment that is always there. */
  CONSTANT,
  /** Says who gives it: a role, a named person, a service with a named profession. */
  NAMES_WHO,
  /** Says in what group, or one to one. */
  GROUP_SIZE,
  /** Says where. */
  SETTING,
  /** Says when it ends or is looked at again. */
  REVIEW,
  /** Says enough of how much, how often and who that a family could hold someone to it. */
  FULLY_SPECIFIED,
  /** Holds a hedge that drains the duty: "as appropriate", "may", "access to". */
  HEDGED,
  /** Depends on a condition nobody has fixed: "subject to funding", "if available". */
  CONDITIONAL,
  /** Leaves what is to be provided to later advice or assessment. */
  DELEGATED,
  /** Points to a service open to all, or to information, instead of providing. */
  SIGNPOSTED,
  /** Holds a deadline: a date, a phase end, a span of months. */
  DEADLINE,
  /** Holds a measure that two people would score alike. */
  MEASURE,
  /** The learner is the one who acts. */
  LEARNER_ACTS,
  /** The service, staff or plan acts, or the learner only receives. */
  SERVICE_ACTS,
  /** Uses an outcome verb that nobody can observe: "improve", "develop", "engage". */
  VAGUE_VERB,
  /** Says that there is nothing: "none", "N/A", "not known to social care". */
  NIL,
  /** Names evidence: a dated assessment, a named author. */
  EVIDENCED,
  /** Gives a figure that is a baseline: a score, a centile, an age equivalent. */
  BASELINE,
  /** Says what a difficulty does to learning or daily life. */
  IMPACT,
  /** Stands in quotation marks, the learner's or a parent's own words. */
  QUOTED;

  /** The name used in rule files: "names-who". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
