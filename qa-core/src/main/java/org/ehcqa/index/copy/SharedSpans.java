package org.ehcqa.index.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds where two sections say the same, by comparing every shingle. */
final class SharedSpans {

  static final double LEAST_SIMILARITY = 0.5;

  private static final double LEAST_TELLING = 0.25;
  private static final int LEAST_SHARED = 8;
  private static final int WIDEST_GAP = 12;
  private static final int MOST_PLACES = 4;

  private SharedSpans() {}

  /**
   * A stretch of one section and one of another; both count telling shingles, the last included.
   *
   * @param similarity the share of all shingles of the two that both have, a proportion
   */
  record Span(int oneFrom, int oneTo, int otherFrom, int otherTo, double similarity) {}

  /** The stretches that are alike, in the order of the first section and apart from each other. */
  static List<Span> of(Shingles one, Shingles other) {
    List<Chain> chains = new ArrayList<>();
    Map<Long, List<Integer>> places = places(other);
    for (int i = 0; i < one.size(); i++) {
      for (int j : places.getOrDefault(one.hash(i), List.of())) {
        extend(chains, i, j);
      }
    }
    chains.sort(Comparator.comparingInt((Chain c) -> -c.shared).thenComparingInt(c -> c.oneFrom));
    List<Span> spans = new ArrayList<>();
    for (Chain chain : chains) {
      if (chain.shared >= LEAST_SHARED && isApart(chain, spans)) {
        Span span = chain.span(similarity(chain.all(one), chain.allOther(other)));
        // What is common to many plans must not make a copy of a few words beside it.
        boolean telling =
            similarity(chain.telling(one), chain.tellingOther(other)) >= LEAST_TELLING;
        if (telling && span.similarity() >= LEAST_SIMILARITY) {
          spans.add(span);
        }
      }
    }
    spans.sort(Comparator.comparingInt(Span::oneFrom));
    return spans;
  }

  private static Map<Long, List<Integer>> places(Shingles shingles) {
    Map<Long, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < shingles.size(); i++) {
      List<Integer> at = places.computeIfAbsent(shingles.hash(i), hash -> new ArrayList<>(1));
      if (at.size() < MOST_PLACES) {
        at.add(i);
      }
    }
    return places;
  }

  // To the chain that goes on most evenly, or a new one.
  private static void extend(List<Chain> chains, int i, int j) {
    Chain best = null;
    int least = Integer.MAX_VALUE;
    for (int k = chains.size() - 1; k >= 0; k--) {
      Chain chain = chains.get(k);
      int on = i - chain.oneTo;
      int across = j - chain.otherTo;
      boolean goesOn = on > 0 && on <= WIDEST_GAP && across > 0 && across <= WIDEST_GAP;
      if (goesOn && Math.abs(on - across) < least) {
        best = chain;
        least = Math.abs(on - across);
      }
    }
    if (best == null) {
      chains.add(new Chain(i, j));
    } else {
      best.oneTo = i;
      best.otherTo = j;
      best.shared++;
    }
  }

  private static boolean isApart(Chain chain, List<Span> spans) {
    return spans.stream()
        .noneMatch(
            span ->
                (chain.oneFrom <= span.oneTo() && span.oneFrom() <= chain.oneTo)
                    || (chain.otherFrom <= span.otherTo() && span.otherFrom() <= chain.otherTo));
  }

  private static double similarity(Set<Long> one, Set<Long> other) {
    Set<Long> both = new HashSet<>(one);
    both.retainAll(other);
    return (double) both.size() / (one.size() + other.size() - both.size());
  }

  /** Shingles that follow each other in both sections. */
  private static final class Chain {
    private final int oneFrom;
    private final int otherFrom;
    private int oneTo;
    private int otherTo;
    private int shared = 1;

    Chain(int i, int j) {
      oneFrom = i;
      oneTo = i;
      otherFrom = j;
      otherTo = j;
    }

    Set<Long> all(Shingles one) {
      return one.all(oneFrom, oneTo);
    }

    Set<Long> allOther(Shingles other) {
      return other.all(otherFrom, otherTo);
    }

    Set<Long> telling(Shingles one) {
      return one.telling(oneFrom, oneTo);
    }

    Set<Long> tellingOther(Shingles other) {
      return other.telling(otherFrom, otherTo);
    }

    Span span(double similarity) {
      return new Span(oneFrom, oneTo, otherFrom, otherTo, similarity);
    }
  }
}
