package org.ehcqa.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.Section;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.text.Sentences;

/** Hands out invented plans, some of them with a passage of an earlier one. */
public final class CopyPlanter {

  private static final List<SectionCode> SECTIONS =
      List.of(SectionCode.A, SectionCode.B, SectionCode.E, SectionCode.F);
  private static final int FEWEST_SENTENCES = 3;
  private static final int MORE_SENTENCES = 4;
  private static final int ONE_LEAVES_THE_NAME = 5;

  private final PlanGenerator generator;
  private final int plans;
  private final Map<Integer, Integer> sources = new LinkedHashMap<>();

  /**
   * Plans of a seed with planted copies.
   *
   * @param plans how many plans there are
   * @param copies how many of them get a passage of another, fewer than {@code plans}
   */
  public CopyPlanter(long seed, int plans, int copies) {
    if (copies >= plans && copies > 0) {
      throw new IllegalArgumentException(
          "%,d copies need more than %,d plans".formatted(copies, plans));
    }
    this.generator = new PlanGenerator(seed);
    this.plans = plans;
    Random random = new Random(seed);
    TreeSet<Integer> targets = new TreeSet<>();
    while (targets.size() < copies) {
      targets.add(1 + random.nextInt(plans - 1));
    }
    targets.forEach(target -> sources.put(target, random.nextInt(target)));
  }

  /** Hands out every plan in order, with the copy that was planted in it. */
  public void forEach(BiConsumer<Plan, Optional<PlantedCopy>> consumer) {
    for (int number = 0; number < plans; number++) {
      Plan plan = generator.plan(number);
      Integer source = sources.get(number);
      if (source == null) {
        consumer.accept(plan, Optional.empty());
      } else {
        plant(plan, number, source, consumer);
      }
    }
  }

  private void plant(
      Plan plan, int number, int source, BiConsumer<Plan, Optional<PlantedCopy>> consumer) {
    Random random = generator.random(-1 - number);
    SectionCode code = SECTIONS.get(random.nextInt(SECTIONS.size()));
    Plan other = generator.plan(source);
    InventedChild here = generator.child(number);
    InventedChild there = generator.child(source);
    boolean nameLeft = random.nextInt(ONE_LEAVES_THE_NAME) == 0;
    LightEdit edit =
        new LightEdit(there, nameLeft ? there : here, random, generator.book().require("quality"));
    String pasted = edit.of(passage(other.text(code), random));
    String text = plan.text(code);
    int at = lineEnd(text, random);
    String joined = text.substring(0, at) + "\n" + pasted + text.substring(at);
    int words = (int) pasted.chars().filter(c -> c == ' ').count() + 1;
    consumer.accept(
        with(plan, code, joined),
        Optional.of(
            new PlantedCopy(
                other.id(),
                plan.id(),
                code,
                at + 1,
                at + 1 + pasted.length(),
                words,
                edit.count(),
                nameLeft && pasted.contains(there.first()))));
  }

  /** Some sentences that follow each other, from below the text every plan begins with. */
  private static String passage(String text, Random random) {
    List<int[]> sentences = new ArrayList<>();
    int line = text.indexOf('\n') + 1;
    while (line < text.length()) {
      int newline = text.indexOf('\n', line);
      int end = newline < 0 ? text.length() : newline;
      sentences.addAll(Sentences.spans(text, line, end));
      line = end + 1;
    }
    int length = FEWEST_SENTENCES + random.nextInt(MORE_SENTENCES);
    int first = random.nextInt(Math.max(1, sentences.size() - length));
    int last = Math.min(first + length, sentences.size()) - 1;
    return text.substring(sentences.get(first)[0], sentences.get(last)[1]);
  }

  private static int lineEnd(String text, Random random) {
    int newline = text.indexOf('\n', random.nextInt(text.length()));
    return newline < 0 ? text.length() : newline;
  }

  private static Plan with(Plan plan, SectionCode code, String text) {
    PlanBuilder builder =
        new PlanBuilder(plan.id(), plan.source())
            .status(plan.status())
            .learner(plan.learner())
            .localAuthority(plan.localAuthority())
            .team(plan.team())
            .author(plan.author())
            .setting(plan.setting())
            .dates(plan.dates())
            .primaryNeed(plan.primaryNeed());
    for (Section section : plan.sections().values()) {
      builder.section(section.code(), section.code() == code ? text : section.text());
    }
    return builder.build();
  }
}
