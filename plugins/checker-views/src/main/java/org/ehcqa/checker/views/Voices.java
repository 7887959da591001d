package org.ehcqa.checker.views;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.text.Hit;
import org.ehcqa.text.Lexicon;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;
import org.ehcqa.text.Words;

/**
 * Section A by whose voice it is.
 *
 * @param own what the learner says, or is told of the learner
 * @param parents what parents or carers say
 * @param talking what stands under a heading on how to talk with the learner; part of {@code own}
 * @param hoping what stands under a heading on hopes; part of either
 */
record Voices(
    List<Statement> own, List<Statement> parents, Set<Statement> talking, Set<Statement> hoping) {

  private static final int LONGEST_HEADING = 10;
  private static final int LONGEST_LABEL = 5;
  private static final Pattern GOES_ON =
      Pattern.compile("^[\"“]?(He|She|They|His|Her|Their|We|Our|I|My)\\b");
  private static final Pattern STOPPED = Pattern.compile("[.!?;,\"”’)]\\s*$");

  /** The voices of a plan's section A. */
  static Voices of(PlanText plan) {
    Walk walk = new Walk(People.of(plan.plan()));
    plan.statements(SectionCode.A).forEach(walk::step);
    return new Voices(
        List.copyOf(walk.own),
        List.copyOf(walk.parents),
        Set.copyOf(walk.talking),
        Set.copyOf(walk.hoping));
  }

  /** Everything that is said, in no order. */
  List<Statement> all() {
    List<Statement> all = new ArrayList<>(own);
    all.addAll(parents);
    return all;
  }

  /** Goes through the section, minding the last heading. */
  private static final class Walk {

    private final People people;
    private final List<Statement> own = new ArrayList<>();
    private final List<Statement> parents = new ArrayList<>();
    private final Set<Statement> talking = new LinkedHashSet<>();
    private final Set<Statement> hoping = new LinkedHashSet<>();
    private String heading = "";
    private int toldOnLine = -1;
    private int labelledLine = -1;
    private boolean underParents;
    private boolean underTalking;
    private boolean underHopes;

    Walk(People people) {
      this.people = people;
    }

    void step(Statement statement) {
      String above = statement.around().heading();
      if (!above.equals(heading)) {
        heading = above;
        enter(above);
      }
      if (isHeading(statement)) {
        enter(statement.passage().text());
      } else {
        file(statement);
      }
    }

    private void enter(String line) {
      toldOnLine = -1;
      Map<String, List<Hit>> hits = Lexicon.standard().find(Words.of(line));
      boolean talk = hits.containsKey("views.talk-heading");
      underHopes = hits.containsKey("views.aspiration");
      underTalking = talk && !hits.containsKey("views.gathered");
      underParents = !talk && people.isParentsHeading(line, hits.containsKey("views.parent"));
    }

    private void file(Statement statement) {
      boolean parent = underParents || goesOnTelling(statement) || isToldByParents(statement);
      toldOnLine = parent ? statement.around().line() : -1;
      (parent ? parents : own).add(statement);
      if (underTalking && !parent) {
        talking.add(statement);
      }
      if (underHopes) {
        hoping.add(statement);
      }
    }

    // "Noreen says that he walks fast. She wishes ...": the paragraph stays hers.
    private boolean goesOnTelling(Statement statement) {
      int line = statement.around().line();
      return labelledLine == line
          || (toldOnLine == line && GOES_ON.matcher(statement.passage().text()).find());
    }

    private boolean isToldByParents(Statement statement) {
      String text = statement.passage().text();
      int colon = text.indexOf(": ");
      String label = colon > 0 ? text.substring(0, colon) : text;
      if (Words.of(label).size() <= LONGEST_LABEL) {
        boolean theirs = people.isParentsHeading(label, statement.holds("views.parent"));
        labelledLine = theirs ? statement.around().line() : labelledLine;
        return theirs;
      }
      boolean say = statement.holds("views.parent") || statement.holds("views.parent-we");
      return statement.holds("views.parent-speaks")
          && people.areParents(text, say)
          && !FirstPerson.isIn(statement);
    }

    // List items are short too; only a line that says whose voice or what follows is a heading.
    private boolean isHeading(Statement statement) {
      String text = statement.passage().text();
      boolean alone = statement.around().before().isEmpty() && statement.around().after().isEmpty();
      if (!alone
          || statement.around().row()
          || statement.words().size() > LONGEST_HEADING
          || STOPPED.matcher(text).find()
          || text.contains(": ")) {
        return false;
      }
      return statement.holds("views.talk-heading")
          || people.isParentsHeading(text, statement.holds("views.parent"))
          || people.isLearner(text)
          || statement.holds("views.aspiration");
    }
  }
}
