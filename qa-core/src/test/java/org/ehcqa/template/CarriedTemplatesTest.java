package org.ehcqa.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehcqa.yaml.StrictYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CarriedTemplatesTest {

  private static final Path FOLDER = Path.of("..", "audit-templates");

  private static final List<String> CATALOGUE =
      List.of(
          ("A1 A2 A3 A4 A5 A6 B1 B2 B3 B4 B5 C1 C2 C3 D1 D2 D3 E1 E2 E3 E4 E5 E6"
                  + " F1 F2 F3 F4 F5 F6 G1 G2 H1a H1b H2a H2b I1 J1 K1 K2 P1 P2 P3"
                  + " W1 W2 W3 W4 W5 W6 W7 W8 W9")
              .split(" "));

  static List<String> names() {
    return Templates.carried().names();
  }

  @Test
  void every_file_of_the_folder_is_carried() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertEquals(
          Set.copyOf(names()),
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".yaml"))
              .map(file -> file.replace(".yaml", ""))
              .collect(Collectors.toSet()));
    }
  }

  // Programs trust the carried files and only parse them, so this is where they are validated.
  @ParameterizedTest
  @MethodSource("names")
  void carried_templates_are_sound(String name) {
    AuditTemplate read = StrictYaml.readFile(FOLDER.resolve(name + ".yaml"), AuditTemplate.class);

    assertEquals(name, read.name());
    assertEquals(read, Templates.carried().require(name));
  }

  @Test
  void the_full_plan_asks_the_whole_catalogue_once() {
    List<String> asked =
        criteria(Templates.carried().require("full-plan")).map(Criterion::id).sorted().toList();

    assertEquals(CATALOGUE.stream().sorted().toList(), asked);
  }

  @Test
  void the_full_plan_grades_every_area() {
    Set<AuditArea> graded =
        Templates.carried().require("full-plan").areas().stream()
            .map(TemplateArea::area)
            .collect(Collectors.toSet());

    assertEquals(EnumSet.allOf(AuditArea.class), graded);
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_criterion_reads_alike_in_every_template(String name) {
    AuditTemplate full = Templates.carried().require("full-plan");

    criteria(Templates.carried().require(name))
        .forEach(
            criterion -> assertEquals(full.criterion(criterion.id()).orElseThrow(), criterion));
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_area_describes_the_four_grades(String name) {
    Templates.carried()
        .require(name)
        .areas()
        .forEach(
            area -> assertTrue(area.descriptors().isPresent(), () -> name + " " + area.area()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void somebody_moderates_every_area(String name) {
    AuditTemplate template = Templates.carried().require(name);
    Set<AuditArea> moderated =
        template.roles().stream()
            .flatMap(role -> role.moderates().stream())
            .collect(Collectors.toSet());

    assertEquals(
        template.areas().stream().map(TemplateArea::area).collect(Collectors.toSet()), moderated);
  }

  @Test
  void the_officers_moderate_their_own_sections() {
    AuditTemplate full = Templates.carried().require("full-plan");

    assertEquals(List.of(AuditArea.C, AuditArea.G), full.roles().get(0).moderates());
    assertEquals(List.of(AuditArea.D, AuditArea.H1, AuditArea.H2), full.roles().get(1).moderates());
    assertEquals(Arrays.asList(AuditArea.values()), full.roles().get(2).moderates());
  }

  private static Stream<Criterion> criteria(AuditTemplate template) {
    return template.areas().stream().flatMap(area -> area.criteria().stream());
  }
}
