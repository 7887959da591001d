package org.ehcqa.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StrictYamlTest {

  enum Size {
    SMALL,
    VERY_LARGE;

    @Override
    public String toString() {
      return this == SMALL ? "s" : "very-large";
    }
  }

  record Leaf(@NotBlank(message = "is missing: name the leaf") String leafName, Size size) {}

  record Tree(
      @NotNull(message = "is missing") String kind,
      @Max(value = 9, message = "must be at most 9") int ringCount,
      List<@Valid Leaf> leaves,
      List<String> tags) {
    Tree {
      tags = tags == null ? List.of() : List.copyOf(tags);
      leaves = leaves == null ? List.of() : List.copyOf(leaves);
    }
  }

  @Test
  void keys_are_the_components_in_kebab_case() {
    Tree tree = read("kind: oak\nring-count: 3\nleaves:\n  - {leaf-name: a, size: very-large}\n");
    assertEquals(new Tree("oak", 3, List.of(new Leaf("a", Size.VERY_LARGE)), List.of()), tree);
  }

  @Test
  void an_unknown_key_is_named_with_its_line_and_the_nearest() {
    assertEquals(
        "t.yaml:2: unknown key 'ring-cuont'. Did you mean 'ring-count'?"
            + " Valid keys here: kind, leaves, ring-count, tags",
        fault("kind: oak\nring-cuont: 3\n"));
  }

  @Test
  void an_unknown_key_in_a_list_is_found_there() {
    String message =
        fault("kind: oak\nring-count: 1\nleaves:\n  - leaf-name: a\n    colour: red\n");
    assertTrue(message.startsWith("t.yaml:5: unknown key 'colour'."), message);
    assertTrue(message.endsWith("Valid keys here: leaf-name, size"), message);
  }

  @Test
  void a_broken_constraint_is_named_with_key_and_line() {
    assertEquals(
        "t.yaml:4: 'leaves[0].leaf-name' is missing: name the leaf\n"
            + "t.yaml:2: 'ring-count' must be at most 9",
        fault("kind: oak\nring-count: 12\nleaves:\n  - leaf-name: ''\n    size: s\n"));
  }

  @Test
  void a_wrong_choice_lists_the_choices_as_files_write_them() {
    String message =
        fault("kind: oak\nring-count: 1\nleaves:\n  - leaf-name: a\n    size: very-lrage\n");
    assertEquals(
        "t.yaml:5: 'leaves[0].size' cannot be 'very-lrage'. Did you mean 'very-large'?"
            + " It may be: s, very-large",
        message);
  }

  @Test
  void a_wrong_type_names_the_key() {
    String message = fault("kind: oak\nring-count: many\n");
    assertEquals("t.yaml:2: 'ring-count' has a wrong shape: a number is expected", message);
  }

  @Test
  void a_missing_number_is_named() {
    assertTrue(fault("kind: oak\n").endsWith("'ring-count' is missing: a number is expected"));
  }

  @Test
  void a_duplicate_key_is_refused() {
    String message = fault("kind: oak\nkind: elm\nring-count: 1\n");
    assertTrue(message.startsWith("t.yaml:2: "), message);
    assertTrue(message.contains("kind"), message);
  }

  @Test
  void an_empty_entry_of_a_list_is_refused_with_its_line() {
    String message = fault("kind: oak\nring-count: 1\nleaves:\n  - leaf-name: a\n  -\n");
    assertEquals("t.yaml:5: 'leaves[1]' cannot be '': a group of keys is expected", message);
    assertEquals(
        "t.yaml:4: a list holds an empty entry; fill it or remove its dash",
        fault("kind: oak\nring-count: 1\ntags: [a, null]\n"));
    YamlException list =
        assertThrows(
            YamlException.class,
            () -> StrictYaml.readList("l.yaml", "- leaf-name: a\n- null\n", Leaf.class));
    assertEquals("l.yaml:2: '[1]' is empty; fill it or remove its dash", list.getMessage());
  }

  @Test
  void an_empty_file_and_a_broken_one_are_told_apart() {
    assertTrue(fault("").startsWith("t.yaml:1: "), () -> fault(""));
    assertTrue(fault("kind: 'a\n").contains("this is not YAML"), () -> fault("kind: 'a\n"));
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    YamlException fault =
        assertThrows(
            YamlException.class, () -> StrictYaml.readFile(Path.of("no", "t.yaml"), Tree.class));
    assertTrue(String.valueOf(fault.getMessage()).contains("t.yaml: cannot be read"));
  }

  private static Tree read(String text) {
    return StrictYaml.readText("t.yaml", text, Tree.class);
  }

  private static String fault(String text) {
    return String.valueOf(assertThrows(YamlException.class, () -> read(text)).getMessage());
  }
}
