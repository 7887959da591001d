package org.ehcqa.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.SectionCode;

/**
 * Cuts a section's text into statements: sentences, list items and the cells of tables.
 *
 * <p>A row of a label and a text gives the sentences of the text, under the label. The rows "who",
 * "how often" and "review" of an outcome table state nothing by themselves; they lend what they say
 * to the provision above them. A row of three cells or more is one statement.
 */
final class Statements {

  private static final Set<SectionCode> NEEDS =
      EnumSet.of(SectionCode.B, SectionCode.C, SectionCode.D);
  private static final List<String> NAMING =
      List.of("need.difficulty", "need.diagnosis", "health.condition", "health.sign");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we");

  // A paragraph without end would else be kept once for each of its sentences.
  private static final int NEAR = 12;

  private final SectionCode section;
  private final String text;
  private final Set<String> learner;
  private final List<Statement> statements = new ArrayList<>();
  private String introduction = "";
  private String heading = "";

  private Statements(SectionCode section, String text, Set<String> learner) {
    this.section = section;
    this.text = text;
    this.learner = learner;
  }

  /** The statements of a text in order, given the words of the learner's names in lower case. */
  static List<Statement> of(SectionCode section, String text, Set<String> learner) {
    Statements cutting = new Statements(section, text, learner);
    cutting.cut();
    return List.copyOf(cutting.statements);
  }

  private void cut() {
    List<int[]> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      Row row = Row.of(text, lines.get(i)[0], lines.get(i)[1]);
      if (row.isRow()) {
        addRow(row, lines, i);
      } else if (section == SectionCode.E && Headings.isIntroduction(row.cell(0))) {
        introduction = row.cell(0);
      } else if (i + 1 < lines.size() && isHeading(lines.get(i))) {
        heading = row.cell(0);
      } else {
        List<String> shared = section.isProvision() ? support(lines, i) : List.of();
        addSentences(row.cells().get(0), heading, shared, i, false);
      }
    }
  }

  private boolean isHeading(int[] line) {
    return Headings.isHeading(text.substring(line[0], line[1]));
  }

  private List<int[]> lines() {
    List<int[]> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        lines.add(new int[] {start, end});
      }
      start = end + 1;
    }
    return lines;
  }

  private void addRow(Row row, List<int[]> lines, int index) {
    if (row.isHeader()) {
      heading = "";
    } else if (row.isSupport()) {
      addHedged(row, index);
    } else if (row.isNumberedTitle()) {
      heading = row.cell(1);
    } else if (row.isLabelled()) {
      addSentences(row.cells().get(1), row.cell(0), support(lines, index), index, true);
    } else if (section.isProvision() && sentences(row, row.fullest()) > 1) {
      addCells(row, index);
    } else {
      int[] first = row.cells().get(0);
      int[] last = row.cells().get(row.cells().size() - 1);
      add(
          new int[] {first[0], last[1]},
          surroundings(heading, List.of(), 0, List.of(), index, true));
    }
  }

  // Two provisions in one cell are two statements: an amount in the first says nothing of the
  // second. What the other cells say belongs to both.
  private void addCells(Row row, int index) {
    int fullest = row.fullest();
    List<String> others = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (i != fullest) {
        others.add(row.cell(i));
      }
    }
    addSentences(row.cells().get(fullest), heading, others, index, true);
  }

  // "OT as appropriate" beside "How often" takes back what the row above gave.
  private void addHedged(Row row, int index) {
    if (!section.isProvision() || row.isReview()) {
      return;
    }
    int[] cell = row.cells().get(1);
    for (int[] span : Sentences.spans(text, cell[0], cell[1])) {
      if (Hedges.in(text.substring(span[0], span[1]))) {
        add(span, surroundings(row.cell(0), List.of(), 0, List.of(), index, true));
      }
    }
  }

  private int sentences(Row row, int cell) {
    int[] span = row.cells().get(cell);
    return Sentences.spans(text, span[0], span[1]).size();
  }

  // "Who", "How often" and "Review" rows directly below a provision row speak of it.
  private List<String> support(List<int[]> lines, int index) {
    List<String> shared = new ArrayList<>();
    for (int i = index + 1; i < lines.size(); i++) {
      Row below = Row.of(text, lines.get(i)[0], lines.get(i)[1]);
      if (!below.isSupport()) {
        break;
      }
      if (!below.isReview()) {
        shared.add(below.cell(1));
      }
    }
    return shared;
  }

  private void addSentences(
      int[] cell, String label, List<String> shared, int line, boolean inRow) {
    List<int[]> spans = Sentences.spans(text, cell[0], cell[1]);
    if (isForm(spans)) {
      spans = List.of(cell);
    }
    boolean titled = spans.size() > 1 && isRunInTitle(spans.get(0));
    String above = titled ? label + " | " + textOf(spans, 0).orElse("") : label;
    for (int i = titled ? 1 : 0; i < spans.size(); i++) {
      add(spans.get(i), surroundings(above, spans, i, shared, line, inRow));
    }
  }

  // "What: a sensory diet. Who: the class TA. How long: ten minutes." is one statement in slots.
  private boolean isForm(List<int[]> spans) {
    return spans.stream().filter(this::opensSlot).count() >= 2;
  }

  private boolean opensSlot(int[] span) {
    int colon = Row.labelEnd(text, span[0], span[1]);
    return colon > 0 && Lexicon.standard().opens("label.slot", text.substring(span[0], colon));
  }

  // "Teaching group. Ten pupils with ..." names what the rest of the paragraph states. In A people
  // speak, and "She moved towards the tap." is all of what was said.
  private boolean isRunInTitle(int[] span) {
    if (section == SectionCode.A) {
      return false;
    }
    String title = text.substring(span[0], span[1]);
    return Headings.isHeading(title.substring(0, title.length() - 1))
        && !namesNeed(title)
        && !speaksOfLearner(title);
  }

  // "Sam lives with his mother." states something, whatever its verb.
  private boolean speaksOfLearner(String title) {
    Words words = Words.of(title);
    return IntStream.range(0, words.size())
        .mapToObj(words::form)
        .anyMatch(word -> learner.contains(word) || PRONOUNS.contains(word));
  }

  // "Low mood. Overweight." in a list of conditions are two needs and no titles.
  private boolean namesNeed(String title) {
    return NEEDS.contains(section)
        && NAMING.stream().anyMatch(Lexicon.standard().find(Words.of(title))::containsKey);
  }

  private Surroundings surroundings(
      String label, List<int[]> spans, int i, List<String> shared, int line, boolean inRow) {
    String above = introduction.isEmpty() ? label : label + " | " + introduction;
    Optional<String> before =
        i == 0
            ? Optional.empty()
            : Optional.of(text.substring(spans.get(Math.max(0, i - NEAR))[0], spans.get(i - 1)[1]));
    return new Surroundings(above, before, textOf(spans, i + 1), shared, line, inRow);
  }

  private void add(int[] span, Surroundings around) {
    if (span[0] < span[1]) {
      statements.add(
          new Statement(
              new Passage(section, span[0], span[1], text.substring(span[0], span[1])),
              around,
              learner));
    }
  }

  private Optional<String> textOf(List<int[]> spans, int index) {
    return index < 0 || index >= spans.size()
        ? Optional.empty()
        : Optional.of(text.substring(spans.get(index)[0], spans.get(index)[1]));
  }
}
