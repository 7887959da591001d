package org.ehcqa.thread;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.text.NilSection;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Trait;
import org.ehcqa.text.Words;

/** Finds the hopes, needs, outcomes and items of provision of a plan. */
final class Strands {

  private static final int NUMBERED_THROUGHOUT = 2;
  private static final int SHORTEST_PROVISION = 6;

  private static final List<String> HOPES = List.of("views.aspiration", "views.later");

  private Strands() {}

  static List<Strand> of(PlanText plan) {
    List<Strand> strands = new ArrayList<>();
    for (Part part : Part.values()) {
      for (SectionCode section : part.sections()) {
        List<SectionLines.Line> lines = SectionLines.of(plan, section);
        List<List<SectionLines.Line>> groups =
            switch (part) {
              case HOPE -> alone(lines, Strands::hopes);
              case NEED -> needs(lines, section);
              case OUTCOME -> numberedOr(lines, Strands::aims);
              case PROVISION -> alone(lines, Strands::provides);
            };
        groups.forEach(group -> strands.add(strand(part, section, group)));
      }
    }
    return List.copyOf(strands);
  }

  // A numbered item is a need by itself; else a heading's paragraphs are one need.
  private static List<List<SectionLines.Line>> needs(
      List<SectionLines.Line> lines, SectionCode section) {
    List<SectionLines.Line> open = lines.stream().filter(line -> !saysNothing(line)).toList();
    if (isNumbered(open) || section != SectionCode.B) {
      return numberedOr(open, Strands::needs);
    }
    Map<String, List<SectionLines.Line>> byHeading = new LinkedHashMap<>();
    for (SectionLines.Line line : open) {
      String area = area(line.heading());
      if (needs(line) || byHeading.containsKey(area)) {
        byHeading.computeIfAbsent(area, heading -> new ArrayList<>()).add(line);
      }
    }
    byHeading.remove("");
    return byHeading.isEmpty() ? alone(open, Strands::needs) : List.copyOf(byHeading.values());
  }

  private static String area(String heading) {
    Set<Area> named = Area.in(heading);
    return named.isEmpty() ? "" : named.toString();
  }

  private static List<List<SectionLines.Line>> numberedOr(
      List<SectionLines.Line> lines, Predicate<SectionLines.Line> choice) {
    return isNumbered(lines) ? alone(lines, SectionLines.Line::isNumbered) : alone(lines, choice);
  }

  private static List<List<SectionLines.Line>> alone(
      List<SectionLines.Line> lines, Predicate<SectionLines.Line> choice) {
    return lines.stream().filter(choice).map(List::of).toList();
  }

  private static boolean isNumbered(List<SectionLines.Line> lines) {
    return lines.stream().filter(SectionLines.Line::isNumbered).count() >= NUMBERED_THROUGHOUT;
  }

  private static boolean hopes(SectionLines.Line line) {
    return line.statements().stream().anyMatch(s -> HOPES.stream().anyMatch(s::holds));
  }

  private static boolean needs(SectionLines.Line line) {
    return line.statements().stream().anyMatch(s -> s.is(Trait.NEED) || s.is(Trait.IMPACT));
  }

  private static boolean aims(SectionLines.Line line) {
    return line.statements().stream().anyMatch(s -> s.is(Trait.TARGET));
  }

  private static boolean provides(SectionLines.Line line) {
    boolean stated =
        line.isNumbered()
            || line.isRow()
            || line.statements().stream().anyMatch(s -> s.is(Trait.PROVISION));
    return stated
        && Words.of(line.text()).size() >= SHORTEST_PROVISION
        && line.statements().stream().noneMatch(NilSection::saysNothing);
  }

  private static boolean saysNothing(SectionLines.Line line) {
    return line.statements().stream().anyMatch(Strands::saysNothing)
        && (!line.isNumbered() || line.statements().stream().noneMatch(Strands::namesNeed));
  }

  private static boolean saysNothing(Statement statement) {
    return statement.holds("thread.nothing") || NilSection.saysNothing(statement);
  }

  private static boolean namesNeed(Statement statement) {
    return !saysNothing(statement) && (statement.is(Trait.NEED) || statement.is(Trait.IMPACT));
  }

  private static Statement opening(Part part, SectionLines.Line line) {
    Predicate<Statement> telling =
        switch (part) {
          case HOPE -> s -> HOPES.stream().anyMatch(s::holds);
          case NEED -> s -> s.is(Trait.NEED) || s.is(Trait.IMPACT);
          case OUTCOME -> s -> s.is(Trait.TARGET);
          case PROVISION -> s -> s.is(Trait.STATEMENT);
        };
    List<Statement> statements = line.statements();
    return statements.stream().filter(telling).findFirst().orElse(statements.get(0));
  }

  private static Strand strand(Part part, SectionCode section, List<SectionLines.Line> lines) {
    SectionLines.Line first = lines.get(0);
    String text = lines.stream().map(SectionLines.Line::text).collect(Collectors.joining("\n"));
    List<Statement> statements = lines.stream().flatMap(l -> l.statements().stream()).toList();
    Set<Area> named = Area.in(first.heading());
    Set<Area> areas = EnumSet.noneOf(Area.class);
    areas.addAll(named);
    statements.forEach(statement -> areas.addAll(Area.of(statement)));
    if (section != SectionCode.B && section != SectionCode.F && part != Part.OUTCOME) {
      named = Area.of(section);
    }
    return new Strand(
        part,
        opening(part, first).passage(),
        first.label(),
        first.heading(),
        named,
        areas,
        References.in(section, first.heading() + "\n" + text),
        ContentWords.of(statements),
        statements.stream().anyMatch(s -> s.holds("thread.hope")));
  }
}
