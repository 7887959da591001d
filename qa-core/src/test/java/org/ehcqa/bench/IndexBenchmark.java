package org.ehcqa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.corpus.CopyPlanter;
import org.ehcqa.corpus.PlantedCopy;
import org.ehcqa.index.PlanIndex;
import org.ehcqa.index.PlanSearch;
import org.ehcqa.index.copy.CopiedPassage;
import org.ehcqa.index.copy.NearCopy;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.Section;

/** Measures the index on invented plans: see {@code qa-core/docs/benchmarks.md}. */
public final class IndexBenchmark {

  private static final long SEED = 7;
  private static final int COMMIT_EVERY = 1_000;

  private final Path folder;
  private final Map<String, PlantedCopy> planted = new HashMap<>();
  private double generating;
  private long text;
  private int done;

  private IndexBenchmark(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs one measurement.
   *
   * @param args what to measure (index, bare, search or copies), a folder, and how many plans; for
   *     copies also how many are planted
   */
  public static void main(String[] args) throws IOException {
    IndexBenchmark benchmark = new IndexBenchmark(Path.of(args[1]));
    int plans = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    switch (args[0]) {
      case "index" -> benchmark.index(plans, args.length > 3 ? Integer.parseInt(args[3]) : 0);
      case "bare" -> new BareWriters(SEED).compare(benchmark.folder, plans);
      case "search" -> new SearchTimes(benchmark.folder).print();
      case "copies" -> benchmark.copies(plans, Integer.parseInt(args[3]));
      default -> throw new IllegalArgumentException("index, bare, search or copies");
    }
  }

  private void index(int plans, int copies) throws IOException {
    double began = Measured.processSeconds();
    double[] mark = {Measured.threadSeconds()};
    try (PlanIndex index = PlanIndex.open(folder)) {
      new CopyPlanter(SEED, plans, copies)
          .forEach(
              (plan, copy) -> {
                copy.ifPresent(found -> planted.put(found.to(), found));
                generating += Measured.threadSeconds() - mark[0];
                put(index, plan);
                mark[0] = Measured.threadSeconds();
              });
      index.commit();
    }
    double used = Measured.processSeconds() - began - generating;
    say(
        "%,d plans: %.2f ms CPU a plan; index %.0f bytes a plan, %.2f of the text; peak old heap %.0f MB",
        plans,
        used * 1_000 / plans,
        (double) Measured.bytes(folder) / plans,
        (double) Measured.bytes(folder) / text,
        Measured.peakHeap());
  }

  private void put(PlanIndex index, Plan plan) {
    try {
      text += plan.sections().values().stream().map(Section::text).mapToLong(String::length).sum();
      index.put(plan, ReadyAudits.of(plan), plan.id());
      if (++done % COMMIT_EVERY == 0) {
        index.commit();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copies(int plans, int copies) throws IOException {
    if (!Files.exists(folder)) {
      index(plans, copies);
    } else {
      new CopyPlanter(SEED, plans, copies)
          .forEach((plan, copy) -> copy.ifPresent(found -> planted.put(found.to(), found)));
    }
    double began = Measured.processSeconds();
    List<NearCopy> found;
    try (PlanSearch search = PlanSearch.open(folder)) {
      found = search.nearCopies();
    }
    double used = Measured.processSeconds() - began;
    long hit = planted.values().stream().filter(copy -> isFound(copy, found)).count();
    long wrong = found.stream().filter(copy -> truth(copy).isEmpty()).count();
    say(
        "%,d plans, %d planted: found %.1f%%; %d of %d reported are not planted (%.1f%%); %.2f ms CPU a plan; peak old heap %.0f MB",
        plans,
        planted.size(),
        100.0 * hit / planted.size(),
        wrong,
        found.size(),
        found.isEmpty() ? 0 : 100.0 * wrong / found.size(),
        used * 1_000 / plans,
        Measured.peakHeap());
    planted.values().stream()
        .filter(copy -> !isFound(copy, found))
        .forEach(copy -> say("  missed %s", copy));
    found.stream()
        .filter(copy -> truth(copy).isEmpty())
        .limit(20)
        .forEach(
            copy ->
                say(
                    "  wrong %s %.2f%n    %s%n    %s",
                    copy, copy.similarity(), copy.one().text(), copy.other().text()));
  }

  private static boolean isFound(PlantedCopy copy, List<NearCopy> found) {
    return found.stream().anyMatch(pair -> is(copy, pair));
  }

  private Optional<PlantedCopy> truth(NearCopy pair) {
    return planted.values().stream().filter(copy -> is(copy, pair)).findFirst();
  }

  private static boolean is(PlantedCopy copy, NearCopy pair) {
    return (pair.one().plan().equals(copy.from()) && touches(pair.other(), copy))
        || (pair.other().plan().equals(copy.from()) && touches(pair.one(), copy));
  }

  private static boolean touches(CopiedPassage side, PlantedCopy copy) {
    return side.plan().equals(copy.to())
        && side.section() == copy.section()
        && side.start() < copy.end()
        && copy.start() < side.end();
  }

  private static void say(String format, Object... words) {
    System.out.println(String.format(Locale.ROOT, format, words));
  }
}
