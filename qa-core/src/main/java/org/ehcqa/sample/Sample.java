package org.ehcqa.sample;

import java.util.List;

/**
 * Plans that were drawn.
 *
 * @param design how they were drawn
 * @param seed what the random numbers began from
 * @param frame what the design knew of every plan
 * @param strata in the order of their names
 * @param drawn in the order in which they are to be audited
 */
public record Sample(
    DesignChoice design, long seed, FrameKeys frame, List<Stratum> strata, List<Drawn> drawn) {

  /** The random numbers samples are drawn with, as manifests name them. */
  public static final String GENERATOR = Draws.NAME;

  public Sample {
    strata = List.copyOf(strata);
    drawn = List.copyOf(drawn);
  }

  /** The ids in order. */
  public List<String> plans() {
    return drawn.stream().map(Drawn::plan).toList();
  }
}
