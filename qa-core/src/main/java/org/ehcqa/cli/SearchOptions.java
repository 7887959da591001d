package org.ehcqa.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ehcqa.index.FilterField;
import org.ehcqa.index.SearchFilter;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.YearGroup;
import org.ehcqa.result.FlagKind;
import org.ehcqa.template.Grade;
import org.ehcqa.yaml.Nearest;
import picocli.CommandLine.Option;

/** The options by which a search is narrowed. */
final class SearchOptions {

  @Option(
      names = "--section",
      paramLabel = "CODE",
      description = "Section: A, B, ... H1, H2, ... K.")
  private List<SectionCode> sections = new ArrayList<>();

  @Option(names = "--grade", paramLabel = "GRADE", description = "Proposed grade of the section.")
  private List<Grade> grades = new ArrayList<>();

  @Option(names = "--overall", paramLabel = "GRADE", description = "Proposed grade of the plan.")
  private List<Grade> overall = new ArrayList<>();

  @Option(names = "--year", paramLabel = "YEAR", description = "Year group: 9, or Reception.")
  private List<String> years = new ArrayList<>();

  @Option(names = "--need", paramLabel = "NEED", description = "Primary need, such as ASD.")
  private List<String> needs = new ArrayList<>();

  @Option(names = "--setting", paramLabel = "NAME", description = "Name or type of the setting.")
  private List<String> settings = new ArrayList<>();

  @Option(names = "--team", paramLabel = "TEAM", description = "Team.")
  private List<String> teams = new ArrayList<>();

  @Option(names = "--author", paramLabel = "NAME", description = "Author of the plan.")
  private List<String> authors = new ArrayList<>();

  @Option(names = "--rule", paramLabel = "RULE", description = "A rule broken in the section.")
  private List<String> rules = new ArrayList<>();

  @Option(
      names = "--criterion",
      paramLabel = "ID=STATUS",
      description = "Answer to a criterion of the section, such as F2=not-met.")
  private List<String> criteria = new ArrayList<>();

  @Option(names = "--flag", paramLabel = "FLAG", description = "A flag of the plan.")
  private List<String> flags = new ArrayList<>();

  @Option(names = "--plan", paramLabel = "ID", description = "The plan's reference.")
  private List<String> plans = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Plans issued on this day or later.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Plans issued on this day or earlier.")
  private Optional<LocalDate> until = Optional.empty();

  /** What the options allow. */
  SearchFilter filter() {
    SearchFilter filter = SearchFilter.NONE.issued(since, until);
    filter = with(filter, FilterField.SECTION, sections.stream().map(SectionCode::name).toList());
    filter = with(filter, FilterField.GRADE, grades.stream().map(Grade::id).toList());
    filter = with(filter, FilterField.OVERALL, overall.stream().map(Grade::id).toList());
    filter = with(filter, FilterField.YEAR, years.stream().map(SearchOptions::year).toList());
    filter = with(filter, FilterField.NEED, needs);
    filter = with(filter, FilterField.SETTING, settings);
    filter = with(filter, FilterField.TEAM, teams);
    filter = with(filter, FilterField.AUTHOR, authors);
    filter = with(filter, FilterField.RULE, rules);
    filter = with(filter, FilterField.CRITERION, criteria);
    flags.forEach(SearchOptions::requireFlag);
    filter = with(filter, FilterField.FLAG, flags);
    return with(filter, FilterField.PLAN, plans);
  }

  private static SearchFilter with(SearchFilter filter, FilterField field, List<String> values) {
    SearchFilter narrowed = filter;
    for (String value : values) {
      narrowed = narrowed.with(field, value);
    }
    return narrowed;
  }

  private static String year(String written) {
    return YearGroup.parse(written)
        .map(year -> String.valueOf(year.number()))
        .orElseThrow(
            () -> new Problem("'%s' is no year group; write 9 or Reception".formatted(written)));
  }

  private static void requireFlag(String flag) {
    List<String> known = Arrays.stream(FlagKind.values()).map(FlagKind::id).toList();
    if (!known.contains(flag)) {
      throw new Problem(
          "There is no flag '%s'.%s It may be: %s"
              .formatted(flag, Nearest.hint(flag, known), String.join(", ", known)));
    }
  }
}
