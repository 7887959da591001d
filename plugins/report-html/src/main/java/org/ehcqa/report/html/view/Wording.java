package org.ehcqa.report.html.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ehcqa.result.Status;
import org.ehcqa.rule.Severity;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Importance;

/** The words in which the report speaks of values. */
public final class Wording {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final double HIGH = 0.7;
  private static final double FAIR = 0.5;

  private Wording() {}

  /** "12 March 2026". */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** "1 plan", "4,910 plans". */
  public static String count(long number, String noun) {
    return "%s %s%s".formatted(number(number), noun, number == 1 ? "" : "s");
  }

  /** "4,910". */
  public static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** "68%", of which "less than 1%" and "more than 99%" are never rounded away. */
  public static String share(long part, long whole) {
    if (whole == 0 || part == 0) {
      return "0%";
    }
    long percent = Math.round(100.0 * part / whole);
    if (part < whole && percent == 100) {
      return "more than 99%";
    }
    return percent == 0 ? "less than 1%" : percent + "%";
  }

  /** "0.61". */
  public static String score(double score) {
    return String.format(Locale.UK, "%.2f", score);
  }

  /** Whether a grade is too uncertain to stand without a second look. */
  public static boolean isLow(double confidence) {
    return confidence < FAIR;
  }

  /** "High", "Fair" or "Low". */
  public static String confidence(double confidence) {
    return confidence >= HIGH ? "High" : isLow(confidence) ? "Low" : "Fair";
  }

  /** What a level of confidence means for the auditor. */
  public static String confidenceMeans(double confidence) {
    if (confidence >= HIGH) {
      return "The evidence is plentiful and the score lies well inside its grade.";
    }
    return isLow(confidence)
        ? "The score lies close to another grade, or much was left to a person. Look again."
        : "The grade is likely, but a few answers the other way would change it.";
  }

  /** "Section F", "Preparing for adulthood" or "The plan as a whole". */
  public static String area(AuditArea area) {
    return area.section().isPresent() ? "Section " + area.id() : area.title();
  }

  /** What a reader sees of an answer: "Not met". */
  public static String status(Status status) {
    return switch (status) {
      case MET -> "Met";
      case PARTLY -> "Partly met";
      case NOT_MET -> "Not met";
      case NOT_APPLICABLE -> "Does not apply";
      case CANNOT_JUDGE -> "Cannot judge";
      case FOR_A_PERSON -> "For a person";
    };
  }

  /** "Failing", "Concern" or "Note". */
  public static String severity(Severity severity) {
    return switch (severity) {
      case FAILING -> "Failing";
      case CONCERN -> "Concern";
      case NOTE -> "Note";
    };
  }

  /** "Essential" or "Quality". */
  public static String importance(Importance importance) {
    return switch (importance) {
      case ESSENTIAL -> "Essential";
      case QUALITY -> "Quality";
    };
  }
}
