package org.ehcqa.sample;

/**
 * A part of the frame that is drawn from by itself.
 *
 * @param name the attributes its plans share, "team=North, phase=primary", or "all plans"
 * @param population plans in it
 * @param allocation plans drawn from it
 */
public record Stratum(String name, int population, int allocation) {

  /** The name of the only stratum of a sample that is not stratified. */
  public static final String ALL = "all plans";
}
