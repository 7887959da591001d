package org.ehcqa.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.SectionCode;

/** Turns the blocks of a document into a plan. */
public final class PlanSplitter {
  private PlanSplitter() {}

  /**
   * The plan that a document holds.
   *
   * @param id the plan's reference
   * @param source the file, as reports name it
   * @return empty when the document has no heading of any section
   */
  public static Optional<Plan> split(List<Block> blocks, String id, String source) {
    List<String> margins =
        lines(blocks).filter(l -> l.kind() == Line.Kind.MARGIN).map(Line::text).toList();
    List<Block> text = Furniture.remove(blocks);
    Outline outline = Outline.of(text);
    SectionCollector collector = new SectionCollector(outline);
    collector.collect(text);
    SectionTexts texts = collector.texts();
    if (texts.lines().isEmpty()) {
      return Optional.empty();
    }
    List<Block> front = text.subList(0, Math.min(collector.frontEnd(), text.size()));
    PlanBuilder plan = new PlanBuilder(id, source);
    new FrontSheet(front).describe(plan, margins);
    texts.lines().forEach((code, lines) -> plan.section(code, String.join("\n", lines)));
    plan.advice(AdviceList.of(texts.lines().getOrDefault(SectionCode.K, List.of())));
    note(plan, outline, texts);
    plan.unplaced(unplaced(front, texts));
    return Optional.of(plan.build());
  }

  private static Stream<Line> lines(List<Block> blocks) {
    return blocks.stream().filter(Line.class::isInstance).map(Line.class::cast);
  }

  private static void note(PlanBuilder plan, Outline outline, SectionTexts texts) {
    for (SectionCode code : SectionCode.values()) {
      if (!texts.lines().containsKey(code)) {
        plan.note(
            "Section %s was not found: no heading or column names \"Section %s\" or a title such as \"%s\"."
                .formatted(code, code, code.title()));
      }
    }
    if (outline.isUndividedH()) {
      plan.note("Section H is not divided into H1 and H2: its text stands under H1.");
    }
  }

  /** Text before the first section that is no labelled fact, and text after the last. */
  private static String unplaced(List<Block> front, SectionTexts texts) {
    List<String> kept = new ArrayList<>();
    for (FrontFacts.Fact fact : FrontFacts.of(front)) {
      if (fact.field().isEmpty()) {
        kept.add(fact.label().isEmpty() ? fact.value() : fact.label() + ": " + fact.value());
      }
    }
    if (!texts.unplaced().isEmpty()) {
      kept.add(texts.unplaced());
    }
    return String.join("\n", kept).strip();
  }
}
