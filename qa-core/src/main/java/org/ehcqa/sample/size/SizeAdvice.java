package org.ehcqa.sample.size;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Answers questions about the size of a sample in sentences for the person who plans an audit.
 *
 * @param population plans there are in all, at least 1
 */
public record SizeAdvice(long population, Confidence confidence) {

  private static final int PLACES = 4;

  public SizeAdvice {
    if (population < 1) {
      throw new IllegalArgumentException(
          "There must be at least one plan, not %d".formatted(population));
    }
  }

  /** How many plans show a share to within a margin either way. */
  public SizeAnswer margin(BigDecimal expected, BigDecimal margin) {
    long plans = ProportionSize.plans(population, expected, margin, confidence);
    return new SizeAnswer(
        "margin",
        "n = n0 / (1 + (n0 - 1) / N), n0 = z^2 p (1 - p) / d^2 (Cochran 1977)",
        figures("margin", margin, "expected", expected, "plans", whole(plans)),
        sentence(
            "To know a share of all %s to within %s points either way, audit %,d, drawn at random"
                + " (%s confidence; expecting %s).",
            plans(population),
            points(margin),
            plans,
            percent(confidence.level()),
            percent(expected)));
  }

  /** How many plans in each of two periods show a change to within a margin either way. */
  public SizeAnswer periods(BigDecimal expected, BigDecimal margin) {
    long plans = ProportionSize.plansEachPeriod(population, expected, margin, confidence);
    return new SizeAnswer(
        "periods",
        "n = n0 / (1 + (n0 - 1) / N), n0 = 2 z^2 p (1 - p) / d^2 (two independent samples)",
        figures("margin", margin, "expected", expected, "plans", whole(plans)),
        sentence(
            "To know how a share changed between two periods to within %s points either way, audit"
                + " %,d of %s in each (%s confidence; expecting %s).",
            points(margin),
            plans,
            plans(population),
            percent(confidence.level()),
            percent(expected)));
  }

  /** How many plans bring a fault of some frequency to light. */
  public SizeAnswer discovery(BigDecimal rate, long allowed) {
    long counted = Math.min(population, Discovery.LARGEST_POPULATION);
    long faulty = Discovery.faulty(counted, rate);
    long plans = Discovery.plans(counted, faulty, allowed, confidence);
    return new SizeAnswer(
        "discovery",
        "hypergeometric, exact",
        figures("rate", rate, "allowed", whole(allowed), "plans", whole(plans)),
        sentence(
            "If %s or more of %s have a fault, a random sample of %,d will show %s (%s confidence).",
            percent(rate),
            plans(population),
            plans,
            allowed == 0 ? "at least one of them" : "more than " + allowed + " of them",
            percent(confidence.level())));
  }

  /** How many plans, all of them sound, show that a share of all is. */
  public SizeAnswer showShare(BigDecimal share) {
    long counted = Math.min(population, Discovery.LARGEST_POPULATION);
    long plans = Discovery.plans(counted, Discovery.faultyUnless(counted, share), 0, confidence);
    return new SizeAnswer(
        "show-share",
        "hypergeometric, exact (UNODC and ENFSI, ST/NAR/38)",
        figures("share", share, "plans", whole(plans)),
        sentence(
            "If %,d plans drawn at random are all sound, at least %s of %s are (%s confidence).",
            plans, percent(share), plans(population), percent(confidence.level())));
  }

  /** How many plans show that a rate of faults is no more than tolerable. */
  public SizeAnswer attribute(BigDecimal expected, BigDecimal tolerable) {
    OptionalInt plans = AttributeTable.plans(expected, tolerable, confidence);
    String answer =
        plans.isPresent()
            ? sentence(
                "To show that no more than %s of plans have a fault, expecting %s, audit %,d; up to"
                    + " %d with the fault still show it (%s confidence; a large population).",
                percent(tolerable),
                percent(expected),
                plans.getAsInt(),
                AttributeTable.allowed(expected, plans.getAsInt()),
                percent(confidence.level()))
            : sentence(
                "%s expected and %s tolerable lie too close: more than 10,000 plans would be needed.",
                percent(expected), percent(tolerable));
    Map<String, Optional<BigDecimal>> figures =
        figures("expected", expected, "tolerable", tolerable);
    figures.put("plans", plans.stream().mapToObj(SizeAdvice::whole).findFirst());
    return new SizeAnswer(
        "attribute", "binomial (AICPA Audit Sampling 2017, A-1 and A-2)", figures, answer);
  }

  /** What a finished audit tells: so many of so many audited plans have something. */
  public SizeAnswer told(long found, long audited) {
    if (audited < 1 || audited > population || found < 0 || found > audited) {
      throw new IllegalArgumentException(
          "%d found in %d audited of %d plans is not possible"
              .formatted(found, audited, population));
    }
    Interval interval = Wilson.interval(found, audited, population, confidence);
    BigDecimal share = rounded((double) found / audited);
    Map<String, Optional<BigDecimal>> figures =
        figures("audited", whole(audited), "found", whole(found), "share", share);
    figures.put("low", Optional.of(rounded(interval.low())));
    figures.put("high", Optional.of(rounded(interval.high())));
    return new SizeAnswer(
        "told",
        "Wilson 1927, with the finite population (N - 1) / (N - n)",
        figures,
        sentence(
            "%,d of %,d audited is %s. Of all %s it may be anything from %s to %s (%s confidence), if"
                + " the %,d were drawn at random.",
            found,
            audited,
            percent(share),
            plans(population),
            percent(rounded(interval.low())),
            percent(rounded(interval.high())),
            percent(confidence.level()),
            audited));
  }

  private static Map<String, Optional<BigDecimal>> figures(Object... namesAndValues) {
    Map<String, Optional<BigDecimal>> figures = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      figures.put((String) namesAndValues[i], Optional.of((BigDecimal) namesAndValues[i + 1]));
    }
    return figures;
  }

  private static BigDecimal whole(long number) {
    return BigDecimal.valueOf(number);
  }

  private static BigDecimal rounded(double proportion) {
    return BigDecimal.valueOf(proportion).setScale(PLACES, RoundingMode.HALF_EVEN);
  }

  private static String plans(long plans) {
    return String.format(Locale.ROOT, plans == 1 ? "%,d plan" : "%,d plans", plans);
  }

  private static String points(BigDecimal share) {
    BigDecimal points = share.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN);
    return points.stripTrailingZeros().toPlainString();
  }

  private static String percent(BigDecimal share) {
    return points(share) + "%";
  }

  private static String sentence(String format, Object... words) {
    return String.format(Locale.ROOT, format, words);
  }
}
