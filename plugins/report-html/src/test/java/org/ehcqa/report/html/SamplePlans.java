package org.ehcqa.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.YearGroup;

/** Plans of children who do not exist. */
final class SamplePlans {

  static final String HOSTILE = "</p><script>alert('x')</script><img src=x onerror=\"x\">&amp;";

  private SamplePlans() {}

  /** Plans with ids from "S-001". */
  static List<Plan> several(int count) {
    List<Plan> plans = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      plans.add(plan("S-%03d".formatted(i), i));
    }
    return plans;
  }

  /** A plan in which every kind of difficult text stands somewhere. */
  static Plan difficult() {
    return new PlanBuilder("<b>X/1</b>", "in/<b>.json#3")
        .learner(learner("يوسف الحداد", HOSTILE))
        .section(SectionCode.A, "“Dw i’n hoffi nofio,” meddai Siân.\n" + HOSTILE)
        .section(
            SectionCode.B,
            "Żaneta has a diagnosis of autism, affecting her \"whole\" day.\n\n\tCell | cell | 'x'")
        .section(
            SectionCode.F,
            """
            Regular access to <i>regular</i> opportunities for play as appropriate.
            access to up to 5 hours where possible.
            يوسف will receive regular access to therapy \uD83D\uDE00 as required.""")
        .section(SectionCode.G, "   ")
        .note("No heading for section C was found: " + HOSTILE)
        .unplaced("Left over " + HOSTILE)
        .build();
  }

  private static Plan plan(String id, int seed) {
    String name =
        List.of("Aaliyah Brennan", "Kacper Wójcik", "Siân Prŷs", "Noor Haddad").get(seed % 4);
    return new PlanBuilder(id, id + ".docx")
        .learner(learner(name, "she/her"))
        .localAuthority(Optional.of("Thornmere Council"))
        .section(
            SectionCode.A, "“I like the library and the garden,” she said.\nViews\nMum agrees.")
        .section(SectionCode.B, "She has a diagnosis of autism.\nReads at the 12th centile.")
        .section(SectionCode.C, "Asthma, for which she carries an inhaler.")
        .section(SectionCode.D, seed % 3 == 0 ? "not known to social care." : "Seen on 3 May 2026.")
        .section(
            SectionCode.E, "By July 2027 she will ask for help.\nShe will improve and develop.")
        .section(SectionCode.F, provision(seed))
        .section(SectionCode.G, seed % 2 == 0 ? "Attends CAMHS." : "A nurse calls each term.")
        .section(SectionCode.K, "Educational psychology | Dr A. Sohal | 14 January 2026")
        .build();
  }

  private static String provision(int seed) {
    return "1. She will have access to an adult.\n"
        + "2. A teaching assistant works with her for 30 minutes, three times a week.\n"
        + (seed % 4 == 1 ? "3. Tyler will receive regular breaks as appropriate.\n" : "")
        + "4. Training for staff, two hours a term, by the speech and language therapist.";
  }

  private static Learner learner(String name, String pronouns) {
    return new Learner(
        Optional.of(name),
        Optional.empty(),
        Optional.of(LocalDate.of(2014, 5, 3)),
        Optional.of(pronouns),
        Optional.of(new YearGroup(7)),
        Optional.empty());
  }
}
