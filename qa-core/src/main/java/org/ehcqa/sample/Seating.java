package org.ehcqa.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Plans with seats for auditors, who may move from one plan to another. */
final class Seating {

  private static final int MOST_ROUNDS = 50;

  private final List<Set<Integer>> eligible;
  private final List<List<Integer>> seats = new ArrayList<>();
  private final int[] loads;
  private final int[][] meetings;
  private final Draws draws;

  /** Empty seats; {@code eligible} are the auditors each plan may have. */
  Seating(List<Set<Integer>> eligible, int auditors, Draws draws) {
    this.eligible = eligible;
    this.loads = new int[auditors];
    this.meetings = new int[auditors][auditors];
    this.draws = draws;
    eligible.forEach(plan -> seats.add(new ArrayList<>()));
  }

  /** The auditors of a plan, in the order in which they were given. */
  List<Integer> seated(int plan) {
    return seats.get(plan).stream().sorted().toList();
  }

  /** Seats so many auditors at each plan, those with least to do and fewest meetings first. */
  void fill(int raters) {
    List<Integer> plans = draws.shuffled(IntStream.range(0, seats.size()).boxed().toList());
    for (int plan : plans) {
      for (int seat = 0; seat < raters; seat++) {
        sit(plan, choose(plan));
      }
    }
  }

  private int choose(int plan) {
    List<Integer> open =
        eligible.get(plan).stream().filter(a -> !seats.get(plan).contains(a)).sorted().toList();
    return draws.shuffled(open).stream()
        .min(
            Comparator.comparing((Integer auditor) -> loads[auditor])
                .thenComparing(auditor -> met(plan, auditor, auditor)))
        .orElseThrow();
  }

  /** Moves seats along chains of plans until no auditor could hand one to somebody with less. */
  void evenLoads() {
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int heavy : byLoad()) {
        moved |= handOn(heavy);
      }
    }
  }

  private List<Integer> byLoad() {
    return IntStream.range(0, loads.length)
        .boxed()
        .sorted(Comparator.comparing(auditor -> -loads[auditor]))
        .toList();
  }

  // Breadth first: the shortest chain of hand-overs from one auditor to one with two plans fewer.
  private boolean handOn(int heavy) {
    int[] from = new int[loads.length];
    int[] over = new int[loads.length];
    Arrays.fill(from, -1);
    from[heavy] = heavy;
    Deque<Integer> next = new ArrayDeque<>(List.of(heavy));
    while (!next.isEmpty()) {
      int giver = next.remove();
      if (loads[giver] <= loads[heavy] - 2) {
        handBack(giver, from, over);
        return true;
      }
      for (int plan = 0; plan < seats.size(); plan++) {
        for (int taker : seats.get(plan).contains(giver) ? eligible.get(plan) : Set.<Integer>of()) {
          if (from[taker] < 0 && !seats.get(plan).contains(taker)) {
            from[taker] = giver;
            over[taker] = plan;
            next.add(taker);
          }
        }
      }
    }
    return false;
  }

  private void handBack(int light, int[] from, int[] over) {
    int taker = light;
    while (from[taker] != taker) {
      stand(over[taker], from[taker]);
      sit(over[taker], taker);
      taker = from[taker];
    }
  }

  /** Swaps auditors between plans as long as that evens out who meets whom. */
  void evenMeetings() {
    boolean swapped = true;
    for (int round = 0; swapped && round < MOST_ROUNDS; round++) {
      swapped = false;
      for (int plan = 0; plan < seats.size(); plan++) {
        for (int other = plan + 1; other < seats.size(); other++) {
          swapped |= swapAny(plan, other);
        }
      }
    }
  }

  private boolean swapAny(int plan, int other) {
    for (int one : List.copyOf(seats.get(plan))) {
      for (int two : List.copyOf(seats.get(other))) {
        if (maySwap(plan, one, other, two) && gain(plan, one, other, two) > 0) {
          stand(plan, one);
          stand(other, two);
          sit(plan, two);
          sit(other, one);
          return true;
        }
      }
    }
    return false;
  }

  private boolean maySwap(int plan, int one, int other, int two) {
    return eligible.get(plan).contains(two)
        && eligible.get(other).contains(one)
        && !seats.get(plan).contains(two)
        && !seats.get(other).contains(one);
  }

  // By how much the sum of squared meetings falls. Who sits at both plans meets both either way.
  private int gain(int plan, int one, int other, int two) {
    return gainAt(plan, other, one, two) + gainAt(other, plan, two, one);
  }

  private int gainAt(int plan, int other, int leaving, int coming) {
    int gain = 0;
    for (int seated : seats.get(plan)) {
      if (seated != leaving && !seats.get(other).contains(seated)) {
        gain += 2 * meetings[leaving][seated] - 1;
        gain -= 2 * meetings[coming][seated] + 1;
      }
    }
    return gain;
  }

  private int met(int plan, int auditor, int except) {
    return seats.get(plan).stream()
        .filter(seated -> seated != except)
        .mapToInt(seated -> meetings[auditor][seated])
        .sum();
  }

  private void sit(int plan, int auditor) {
    for (int seated : seats.get(plan)) {
      meetings[auditor][seated]++;
      meetings[seated][auditor]++;
    }
    seats.get(plan).add(auditor);
    loads[auditor]++;
  }

  private void stand(int plan, int auditor) {
    seats.get(plan).remove((Integer) auditor);
    for (int seated : seats.get(plan)) {
      meetings[auditor][seated]--;
      meetings[seated][auditor]--;
    }
    loads[auditor]--;
  }
}
