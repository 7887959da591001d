package org.ehcqa.sample.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ehcqa.sample.Allocator;
import org.ehcqa.sample.Allotment;
import org.ehcqa.sample.Candidate;
import org.ehcqa.sample.Design;
import org.ehcqa.sample.DesignChoice;
import org.ehcqa.sample.Proposal;
import org.ehcqa.sample.Sample;
import org.ehcqa.sample.Sampler;
import org.ehcqa.sample.SamplingFault;
import org.ehcqa.sample.SamplingFrame;
import org.ehcqa.template.Grade;
import org.junit.jupiter.api.Test;

final class ManifestJsonTest {

  private static final List<Grade> GRADES =
      List.of(Grade.INADEQUATE, Grade.REQUIRES_IMPROVEMENT, Grade.GOOD, Grade.OUTSTANDING);

  private static Candidate candidate(String plan, int number) {
    Grade grade = GRADES.get(number % 4);
    return new Candidate(
        plan,
        new TreeMap<>(Map.of("team", number % 3 == 0 ? "Łódź" : "North")),
        Optional.of(
            new Proposal(
                grade,
                BigDecimal.valueOf(number, 2),
                BigDecimal.valueOf(100L - number, 2),
                Optional.empty())),
        Optional.empty(),
        Optional.of(LocalDate.of(2026, 5, 1).plusDays(number)));
  }

  private static List<Candidate> candidates(int count) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      candidates.add(candidate("P" + i, i));
    }
    return candidates;
  }

  private static Sample draw(DesignChoice choice) {
    return new Sampler(SamplingFrame.of(candidates(40))).draw(choice, 42);
  }

  private static String sha256(String text) throws NoSuchAlgorithmException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void a_small_sample_and_its_manifest_are_these_to_the_letter() {
    List<Candidate> few = candidates(5);
    DesignChoice choice = DesignChoice.stratified(3, Allotment.PROPORTIONAL, "team");
    Sample sample = new Sampler(SamplingFrame.of(few)).draw(choice, 42);
    assertEquals(
        """
        plan,stratum,inclusion-probability,weight
        P4,team=North,0.666666666667,1.5
        P1,team=North,0.666666666667,1.5
        P3,team=Łódź,0.5,2
        """
            .replace("\n", "\r\n"),
        SampleCsv.write(sample));
    assertEquals(
        """
        {
          "schema" : "ehcqa-sample/1",
          "program" : "0.1.0",
          "generator" : "SplitMix64, streams by SHA-256",
          "design" : "stratified",
          "by-judgement" : false,
          "seed" : 42,
          "size" : 3,
          "options" : {
            "stratify" : [ "team" ],
            "allotment" : "proportional",
            "at-least" : 1
          },
          "strata" : [ {
            "stratum" : "team=North",
            "population" : 3,
            "allocation" : 2
          }, {
            "stratum" : "team=Łódź",
            "population" : 2,
            "allocation" : 1
          } ],
          "ids" : [ "P4", "P1", "P3" ],
          "frame" : {
            "plans" : 5,
            "sha256" : "ec15c6ad933460ee281fa764302d14b4dea3e60d725cae378da9d5fa46f9bf82",
            "keys" : {
              "P0" : "team=Łódź",
              "P1" : "team=North",
              "P2" : "team=North",
              "P3" : "team=Łódź",
              "P4" : "team=North"
            }
          }
        }
        """,
        ManifestJson.write(sample, "0.1.0"));
  }

  // Bytes that every version of Java and every system must give: a change is a new format.
  @Test
  void samples_of_every_design_are_the_same_bytes_everywhere() throws NoSuchAlgorithmException {
    StringBuilder all = new StringBuilder();
    for (DesignChoice choice :
        List.of(
            DesignChoice.of(Design.RANDOM, 12),
            DesignChoice.of(Design.SYSTEMATIC, 12),
            DesignChoice.stratified(12, Allotment.PROPORTIONAL, "team"),
            DesignChoice.stratified(12, Allotment.NEYMAN, "team"),
            DesignChoice.of(Design.RISK, 12),
            DesignChoice.of(Design.BOUNDARY, 12),
            DesignChoice.reaudit(LocalDate.of(2026, 5, 12)))) {
      Sample sample = draw(choice);
      all.append(SampleCsv.write(sample)).append(ManifestJson.write(sample, "0.1.0"));
      Map<String, Optional<String>> authors = new TreeMap<>();
      sample.plans().forEach(plan -> authors.put(plan, Optional.empty()));
      all.append(
          SampleCsv.write(
              new Allocator(List.of("Ash", "Lee", "Kim", "Roe"), 2).allocate(authors, 42)));
    }
    assertEquals(
        "0912953e148b684dd037c705707c92c53683861ad1f2bba4593fd0226263877d", sha256(all.toString()));
  }

  @Test
  void manifests_of_every_design_fit_the_schema_and_read_back() {
    for (DesignChoice choice :
        List.of(
            DesignChoice.of(Design.RANDOM, 5),
            DesignChoice.stratified(9, Allotment.NEYMAN, "team"),
            DesignChoice.of(Design.INCONSISTENT, 5),
            DesignChoice.reaudit(LocalDate.of(2026, 5, 12)))) {
      Sample sample = draw(choice);
      String json = ManifestJson.write(sample, "0.1.0");
      assertEquals(List.of(), SchemaFaults.of("ehcqa-sample-1", json));
      Manifest manifest = ManifestJson.read(json);
      assertEquals(choice, manifest.design());
      assertEquals(42, manifest.seed());
      assertEquals(sample.frame(), manifest.frame());
      assertEquals(sample.plans(), manifest.ids());
      Sampler again = new Sampler(SamplingFrame.of(candidates(40)));
      assertEquals(List.of(), manifest.changes(again, "0.1.0"));
    }
    String other = ManifestJson.write(draw(DesignChoice.of(Design.RISK, 5)), "0.1.0");
    assertFalse(SchemaFaults.of("ehcqa-sample-1", other.replace("\"ids\"", "\"plans\"")).isEmpty());
  }

  @Test
  void a_sample_by_judgement_says_so() {
    String json = ManifestJson.write(draw(DesignChoice.of(Design.BOUNDARY, 5)), "0.1.0");
    assertTrue(json.contains("\"by-judgement\" : true"), json);
    assertTrue(json.contains("No rate of all plans may be estimated"), json);
    assertFalse(
        ManifestJson.write(draw(DesignChoice.of(Design.RANDOM, 5)), "0.1.0").contains("warning"));
  }

  @Test
  void what_came_went_and_changed_is_said_of_each_plan() {
    DesignChoice choice = DesignChoice.stratified(5, Allotment.PROPORTIONAL, "team");
    Manifest manifest =
        ManifestJson.read(
            ManifestJson.write(
                new Sampler(SamplingFrame.of(candidates(9))).draw(choice, 1), "0.1.0"));
    List<Candidate> later = new ArrayList<>(candidates(9));
    later.remove(0);
    later.set(0, candidate("P1", 3));
    later.add(candidate("Q1", 1));
    Sampler again = new Sampler(SamplingFrame.of(later));
    assertEquals(
        List.of(
            "Q1 came (team=North)",
            "P0 went (team=Łódź)",
            "P1 changed from 'team=North' to 'team=Łódź'"),
        manifest.changes(again, "0.1.0"));
  }

  @Test
  void another_way_of_drawing_is_told_from_another_frame() {
    String json = ManifestJson.write(draw(DesignChoice.of(Design.RANDOM, 5)), "0.1.0");
    Manifest manifest = ManifestJson.read(json.replace("\"seed\" : 42", "\"seed\" : 43"));
    Sampler again = new Sampler(SamplingFrame.of(candidates(40)));
    assertEquals(
        List.of("The plans are the same, but version 0.2.0 draws otherwise than version 0.1.0 did"),
        manifest.changes(again, "0.2.0"));
  }

  @Test
  void files_that_are_no_manifest_are_refused() {
    assertThrows(SamplingFault.class, () -> ManifestJson.read("plan,stratum"));
    assertThrows(SamplingFault.class, () -> ManifestJson.read("{\"schema\":\"x\"}"));
    assertThrows(
        SamplingFault.class,
        () -> ManifestJson.read("{\"schema\":\"ehcqa-sample/1\",\"design\":\"dip\"}"));
  }
}
