package org.ehcqa.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Computes everything there is to say of some gradings. */
public final class AgreementStudy {

  private final StudyPlan plan;
  private final List<Grading> all;
  private final List<Grading> auditors;
  private final Categories categories;
  private final Optional<Weights> own;

  private AgreementStudy(StudyPlan plan, List<Grading> all) {
    this.plan = plan;
    this.all = all;
    this.auditors = all.stream().filter(grading -> !grading.moderator()).toList();
    this.categories = plan.categories(auditors);
    this.own = plan.weights(categories);
  }

  /**
   * The agreement of some gradings.
   *
   * @param gradings at least one with a grade that is not a moderator's; of each rater at most one
   *     for an item and section
   * @throws IllegalArgumentException when the plan does not fit the gradings, with a sentence for
   *     people
   */
  public static Agreement of(StudyPlan plan, List<Grading> gradings) {
    return new AgreementStudy(plan, gradings).agreement();
  }

  private Agreement agreement() {
    GradeTable table = GradeTable.of(categories, auditors);
    GroupAgreement whole = GroupAgreement.of(table, plan.scale(), own);
    boolean ordered = plan.scale() != Scale.NOMINAL;
    return new Agreement(
        plan.scale(),
        categories,
        whole,
        by(Grading::section),
        groups(),
        FleissDetail.of(table.ratings()),
        RaterPair.of(table.ratings(), plan.scale()),
        ordered ? Drift.of(table) : List.of(),
        AgainstModerator.of(all, plan.categories(all), plan.scale()),
        Warnings.of(whole, table.ratings(), auditors));
  }

  private Map<String, Map<String, GroupAgreement>> groups() {
    Map<String, Map<String, GroupAgreement>> groups = new LinkedHashMap<>();
    for (String column : plan.groupings()) {
      groups.put(column, by(grading -> grading.groups().getOrDefault(column, "")));
    }
    return groups;
  }

  private Map<String, GroupAgreement> by(Function<Grading, String> key) {
    Map<String, List<Grading>> parts = new TreeMap<>();
    for (Grading grading : auditors) {
      if (grading.grade().isPresent() && !key.apply(grading).isEmpty()) {
        parts.computeIfAbsent(key.apply(grading), k -> new ArrayList<>()).add(grading);
      }
    }
    Map<String, GroupAgreement> figures = new LinkedHashMap<>();
    parts.forEach(
        (name, some) ->
            figures.put(
                name, GroupAgreement.of(GradeTable.of(categories, some), plan.scale(), own)));
    return figures;
  }
}
