package org.ehcqa.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ehcqa.plan.Plan;

/** Reads labelled folders; what cannot be taken is kept as a fault, and the rest goes on. */
public final class LabelledFolders {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String GRADES = "grades.json";

  private final List<Path> folders;
  private final List<LabelledStatement> statements = new ArrayList<>();
  private final List<LabelledQuote> quotes = new ArrayList<>();
  private final List<ExpectedGrade> grades = new ArrayList<>();
  private final List<Path> graded = new ArrayList<>();
  private final List<InputFault> faults = new ArrayList<>();

  private LabelledFolders(List<Path> folders) {
    this.folders = folders;
  }

  /**
   * The set the folders hold together.
   *
   * @param plans more folders of plans; the folder {@code plans} beside a labelled one is searched
   *     last
   * @param clock tells the plans' reader which dates lie in the future
   */
  public static LabelledSet read(List<Path> folders, List<Path> plans, Clock clock)
      throws IOException {
    return new LabelledFolders(folders).set(plans, clock);
  }

  private LabelledSet set(List<Path> plans, Clock clock) throws IOException {
    for (Path folder : folders) {
      statements.addAll(lines(folder.resolve("statements.jsonl"), LabelledStatement::of));
      quotes.addAll(lines(folder.resolve("in-context.jsonl"), LabelledQuote::of));
      readGrades(folder);
      readGrades(folder.resolve("plans"));
    }
    refuseTwice("statement", statements, LabelledStatement::id);
    refuseTwice("grade", grades, grade -> grade.plan() + " " + grade.part());
    PlanFinder search = new PlanFinder(clock);
    Set<String> wanted = new TreeSet<>();
    grades.forEach(grade -> wanted.add(grade.plan()));
    quotes.forEach(quote -> wanted.add(quote.plan()));
    Map<String, Plan> found = search.find(wanted, places(plans));
    faults.addAll(search.faults());
    return new LabelledSet(name(), statements, quotes, grades, found, faults);
  }

  private List<Path> places(List<Path> plans) {
    List<Path> places = new ArrayList<>(graded);
    folders.forEach(folder -> places.add(folder.resolve("plans")));
    places.addAll(plans);
    folders.forEach(folder -> places.add(folder.toAbsolutePath().resolveSibling("plans")));
    return places;
  }

  private void readGrades(Path folder) throws IOException {
    Path file = folder.resolve(GRADES);
    if (Files.isRegularFile(file)) {
      graded.add(folder);
      grades.addAll(new GradeFile(nameOf(file), faults).read(Files.readAllBytes(file)));
    }
  }

  /** Makes a labelled item of a line. */
  private interface Maker<T> {
    T of(JsonLine line) throws FieldFault;
  }

  private <T> List<T> lines(Path file, Maker<T> maker) throws IOException {
    List<T> items = new ArrayList<>();
    if (!Files.isRegularFile(file)) {
      return items;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    int number = 0;
    for (String line : text.replace(BYTE_ORDER_MARK, "").lines().toList()) {
      number++;
      if (!line.isBlank()) {
        try {
          items.add(maker.of(JsonLine.of(line)));
        } catch (FieldFault e) {
          faults.add(e.in(nameOf(file), number));
        }
      }
    }
    return items;
  }

  private <T> void refuseTwice(String what, List<T> items, Function<T, String> key) {
    Set<String> seen = new HashSet<>();
    items.removeIf(
        item -> {
          boolean again = !seen.add(key.apply(item));
          if (again) {
            faults.add(
                new InputFault(
                    name(), 0, "", "%s %s is given twice".formatted(what, key.apply(item))));
          }
          return again;
        });
  }

  private String name() {
    return folders.stream()
        .map(folder -> lastNames(folder, 2))
        .distinct()
        .sorted(Comparator.naturalOrder())
        .collect(Collectors.joining(" + "));
  }

  /** A file's name with that of its folder: the same wherever the folders lie. */
  static String nameOf(Path file) {
    return lastNames(file, 2);
  }

  private static String lastNames(Path path, int count) {
    Path whole = path.toAbsolutePath().normalize();
    int names = whole.getNameCount();
    return names == 0
        ? whole.toString()
        : whole.subpath(Math.max(0, names - count), names).toString().replace('\\', '/');
  }
}
