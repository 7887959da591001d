package org.ehcqa.thread;

/** What shows that two strands belong together, the surest first. */
public enum Basis {
  /** One names the other's number, or stands under its heading. */
  NUMBER,
  /** They stand at the same place of tables with as many rows. */
  PLACE,
  /** They are of the same area of need. */
  AREA,
  /** They share words that other strands do not. */
  WORDS
}
