package org.ehcqa.reader.exports;

import java.util.ArrayList;
import java.util.List;
import org.ehcqa.plan.Plan;
import org.ehcqa.spi.PlanSink;
import org.ehcqa.spi.Unreadable;

/** Keeps what a reader finds. */
final class CollectingSink implements PlanSink {

  final List<Plan> plans = new ArrayList<>();
  final List<Unreadable> refused = new ArrayList<>();

  @Override
  public void plan(Plan plan) {
    plans.add(plan);
  }

  @Override
  public void unreadable(Unreadable unreadable) {
    refused.add(unreadable);
  }

  List<String> sources() {
    return plans.stream().map(Plan::source).toList();
  }

  Unreadable onlyRefused() {
    if (refused.size() != 1) {
      throw new AssertionError("One refusal was expected, not " + refused);
    }
    return refused.get(0);
  }
}
