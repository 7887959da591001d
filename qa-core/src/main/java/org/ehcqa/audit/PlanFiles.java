package org.ehcqa.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ehcqa.spi.PlanDocument;

/** Finds the documents below the paths a user gives. */
public final class PlanFiles {

  private PlanFiles() {}

  /**
   * The documents with these endings below the paths, each named by its path below the one given,
   * ordered by that name. A file that is given itself is taken whatever its ending; one that is
   * reached twice is taken once.
   *
   * @throws IOException when a path does not exist or cannot be listed
   */
  public static List<PlanDocument> below(List<Path> paths, Set<String> endings) throws IOException {
    TreeMap<String, PlanDocument> bySource = new TreeMap<>();
    Set<Path> seen = new HashSet<>();
    for (Path path : paths) {
      for (PlanDocument document : under(path, endings)) {
        if (seen.add(document.file().toRealPath())) {
          String source = unused(document.source(), path, bySource.keySet());
          bySource.put(source, new PlanDocument(document.file(), source));
        }
      }
    }
    return List.copyOf(bySource.values());
  }

  // Two folders may hold files of one name: the second is told apart by its folder.
  private static String unused(String source, Path path, Set<String> used) {
    Path whole = path.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(whole) ? whole : whole.getParent();
    Path name = folder == null ? null : folder.getFileName();
    String candidate = source;
    for (int number = 1; used.contains(candidate); number++) {
      String mark = number == 1 ? "" : "~" + number;
      candidate = (name == null ? "" : name) + mark + "/" + source;
    }
    return candidate;
  }

  private static List<PlanDocument> under(Path path, Set<String> endings) throws IOException {
    if (Files.isRegularFile(path)) {
      return List.of(new PlanDocument(path, path.getFileName().toString()));
    }
    List<PlanDocument> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> new PlanDocument(file, path.relativize(file).toString().replace('\\', '/')))
          .filter(document -> endings.contains(document.ending()) && !isLeftover(document))
          .forEach(found::add);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return found;
  }

  // Word leaves "~$name.docx" beside a document that is open, macOS "._name.docx" on other disks.
  private static boolean isLeftover(PlanDocument document) {
    String name = document.file().getFileName().toString();
    return name.startsWith("~$") || name.startsWith("._");
  }
}
