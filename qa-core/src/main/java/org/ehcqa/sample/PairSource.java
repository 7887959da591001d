package org.ehcqa.sample;

import java.util.List;

/** Where pairs of similar passages come from: an index of plans, or a file. */
@FunctionalInterface
public interface PairSource {

  /** No pairs are known. */
  PairSource NONE = List::of;

  /** All pairs, in any order. */
  List<ScoredPair> pairs();
}
