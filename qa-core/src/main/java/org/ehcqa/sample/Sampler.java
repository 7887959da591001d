package org.ehcqa.sample;

import java.util.List;
import java.util.Optional;

/** Draws samples. The same frame, design and seed give the same sample on every machine. */
public final class Sampler {

  private final SamplingFrame frame;
  private final PairSource pairs;

  /** A sampler of a frame. */
  public Sampler(SamplingFrame frame) {
    this(frame, PairSource.NONE);
  }

  /** A sampler of a frame that can also pair plans. */
  public Sampler(SamplingFrame frame, PairSource pairs) {
    this.frame = frame;
    this.pairs = pairs;
  }

  /**
   * Draws a sample.
   *
   * @param seed any whole number; samples by judgement do not depend on it
   * @throws SamplingFault when the frame cannot give such a sample
   */
  public Sample draw(DesignChoice choice, long seed) {
    return switch (choice.design()) {
      case RANDOM -> new EqualChance(frame).random(choice, seed);
      case SYSTEMATIC -> new EqualChance(frame).systematic(choice, seed);
      case STRATIFIED -> new StratifiedDraw(frame, choice).draw(seed);
      case RISK -> new RiskDraw(frame).draw(choice, seed);
      case BOUNDARY -> JudgementDraw.boundary(frame, choice, seed);
      case INCONSISTENT -> PairDraw.draw(frame, pairs, choice, seed);
      case REAUDIT -> JudgementDraw.reaudit(frame, choice, seed);
    };
  }

  /** What a design knows of every plan, also where it cannot draw so many. */
  public FrameKeys keys(DesignChoice choice) {
    return switch (choice.design()) {
      case RANDOM, SYSTEMATIC -> EqualChance.keys(frame, choice);
      case STRATIFIED -> new StratifiedDraw(frame, choice).keys();
      case RISK -> new RiskDraw(frame).keys();
      case BOUNDARY -> JudgementDraw.sureness(frame);
      case INCONSISTENT -> PairDraw.keys(frame, pairs);
      case REAUDIT -> JudgementDraw.days(frame);
    };
  }

  /** The sample without strata that these plans make. */
  static Sample unstratified(DesignChoice choice, long seed, FrameKeys keys, List<Drawn> drawn) {
    Stratum all = new Stratum(Stratum.ALL, keys.byPlan().size(), drawn.size());
    return new Sample(choice, seed, keys, List.of(all), drawn);
  }

  static Drawn byChance(Candidate candidate, Chance chance) {
    return new Drawn(candidate.plan(), Stratum.ALL, Optional.of(chance));
  }

  static Drawn byJudgement(Candidate candidate) {
    return new Drawn(candidate.plan(), Stratum.ALL, Optional.empty());
  }
}
