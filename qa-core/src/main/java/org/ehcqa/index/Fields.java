package org.ehcqa.index;

/** The names of the index's fields. */
final class Fields {

  /** "plan" or "section": a plan is one document of the first kind and several of the second. */
  static final String KIND = "kind";

  static final String PLAN_KIND = "plan";
  static final String SECTION_KIND = "section";

  /** Id of the plan, on all its documents. */
  static final String PLAN = "plan";

  /** The file the plan was read from. */
  static final String SOURCE = "source";

  static final String SECTION = "section";
  static final String TEXT = "text";
  static final String GRADE = "grade";
  static final String OVERALL = "overall";

  /** "F2=not-met". */
  static final String CRITERION = "criterion";

  static final String RULE = "rule";
  static final String FLAG = "flag";
  static final String YEAR = "year";
  static final String NEED = "need";
  static final String SETTING = "setting";
  static final String TEAM = "team";
  static final String AUTHOR = "author";

  /** Day on which the plan was issued, in days since 1970. */
  static final String ISSUED = "issued";

  /** What the plan's documents depend on; the same value means nothing has changed. */
  static final String FINGERPRINT = "fingerprint";

  /** The plan's facts and its audit in short, as JSON. */
  static final String SUMMARY = "summary";

  /** Id of the plan, on its own document alone. */
  static final String WHOLE = "whole";

  /** 1 if near copies flagged the plan, else 0; on all its documents. */
  static final String COPIES = "copies";

  /** Those flags' reasons, one a line, on the plan's document. */
  static final String COPY_REASONS = "copy-reasons";

  private Fields() {}
}
