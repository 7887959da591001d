package org.ehcqa.checker.adulthood;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.CheckerReport;
import org.ehcqa.result.Status;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.yaml.RuleFiles;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.text.PlanText;
import org.pf4j.Extension;

/** Judges from Year 9 on how many of the four areas of adult life a plan prepares for. */
@Extension
public final class AdulthoodChecker implements SectionChecker {

  private static final RuleBook RULES =
      RuleFiles.carriedBy(AdulthoodChecker.class, "adulthood.yaml");

  // One area is a token; two or more are a plan for adult life with gaps.
  private static final int MORE_THAN_A_TOKEN = 2;
  private static final int MOST = 3;
  private static final int ALL = AdultArea.values().length;

  @Override
  public String name() {
    return "checker-adulthood";
  }

  @Override
  public Set<String> criteria() {
    return Set.of("P1", "P2", "P3");
  }

  @Override
  public RuleBook rules() {
    return RULES;
  }

  @Override
  public CheckerReport check(PlanText plan, CheckContext context) {
    Duty duty = Duty.of(plan.plan(), context.asOf());
    if (!duty.owed().orElse(false)) {
      return CheckerReport.of(unasked(duty));
    }
    List<AdultStatement> provision = AdultStatement.provision(plan, context.rules());
    List<AdultStatement> outcomes = AdultStatement.outcomes(plan, context.rules());
    return CheckerReport.of(
        List.of(provided(provision, duty), aimedAt(outcomes), everyArea(provision)));
  }

  private static List<Assessment> unasked(Duty duty) {
    Status status = duty.owed().isPresent() ? Status.NOT_APPLICABLE : Status.CANNOT_JUDGE;
    return List.of("P1", "P2", "P3").stream()
        .map(id -> Assessment.ofWhole(id, status, List.of(), duty.because()))
        .toList();
  }

  private static Assessment provided(List<AdultStatement> provision, Duty duty) {
    Set<AdultArea> areas = soundAreas(provision);
    Status status = status(areas.size(), MORE_THAN_A_TOKEN, 1);
    String because = "%s %s".formatted(counted(areas, "specific provision"), duty.because());
    return answer(
        "P1",
        status,
        provision,
        status == Status.NOT_MET ? "%s %s".formatted(because, duty.failure()) : because);
  }

  private static Assessment aimedAt(List<AdultStatement> outcomes) {
    Set<AdultArea> areas = soundAreas(outcomes);
    return answer(
        "P2",
        status(areas.size(), MOST, 1),
        outcomes,
        counted(areas, "an outcome that can be checked"));
  }

  private static Assessment everyArea(List<AdultStatement> provision) {
    Set<AdultArea> open = EnumSet.complementOf(soundAreas(provision));
    String because =
        open.isEmpty()
            ? "All four areas of adult life have specific provision."
            : "Without specific provision: %s.".formatted(AdultArea.listed(open));
    return Assessment.ofWhole("P3", status(ALL - open.size(), ALL, MOST), List.of(), because);
  }

  private static Assessment answer(
      String criterion, Status status, List<AdultStatement> statements, String because) {
    return new Assessment(
        criterion,
        status,
        statements.stream().map(s -> s.statement().passage()).toList(),
        (int) statements.stream().filter(AdultStatement::isSound).count(),
        statements.stream().map(AdultStatement::finding).flatMap(Optional::stream).toList(),
        because);
  }

  private static EnumSet<AdultArea> soundAreas(List<AdultStatement> statements) {
    return statements.stream()
        .filter(AdultStatement::isSound)
        .flatMap(statement -> statement.areas().stream())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(AdultArea.class)));
  }

  private static String counted(Set<AdultArea> areas, String what) {
    return areas.isEmpty()
        ? "None of the four areas of adult life has %s.".formatted(what)
        : "%d of 4 areas of adult life have %s: %s."
            .formatted(areas.size(), what, AdultArea.listed(areas));
  }

  private static Status status(int areas, int met, int partly) {
    return areas >= met ? Status.MET : areas >= partly ? Status.PARTLY : Status.NOT_MET;
  }
}
