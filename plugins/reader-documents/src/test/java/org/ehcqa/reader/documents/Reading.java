package org.ehcqa.reader.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ehcqa.plan.Plan;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.PlanSink;
import org.ehcqa.spi.Unreadable;

/** What a reader made of one file. */
record Reading(List<Plan> plans, List<Unreadable> unreadable) {

  static Reading of(PlanReader reader, Path file) {
    List<Plan> plans = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    reader.read(
        new PlanDocument(file, file.getFileName().toString()),
        new PlanSink() {
          @Override
          public void plan(Plan plan) {
            plans.add(plan);
          }

          @Override
          public void unreadable(Unreadable fault) {
            unreadable.add(fault);
          }
        });
    return new Reading(plans, unreadable);
  }

  Plan onlyPlan() {
    if (plans.size() != 1) {
      throw new AssertionError("%d plans, %s".formatted(plans.size(), unreadable));
    }
    return plans.get(0);
  }

  Unreadable.Reason onlyReason() {
    if (unreadable.size() != 1 || !plans.isEmpty()) {
      throw new AssertionError("%d plans, %s".formatted(plans.size(), unreadable));
    }
    return unreadable.get(0).reason();
  }
}
