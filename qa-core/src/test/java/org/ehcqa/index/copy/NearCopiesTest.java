package org.ehcqa.index.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ehcqa.corpus.CopyPlanter;
import org.ehcqa.corpus.PlantedCopy;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.Section;
import org.ehcqa.testkit.PlanFixture;
import org.junit.jupiter.api.Test;

final class NearCopiesTest {

  private static final String SAM =
      "Sam finds the dining hall hard because the noise of forty plates hurts his ears. He has told"
          + " Mrs Pike that he counts the ceiling tiles until it is over. On Tuesdays Sam eats his"
          + " sandwiches in the library with Leo, and that is the one day he asks to go to school.";

  private static final String KIM =
      "Kim finds the dining hall hard because the noise of forty plates hurts her ears. She has told"
          + " Mr Okafor that she counts the ceiling tiles until it ends. On Tuesdays Kim eats her"
          + " lunch in the library with Leo, and that is the one day she asks to go to school.";

  private static final String OTHER =
      "Ada builds bridges from straws and can say which of them will hold a brick. Her hands tire"
          + " after four lines of writing. She would rather dictate, and her stories then run to"
          + " three pages, with dragons in most of them and a good deal of arguing.";

  private static Plan plan(String id, String name, String text) {
    return PlanFixture.plan(id).named(name, name.split(" ", 2)[0]).section("B", text).build();
  }

  private static List<NearCopy> among(Plan... plans) throws IOException {
    return NearCopies.among(new InMemory(List.of(plans)));
  }

  @Test
  void a_passage_is_known_again_with_other_names_pronouns_and_words() throws IOException {
    List<NearCopy> found =
        among(
            plan("P1", "Sam Reed", OTHER + "\n" + SAM),
            plan("P2", "Kim Hall", KIM + "\nKim likes horses."),
            plan("P3", "Ada Moss", "Ada likes trains."));
    assertEquals(1, found.size());
    NearCopy copy = found.get(0);
    assertEquals("P1", copy.one().plan());
    assertEquals("P2", copy.other().plan());
    assertEquals(
        copy.one().text(), (OTHER + "\n" + SAM).substring(copy.one().start(), copy.one().end()));
    assertTrue(copy.one().text().contains("dining hall"));
    assertTrue(copy.one().text().contains("go to school"));
    assertTrue(copy.similarity() > 0.7 && copy.similarity() < 1, copy.similarity() + "");
    assertEquals(List.of(), copy.foreignInOther());
  }

  @Test
  void a_name_that_was_left_in_is_told() throws IOException {
    List<NearCopy> found =
        among(
            plan("P1", "Sam Reed", SAM),
            plan("P2", "Kim Hall", SAM.replace("On Tuesdays Sam", "On Tuesdays Kim")));
    assertEquals(List.of("Sam"), found.get(0).foreignInOther());
    assertEquals(List.of(), found.get(0).foreignInOne());
    assertEquals(
        List.of(
            "%d words of section B also stand in section B of plan P1; it names \"Sam\", the child of that plan."
                .formatted(found.get(0).words())),
        CopyFlags.reasons(found).get("P2"));
  }

  @Test
  void one_childs_two_plans_are_no_copies() throws IOException {
    Plan first = PlanFixture.plan("P1").born("2015-01-01").section("B", SAM).build();
    Plan second = PlanFixture.plan("P2").born("2015-01-01").section("B", SAM).build();
    Plan twin = PlanFixture.plan("P3").born("2015-01-02").section("B", SAM).build();
    assertEquals(List.of(), among(first, second));
    assertEquals(1, among(first, twin).size());
  }

  @Test
  void what_very_many_plans_have_is_the_authoritys_own() throws IOException {
    List<Plan> plans = new ArrayList<>();
    for (int i = 0; i < NearCopies.FEWEST_OF_TEMPLATE - 1; i++) {
      plans.add(plan("P" + i, "Child" + i + " Reed", SAM));
    }
    int pairs = plans.size() * (plans.size() - 1) / 2;
    assertEquals(pairs, among(plans.toArray(Plan[]::new)).size());
    plans.add(plan("Q", "Kim Hall", SAM));
    assertEquals(List.of(), among(plans.toArray(Plan[]::new)));
  }

  @Test
  void short_and_unlike_passages_are_no_copies() throws IOException {
    String few = SAM.substring(0, SAM.indexOf(". He"));
    assertEquals(List.of(), among(plan("P1", "Sam Reed", few), plan("P2", "Kim Hall", few)));
    assertEquals(List.of(), among(plan("P1", "Sam Reed", SAM), plan("P2", "Kim Hall", OTHER)));
    assertEquals(List.of(), among(plan("P1", "Sam Reed", ""), plan("P2", "Kim Hall", "")));
    assertEquals(List.of(), among());
  }

  @Test
  void planted_copies_are_found_and_little_else() throws IOException {
    List<Plan> plans = new ArrayList<>();
    List<PlantedCopy> planted = new ArrayList<>();
    new CopyPlanter(3, 400, 20)
        .forEach(
            (plan, copy) -> {
              plans.add(plan);
              copy.ifPresent(planted::add);
            });
    List<NearCopy> found = NearCopies.among(new InMemory(plans));
    assertEquals(found, NearCopies.among(new InMemory(plans)));
    long missed = planted.stream().filter(copy -> found.stream().noneMatch(is(copy))).count();
    long wrong =
        found.stream().filter(pair -> planted.stream().noneMatch(c -> is(c).test(pair))).count();
    assertTrue(missed <= 1, missed + " missed");
    assertEquals(0, wrong);
  }

  private static Predicate<NearCopy> is(PlantedCopy copy) {
    return pair -> pair.isOf(copy.from()) && pair.isOf(copy.to());
  }

  @Test
  void the_words_that_differ_are_told_on_both_sides() throws IOException {
    NearCopy copy = among(plan("P1", "Sam Reed", SAM), plan("P2", "Kim Hall", KIM)).get(0);
    WordDifference difference = WordDifference.of(copy);
    List<String> other = new ArrayList<>();
    difference.other().forEach(w -> other.add(copy.other().text().substring(w[0], w[1])));
    assertTrue(
        other.containsAll(List.of("her", "She", "Okafor", "ends", "lunch")), other::toString);
    assertEquals(difference.one().size(), difference.other().size() + 1);
  }

  /** Plans that are held in memory. */
  private record InMemory(List<Plan> plans) implements PlanTexts {
    @Override
    public int size() {
      return plans.size();
    }

    @Override
    public void forEach(Taker taker) throws IOException {
      for (int i = 0; i < plans.size(); i++) {
        Plan plan = plans.get(i);
        List<SectionText> sections = new ArrayList<>();
        for (Section section : plan.sections().values()) {
          int handle = i * 100 + section.code().name().hashCode() % 100;
          sections.add(new SectionText(handle, section.code(), section.text()));
        }
        Optional<LocalDate> issued = plan.dates().issued();
        taker.take(new Source(plan.id(), plan.learner(), issued, sections));
      }
    }

    @Override
    public String text(int handle) {
      return plans.get(handle / 100).sections().values().stream()
          .filter(section -> section.code().name().hashCode() % 100 == handle % 100)
          .findFirst()
          .orElseThrow()
          .text();
    }
  }
}
