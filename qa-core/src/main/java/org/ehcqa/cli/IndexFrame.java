package org.ehcqa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ehcqa.index.IndexedPlan;
import org.ehcqa.index.PlanSearch;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.sample.Candidate;
import org.ehcqa.sample.Candidates;
import org.ehcqa.sample.FrameSource;
import org.ehcqa.sample.PlanFacts;
import org.ehcqa.sample.Proposal;
import org.ehcqa.sample.SamplingFrame;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;
import org.ehcqa.template.GradeBands;

/** The plans of an index as a sampling frame. The index does not hold whether a plan is final. */
record IndexFrame(
    Path index, Optional<LocalDate> audited, Function<String, Optional<GradeBands>> bands)
    implements FrameSource {

  @Override
  public Read read() throws IOException {
    List<Candidate> candidates = new ArrayList<>();
    try (PlanSearch search = PlanSearch.open(index)) {
      search.plans(plan -> candidates.add(candidate(plan)));
    }
    return new Read(SamplingFrame.of(candidates), List.of());
  }

  private Candidate candidate(IndexedPlan plan) {
    Map<AuditArea, Grade> areas = new EnumMap<>(AuditArea.class);
    plan.areas().forEach((area, held) -> areas.put(area, held.grade()));
    Proposal proposal =
        Candidates.proposal(
            plan.overall(), plan.score(), plan.confidence(), bands.apply(plan.template()));
    return Candidates.of(plan.id(), proposal, areas, PlanFacts.of(frontSheet(plan)), audited);
  }

  private static Plan frontSheet(IndexedPlan plan) {
    return new PlanBuilder(plan.id(), plan.source())
        .learner(plan.learner())
        .localAuthority(plan.localAuthority())
        .team(plan.team())
        .author(plan.author())
        .setting(plan.setting())
        .dates(plan.dates())
        .primaryNeed(plan.primaryNeed())
        .build();
  }
}
