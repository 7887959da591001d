package org.ehcqa.report.html.planpage;

import static org.ehcqa.report.html.markup.Element.el;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehcqa.plan.Advice;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanDates;
import org.ehcqa.plan.PlanStatus;
import org.ehcqa.plan.YearGroup;
import org.ehcqa.report.html.markup.Element;
import org.ehcqa.report.html.markup.Node;
import org.ehcqa.report.html.view.FlagWording;
import org.ehcqa.report.html.view.Tables;
import org.ehcqa.report.html.view.Wording;
import org.ehcqa.result.PlanAudit;

/** What the plan says of itself, what it leaves out, and the flags it was given. */
final class FrontSheet {

  private final Plan plan;
  private final PlanAudit audit;
  private final Element facts = el("dl").cls("facts");
  private final List<String> unstated = new ArrayList<>();

  FrontSheet(Plan plan, PlanAudit audit) {
    this.plan = plan;
    this.audit = audit;
  }

  Element render() {
    learner(plan.learner());
    fact("Primary need", plan.primaryNeed());
    fact("Setting", plan.setting().name());
    fact("Kind of setting", plan.setting().type());
    fact("Local authority", plan.localAuthority());
    fact("Team", plan.team());
    fact("Written by", plan.author());
    fact("Status", plan.status().map(PlanStatus::label));
    dates(plan.dates());
    fact("Read from", Optional.of(plan.source()));
    Element left = el("div").add(facts).add(unstated());
    Element right = el("div").add(flags()).add(notes());
    return el("section")
        .id("front-sheet")
        .attr("aria-labelledby", "front-sheet-title")
        .add(
            el("h2", "Front sheet, flags and notes").id("front-sheet-title"),
            el("div").cls("halves facts-left").add(left, right))
        .add(advice());
  }

  private void learner(Learner learner) {
    fact("Name", learner.name());
    fact("Known as", learner.knownAs());
    fact("Date of birth", learner.dateOfBirth().map(Wording::day));
    fact("Pronouns", learner.pronouns());
    fact("Year group", learner.yearGroup().map(YearGroup::label).or(learner::yearGroupAsWritten));
  }

  private void dates(PlanDates dates) {
    date("Requested", dates.requested());
    date("Decision to assess", dates.decisionToAssess());
    date("Advice due", dates.adviceDue());
    date("Draft sent", dates.draftSent());
    date("Finalised", dates.finalised());
    date("Last review", dates.lastReview());
    date("Next review", dates.nextReview());
  }

  private void date(String name, Optional<LocalDate> day) {
    fact(name, day.map(Wording::day));
  }

  private void fact(String name, Optional<String> value) {
    Optional<String> stated = value.filter(text -> !text.isBlank());
    if (stated.isEmpty()) {
      unstated.add(name.toLowerCase(Locale.UK));
    } else {
      facts.add(el("div").add(el("dt", name), el("dd").add(el("bdi", stated.get()))));
    }
  }

  private Stream<Node> unstated() {
    return unstated.isEmpty()
        ? Stream.empty()
        : Stream.of(
            el("p")
                .cls("quiet")
                .add(el("strong", "Not stated: "), el("span", String.join(", ", unstated) + ".")));
  }

  private List<Node> flags() {
    if (audit.flags().isEmpty()) {
      return List.of(el("h3", "Flags"), el("p", "No flags."));
    }
    Element list = el("ul").cls("flags");
    audit
        .flags()
        .forEach(
            flag ->
                list.add(
                    el("li")
                        .add(
                            el("strong", FlagWording.label(flag.kind()) + ". "),
                            el("span", flag.because()))));
    return List.of(el("h3", "Flags"), list);
  }

  private List<Node> notes() {
    if (audit.notes().isEmpty()) {
      return List.of();
    }
    return List.of(
        el("h3", "What could not be found or placed"),
        el("ul").add(audit.notes().stream().map(note -> el("li", note))));
  }

  private List<Node> advice() {
    if (plan.advice().isEmpty()) {
      return List.of();
    }
    Element rows = el("tbody");
    for (Advice advice : plan.advice()) {
      rows.add(
          el("tr")
              .add(
                  Tables.rowHead(el("bdi", advice.type())),
                  Tables.cell("Author", el("bdi", who(advice))),
                  Tables.cell(
                      "Date", el("span", advice.date().map(Wording::day).orElse("Not dated")))));
    }
    Element table = Tables.table("Advice listed in section K", "Advice", "Author", "Date");
    String summary = "Advice listed: " + Wording.count(plan.advice().size(), "report");
    return List.of(el("details").add(el("summary", summary), table.cls("stack").add(rows)));
  }

  private static String who(Advice advice) {
    String who =
        Stream.of(advice.author(), advice.role())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return who.isEmpty() ? "Not named" : who;
  }
}
