package org.ehcqa.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.export.PlanFault;
import org.ehcqa.plan.export.PlanJson;

/** Finds plans by their ids among the {@code ehc-plan/1} files of some folders. */
final class PlanFinder {

  /** What lies beside plans and is none. */
  private static final Set<String> OTHERS =
      Set.of("grades.json", "accepted.json", "statements.jsonl", "in-context.jsonl");

  private final PlanJson json;
  private final Map<String, Plan> found = new HashMap<>();
  private final Set<String> missing = new TreeSet<>();
  private final List<InputFault> damaged = new ArrayList<>();

  PlanFinder(Clock clock) {
    this.json = PlanJson.at(clock);
  }

  /** The plans with these ids; of two with the same id, the one in the earlier folder. */
  Map<String, Plan> find(Set<String> ids, List<Path> folders) throws IOException {
    missing.addAll(ids);
    for (Path folder : folders) {
      search(folder.resolve("expected"));
      search(folder);
    }
    return found;
  }

  /** The plans that were not found, and the files that may have held them. */
  List<InputFault> faults() {
    List<InputFault> faults = new ArrayList<>();
    if (!missing.isEmpty()) {
      faults.addAll(damaged);
    }
    for (String id : missing) {
      faults.add(
          new InputFault(
              "plan " + id, 0, "", "it is graded or quoted but was not found; see --plans"));
    }
    return faults;
  }

  private void search(Path folder) throws IOException {
    if (missing.isEmpty() || !Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (OTHERS.contains(name)) {
          continue;
        }
        if (name.endsWith(".json")) {
          read(text(file), file, 0);
        } else if (name.endsWith(".jsonl")) {
          readLines(file);
        }
      }
    }
  }

  private void readLines(Path file) throws IOException {
    int number = 0;
    for (String line : text(file).lines().toList()) {
      number++;
      if (!line.isBlank()) {
        read(line, file, number);
      }
    }
  }

  private void read(String text, Path file, int line) {
    String name = file.getFileName().toString();
    String source = line == 0 ? name : name + "#" + line;
    try {
      Plan plan = json.read(text, source, source.replaceFirst("\\.json$", ""));
      if (missing.remove(plan.id())) {
        found.put(plan.id(), plan);
      }
    } catch (PlanFault e) {
      damaged.add(
          new InputFault(LabelledFolders.nameOf(file), line, "", String.valueOf(e.getMessage())));
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
