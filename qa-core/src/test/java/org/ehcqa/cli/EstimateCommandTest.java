package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EstimateCommandTest {

  private static final String SAMPLE =
      """
      plan,stratum,inclusion-probability,weight
      A,team=North,0.5,2
      B,team=North,0.5,2
      C,team=South,0.1,10
      D,team=South,0.1,10
      E,team=South,0.1,10
      """;

  @TempDir private Path folder = Path.of("");

  private Session.Ended estimate(String grades, String... more) {
    Session session = Session.in(folder);
    String[] args = new String[3 + more.length];
    args[0] = "estimate";
    args[1] = session.file("sample.csv", SAMPLE).toString();
    args[2] = session.file("grades.csv", grades).toString();
    System.arraycopy(more, 0, args, 3, more.length);
    return session.run(args);
  }

  @Test
  void each_plan_counts_for_as_many_as_it_stands_for() {
    Session.Ended ended =
        estimate("item,rater,grade\nA,x,good\nB,x,3\nC,x,RI\nD,x,good\nE,x,Inadequate\n");
    assertEquals(0, ended.code(), ended.err());
    // 2 + 2 + 10 of 34.
    assertTrue(ended.out().contains("Good                    41%"), ended.out());
    assertTrue(ended.out().contains("3 of 5 audited"), ended.out());
  }

  @Test
  void what_has_no_grade_or_was_not_drawn_is_said() {
    Session.Ended ended =
        estimate(
            "plan,grade,section\nA,2,F\nB,2,F\nC,4,F\nD,4,F\nZ,1,F\nE,1,G\n", "--section", "f");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.err().contains("Without a grade: E."), ended.err());
    assertTrue(ended.err().contains("Not drawn, and so left out: Z."), ended.err());
    assertTrue(ended.out().contains("Outstanding             88%"), ended.out());
  }

  @Test
  void a_grade_that_is_none_and_two_that_differ_are_not_taken() {
    Session.Ended ended = estimate("item,grade\nA,2\nA,3\nB,5\nC,2\nD,2\n");
    assertEquals(3, ended.code());
    assertTrue(
        ended
            .err()
            .contains("grades.csv, row 3: plan A has two grades; give the one that was agreed"),
        ended.err());
    assertTrue(ended.err().contains("grades.csv, row 4: '5' is no grade"), ended.err());
    assertTrue(ended.out().contains("2 of 2 audited"), ended.out());
  }

  @Test
  void without_any_grade_it_is_said_what_to_do() {
    Session.Ended ended = estimate("item,grade\nZ,2\n");
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("it holds no grade of a plan in"), ended.err());
  }

  @Test
  void json_is_this_to_the_letter() {
    Session.Ended ended = estimate("item,grade\nA,2\nB,3\nC,2\nD,3\nE,3\n", "--json");
    assertEquals(
        """
        {
          "schema" : "ehcqa-estimate/1",
          "confidence" : 0.95,
          "drawn" : 5,
          "graded" : 5,
          "ungraded" : [ ],
          "not-drawn" : [ ],
          "estimates" : [ {
            "share" : "outstanding",
            "audited" : 5,
            "found" : 0,
            "total" : 0.0,
            "value" : 0.0,
            "low" : 0.0,
            "high" : 0.8278
          }, {
            "share" : "good",
            "audited" : 5,
            "found" : 3,
            "total" : 22.0,
            "value" : 0.6471,
            "low" : 0.0447,
            "high" : 0.9863
          }, {
            "share" : "requires-improvement",
            "audited" : 5,
            "found" : 2,
            "total" : 12.0,
            "value" : 0.3529,
            "low" : 0.0137,
            "high" : 0.9553
          }, {
            "share" : "inadequate",
            "audited" : 5,
            "found" : 0,
            "total" : 0.0,
            "value" : 0.0,
            "low" : 0.0,
            "high" : 0.8278
          }, {
            "share" : "good-or-better",
            "audited" : 5,
            "found" : 3,
            "total" : 22.0,
            "value" : 0.6471,
            "low" : 0.0447,
            "high" : 0.9863
          } ]
        }
        """,
        ended.out());
  }
}
