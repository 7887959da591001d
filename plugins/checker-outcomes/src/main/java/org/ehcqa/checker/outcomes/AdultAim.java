package org.ehcqa.checker.outcomes;

import java.util.Arrays;
import java.util.List;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.text.Lexicon;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Words;

/** The four areas of adult life that outcomes look to from Year 9. */
enum AdultAim {
  EMPLOYMENT("work or study"),
  LIVING("independent living"),
  COMMUNITY("friends and community"),
  HEALTH("health as an adult");

  private final String title;

  AdultAim(String title) {
    this.title = title;
  }

  /** The areas that no statement of section E speaks of, by their titles. */
  static List<String> missing(PlanText plan) {
    List<Statement> outcomes = plan.statements(SectionCode.E);
    return Arrays.stream(values())
        .filter(aim -> outcomes.stream().noneMatch(aim::isIn))
        .map(aim -> aim.title)
        .toList();
  }

  // An area that is heard too readily is better here than one whose absence is alleged.
  private boolean isIn(Statement statement) {
    return lexicons().stream().anyMatch(statement::holds)
        || lexicons().stream()
            .anyMatch(Lexicon.standard().find(Words.of(statement.around().heading()))::containsKey);
  }

  private List<String> lexicons() {
    return switch (this) {
      case EMPLOYMENT -> List.of("adulthood.employment", "preparing.employment");
      case LIVING -> List.of("adulthood.living", "preparing.living");
      case COMMUNITY -> List.of("adulthood.community", "preparing.community");
      case HEALTH -> List.of("adulthood.health", "preparing.health", "area.health");
    };
  }
}
