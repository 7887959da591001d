package org.ehcqa.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.PlanDates;
import org.ehcqa.plan.PlanStatus;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.Setting;
import org.ehcqa.plan.YearGroup;

/**
 * Invents plans of about 30 KB of text each. A plan depends on the seed and its number alone, so
 * that a larger run begins with the plans of a smaller one. Thread-safe.
 */
public final class PlanGenerator {

  private static final int TEAMS = 6;
  private static final int SETTINGS = 60;
  private static final int AUTHORS = 40;
  private static final int LAST_YEAR = 13;
  private static final int BANK_TEXTS = 2;
  private static final double SPREAD = 0.2;
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 9, 1);

  /** How many words a section has in the middle of the spread. */
  private static final Map<SectionCode, Integer> WORDS = new EnumMap<>(SectionCode.class);

  static {
    WORDS.putAll(
        Map.of(
            SectionCode.A, 520,
            SectionCode.B, 1_320,
            SectionCode.C, 260,
            SectionCode.D, 240,
            SectionCode.E, 640,
            SectionCode.F, 1_640,
            SectionCode.G, 240,
            SectionCode.H1, 30,
            SectionCode.H2, 130,
            SectionCode.I, 12));
    WORDS.put(SectionCode.J, 30);
    WORDS.put(SectionCode.K, 110);
  }

  private final PhraseBook book = PhraseBook.carried();
  private final long seed;

  /** A generator of the plans of a seed. */
  public PlanGenerator(long seed) {
    this.seed = seed;
  }

  /**
   * The plan of a number.
   *
   * @param number 0 or more; the plan's reference is "G" and the number with seven digits
   */
  public Plan plan(int number) {
    Random random = random(number);
    InventedChild child = child(random);
    Composer composer = new Composer(book, child, random);
    int year = random.nextInt(LAST_YEAR + 1);
    LocalDate issued = FIRST_DAY.plusDays(random.nextInt(365));
    String id = "G%07d".formatted(number);
    PlanBuilder plan =
        new PlanBuilder(id, id + ".json")
            .status(Optional.of(PlanStatus.FINAL))
            .learner(learner(child, year, random))
            .localAuthority(Optional.of("Thornmere Council"))
            .team(Optional.of("Team " + (1 + random.nextInt(TEAMS))))
            .author(Optional.of("Coordinator " + (1 + random.nextInt(AUTHORS))))
            .setting(setting(random))
            .dates(dates(issued))
            .primaryNeed(Optional.of(composer.one("need")));
    double size = Math.exp(random.nextGaussian() * SPREAD);
    WORDS.forEach((code, words) -> plan.section(code, text(code, words * size, composer, random)));
    return plan.build();
  }

  /** The child of a plan. */
  InventedChild child(int number) {
    return child(random(number));
  }

  PhraseBook book() {
    return book;
  }

  /** The random numbers of a plan. */
  Random random(int number) {
    // Those of neighbouring numbers would else begin alike.
    long mixed = (seed + 1) * STEP ^ (number + 1) * 0xD1B54A32D192ED03L;
    mixed = (mixed ^ (mixed >>> 32)) * STEP;
    return new Random(mixed ^ (mixed >>> 29));
  }

  private InventedChild child(Random random) {
    Composer names = new Composer(book, new InventedChild("", "", "they"), random);
    String named = names.raw("first-name");
    int space = named.indexOf(' ');
    return new InventedChild(named.substring(0, space), names.place(), named.substring(space + 1));
  }

  private static Learner learner(InventedChild child, int year, Random random) {
    LocalDate born = LocalDate.of(2025 - 5 - year, 9, 1).plusDays(random.nextInt(365));
    return new Learner(
        Optional.of(child.first() + " " + child.surname()),
        Optional.of(child.first()),
        Optional.of(born),
        Optional.of(child.pronouns()),
        Optional.of(new YearGroup(year)),
        Optional.empty());
  }

  private static Setting setting(Random random) {
    boolean special = random.nextInt(3) == 0;
    int number = random.nextInt(SETTINGS);
    return new Setting(
        Optional.of("%s School %d".formatted(special ? "Meadow" : "Hill", number)),
        Optional.of(special ? "special" : "mainstream"));
  }

  private static PlanDates dates(LocalDate issued) {
    return new PlanDates(
        Optional.of(issued.minusDays(139)),
        Optional.of(issued.minusDays(98)),
        Optional.of(issued.minusDays(56)),
        Optional.of(issued.minusDays(28)),
        Optional.of(issued),
        Optional.empty(),
        Optional.of(issued.plusDays(364)));
  }

  private String text(SectionCode code, double words, Composer composer, Random random) {
    List<String> lines = new ArrayList<>();
    String stock = "stock-" + code;
    book.find(stock).ifPresent(texts -> lines.add(texts.get(0)));
    int written = 0;
    while (written < words) {
      String line = line(code, composer, random);
      lines.add(line);
      written += words(line);
    }
    if (code == SectionCode.F) {
      for (int i = 0; i < BANK_TEXTS; i++) {
        lines.add(1 + random.nextInt(lines.size()), composer.raw("bank"));
      }
    }
    return String.join("\n", lines);
  }

  private static String line(SectionCode code, Composer composer, Random random) {
    boolean list = code == SectionCode.E || code == SectionCode.F || code == SectionCode.K;
    int sentences = list ? 1 + random.nextInt(2) : 2 + random.nextInt(4);
    List<String> line = new ArrayList<>();
    for (int i = 0; i < (code == SectionCode.K ? 1 : sentences); i++) {
      line.add(Composer.capital(composer.one(code.name())));
    }
    return String.join(" ", line);
  }

  private static int words(String line) {
    return (int) line.chars().filter(c -> c == ' ').count() + 1;
  }
}
