package org.ehcqa.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ehcqa.spi.PlanDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlanFilesTest {

  private final Path root;

  PlanFilesTest(@TempDir Path root) {
    this.root = root;
  }

  @Test
  void documents_are_found_by_ending_and_ordered_by_name() throws IOException {
    make("in/b.json", "in/sub/a.JSON", "in/c.txt", "in/~$b.json", "in/._b.json", "in/a.json");
    assertEquals(List.of("a.json", "b.json", "sub/a.JSON"), sources("in"));
  }

  @Test
  void a_file_given_by_name_is_taken_whatever_its_ending() throws IOException {
    make("in/c.txt");
    assertEquals(List.of("c.txt"), sources("in/c.txt"));
  }

  @Test
  void files_of_one_name_are_told_apart_and_none_is_lost() throws IOException {
    make("x/in/a.json", "y/in/a.json", "z/in/a.json", "w/a.json");
    assertEquals(
        List.of("a.json", "in/a.json", "in~2/a.json", "w/a.json"),
        sources("x/in", "y/in", "z/in", "w/a.json"));
  }

  @Test
  void a_file_that_is_reached_twice_is_taken_once() throws IOException {
    make("in/a.json", "in/sub/b.json");
    assertEquals(List.of("a.json", "sub/b.json"), sources("in", "in/a.json", "in/sub", "in"));
  }

  @Test
  void a_path_that_does_not_exist_is_an_error() {
    assertThrows(NoSuchFileException.class, () -> sources("nowhere"));
  }

  private void make(String... names) throws IOException {
    for (String name : names) {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, name);
    }
  }

  private List<String> sources(String... paths) throws IOException {
    List<Path> given = Arrays.stream(paths).map(root::resolve).toList();
    return PlanFiles.below(given, Set.of("json")).stream().map(PlanDocument::source).toList();
  }
}
