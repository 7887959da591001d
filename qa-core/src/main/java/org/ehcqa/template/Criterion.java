package org.ehcqa.template;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One question of an audit.
 *
 * @param id the id of the criteria catalogue, such as "F2"
 * @param question what the auditor asks, as a question
 * @param basis the regulation, paragraph or case it rests on
 * @param importance whether the law requires it or quality does
 * @param metFrom share of sound passages, 0 to 1, from which it is met; 0.85 unless given
 * @param partlyFrom share of sound passages from which it is partly met; 0.45 unless given
 * @param weight how much it counts within its area; 2 for essentials, 1 for quality unless given
 * @param partlyAtMost the highest grade its area can have when it is only partly met; Good for
 *     essentials unless given
 * @param notMetAtMost the highest grade its area can have when it is not met; Requires Improvement
 *     for essentials and Good for quality unless given
 */
@SoundCriterion
public record Criterion(
    @NotBlank(message = "is missing: a criterion needs an id")
        @Pattern(
            regexp = "(A|B|C|D|E|F|G|H|H1|H2|I|J|K|P|W)[0-9]+[a-z]?",
            message = "must be the letters of its section and a number, such as F2")
        String id,
    @NotBlank(message = "is missing: write the question the auditor asks") String question,
    @NotBlank(message = "is missing: name the regulation, paragraph or case") String basis,
    @NotNull(message = "is missing: essential or quality") Importance importance,
    @NotNull(message = "is missing: machine, person, both or not-yet") JudgedBy judgedBy,
    @DecimalMin(value = "0", message = "must lie between 0 and 1")
        @DecimalMax(value = "1", message = "must lie between 0 and 1")
        Double metFrom,
    @DecimalMin(value = "0", message = "must lie between 0 and 1")
        @DecimalMax(value = "1", message = "must lie between 0 and 1")
        Double partlyFrom,
    @DecimalMin(value = "0", message = "must not be negative") Double weight,
    Grade partlyAtMost,
    Grade notMetAtMost) {

  private static final double MET_FROM = 0.85;
  private static final double PARTLY_FROM = 0.45;

  public Criterion(
      String id,
      String question,
      String basis,
      Importance importance,
      JudgedBy judgedBy,
      @Nullable Double metFrom,
      @Nullable Double partlyFrom,
      @Nullable Double weight,
      @Nullable Grade partlyAtMost,
      @Nullable Grade notMetAtMost) {
    this.id = id;
    this.question = question;
    this.basis = basis;
    this.importance = importance;
    this.judgedBy = judgedBy;
    this.metFrom = metFrom == null ? MET_FROM : metFrom;
    this.partlyFrom = partlyFrom == null ? PARTLY_FROM : partlyFrom;
    boolean quality = importance == Importance.QUALITY;
    this.weight = weight == null ? (quality ? 1.0 : 2.0) : weight;
    Grade whenPartly = quality ? Grade.OUTSTANDING : Grade.GOOD;
    Grade whenNotMet = quality ? Grade.GOOD : Grade.REQUIRES_IMPROVEMENT;
    this.partlyAtMost = partlyAtMost == null ? whenPartly : partlyAtMost;
    this.notMetAtMost = notMetAtMost == null ? whenNotMet : notMetAtMost;
  }
}
