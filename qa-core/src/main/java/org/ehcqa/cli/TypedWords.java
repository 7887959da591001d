package org.ehcqa.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.sample.Allotment;
import org.ehcqa.sample.Design;
import org.ehcqa.template.Grade;
import org.ehcqa.yaml.Nearest;
import picocli.CommandLine.TypeConversionException;

/** Turns the words of a command into values, or says which words it knows. */
final class TypedWords {

  private static final List<String> GRADES =
      Arrays.stream(Grade.values()).filter(Grade::isGrade).map(Grade::id).toList();
  private static final List<String> SECTIONS =
      Arrays.stream(SectionCode.values()).map(Enum::name).toList();
  private static final List<String> KINDS =
      Arrays.stream(DraftKind.values()).map(DraftKind::toString).toList();

  LocalDate date(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'%s' is no date that exists; write it as 2026-05-03".formatted(word));
    }
  }

  Grade grade(String word) {
    String id = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    return Grade.find(id.equals("ri") ? Grade.REQUIRES_IMPROVEMENT.id() : id)
        .filter(Grade::isGrade)
        .orElseThrow(() -> unknown("grade", word, id, GRADES));
  }

  SectionCode section(String word) {
    return SectionCode.find(word).orElseThrow(() -> unknownSection(word));
  }

  DraftKind kind(String word) {
    return findKind(word)
        .orElseThrow(() -> unknown("kind", word, word.toLowerCase(Locale.ROOT), KINDS));
  }

  Design design(String word) {
    return Design.find(word)
        .orElseThrow(
            () ->
                unknown(
                    "design", word, word, Arrays.stream(Design.values()).map(Design::id).toList()));
  }

  Allotment allotment(String word) {
    return Allotment.find(word)
        .orElseThrow(
            () ->
                unknown(
                    "allotment",
                    word,
                    word,
                    Arrays.stream(Allotment.values()).map(Allotment::id).toList()));
  }

  static Optional<DraftKind> findKind(String word) {
    return Arrays.stream(DraftKind.values())
        .filter(kind -> kind.toString().equalsIgnoreCase(word.strip()))
        .findFirst();
  }

  // A single letter is near to every other letter, so no guess is made.
  private static TypeConversionException unknownSection(String word) {
    return word.strip().equalsIgnoreCase("h")
        ? new TypeConversionException("section H has two parts; name H1 or H2")
        : new TypeConversionException(
            "there is no section '%s'. It may be: %s".formatted(word, String.join(", ", SECTIONS)));
  }

  private static TypeConversionException unknown(
      String what, String word, String tidy, List<String> known) {
    return new TypeConversionException(
        "there is no %s '%s'.%s It may be: %s"
            .formatted(what, word, Nearest.hint(tidy, known), String.join(", ", known)));
  }
}
