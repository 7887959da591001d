package org.ehcqa.sample;

import java.util.Optional;

/**
 * A plan of a sample.
 *
 * @param stratum the part of the frame it was drawn from
 * @param chance with what probability it was drawn; empty in a sample by judgement
 */
public record Drawn(String plan, String stratum, Optional<Chance> chance) {}
