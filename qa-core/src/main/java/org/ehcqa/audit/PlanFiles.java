package org.ehcqa.audit;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
   * ordered by that name. A file that is given itself is taken whatever its ending.
   *
   * @throws IOException when a path does not exist or cannot be listed
   */
  public static List<PlanDocument> below(List<Path> paths, Set<String> endings) throws IOException {
    TreeMap<String, PlanDocument> bySource = new TreeMap<>();
    for (Path path : paths) {
      for (PlanDocument document : under(path, endings)) {
        String source = document.source();
        // Two folders may hold files of one name: the second is told apart by its folder.
        if (bySource.containsKey(source)) {
          source = path.getFileName() + "/" + source;
        }
        bySource.put(source, new PlanDocument(document.file(), source));
      }
    }
    return List.copyOf(bySource.values());
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
          .filter(document -> endings.contains(document.ending()) && !isLockFile(document))
          .forEach(found::add);
    }
    return found;
  }

  // Word leaves "~$name.docx" beside a document that is open.
  private static boolean isLockFile(PlanDocument document) {
    return document.file().getFileName().toString().startsWith("~$");
  }
}
