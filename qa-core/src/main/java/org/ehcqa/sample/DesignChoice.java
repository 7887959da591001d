package org.ehcqa.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A design with its options, as a command names them and a manifest keeps them.
 *
 * @param size plans to draw, or pairs for {@link Design#INCONSISTENT}; only {@link Design#REAUDIT}
 *     may leave it out and then takes all that are due
 * @param stratify attributes that make the strata, or that order the list of a systematic sample
 * @param atLeast the fewest plans a stratum is given, as far as it has them
 * @param dueBy the day until which plans for re-audit are due
 */
public record DesignChoice(
    Design design,
    OptionalInt size,
    List<String> stratify,
    Allotment allotment,
    int atLeast,
    Optional<LocalDate> dueBy) {

  public DesignChoice {
    stratify = List.copyOf(stratify);
    if (size.isEmpty() && design != Design.REAUDIT) {
      throw new SamplingFault(
          "A %s sample needs a size: how many plans are to be drawn".formatted(design.id()));
    }
    if (design == Design.STRATIFIED && stratify.isEmpty()) {
      throw new SamplingFault(
          "A stratified sample needs the attributes to stratify by, such as team or phase");
    }
    if (!stratify.isEmpty() && design != Design.STRATIFIED && design != Design.SYSTEMATIC) {
      throw new SamplingFault(
          "A %s sample is not stratified; choose the design stratified or systematic"
              .formatted(design.id()));
    }
    if (design == Design.REAUDIT && dueBy.isEmpty()) {
      throw new SamplingFault("A sample for re-audit needs the day by which plans are due");
    }
    if (atLeast < 0) {
      throw new SamplingFault("A stratum cannot be given %d plans".formatted(atLeast));
    }
  }

  /** A design that needs nothing but its size. */
  public static DesignChoice of(Design design, int size) {
    return new DesignChoice(
        design, OptionalInt.of(size), List.of(), Allotment.PROPORTIONAL, 1, Optional.empty());
  }

  /** A stratified sample with at least one plan of each stratum. */
  public static DesignChoice stratified(int size, Allotment allotment, String... attributes) {
    return new DesignChoice(
        Design.STRATIFIED,
        OptionalInt.of(size),
        List.of(attributes),
        allotment,
        1,
        Optional.empty());
  }

  /** All plans due for re-audit by a day. */
  public static DesignChoice reaudit(LocalDate dueBy) {
    return new DesignChoice(
        Design.REAUDIT,
        OptionalInt.empty(),
        List.of(),
        Allotment.PROPORTIONAL,
        1,
        Optional.of(dueBy));
  }

  int requireSize() {
    return size.orElseThrow(() -> new SamplingFault("The size of the sample is missing"));
  }
}
