package org.ehcqa.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.validation.Query;

/**
 * One EHC plan as a reader understood it.
 *
 * @param id the council's reference, or the file's name without its ending
 * @param source the file it was read from, relative to the folder given, with "#line" for a line of
 *     a JSON Lines file
 * @param sections the sections that were found; a section with a heading and no text is present and
 *     blank, one that was not found is absent
 * @param notes what the reader could not find or place, in words for the person who audits
 * @param unplaced text that belongs to no section, kept so that nothing is silently dropped
 */
@PossibleAge
@ExpectedYearGroup(payload = Query.class)
public record Plan(
    @NotBlank(message = "is missing: a plan needs a reference")
        @Pattern(regexp = "\\P{Cntrl}*", message = "must be one line without control characters")
        String id,
    String source,
    Optional<PlanStatus> status,
    Learner learner,
    Optional<String> localAuthority,
    Optional<String> team,
    Optional<String> author,
    Setting setting,
    @Valid PlanDates dates,
    Optional<String> primaryNeed,
    List<Advice> advice,
    Map<SectionCode, Section> sections,
    List<String> notes,
    String unplaced) {

  public Plan {
    advice = List.copyOf(advice);
    notes = List.copyOf(notes);
    Map<SectionCode, Section> ordered = new EnumMap<>(SectionCode.class);
    ordered.putAll(sections);
    sections = Collections.unmodifiableMap(ordered);
  }

  /** The section, or empty when the document has none. */
  public Optional<Section> section(SectionCode code) {
    return Optional.ofNullable(sections.get(code));
  }

  /** The section's text, empty when the document has none. */
  public String text(SectionCode code) {
    return section(code).map(Section::text).orElse("");
  }

  /** Omits names and text: it is a child's record, and this string reaches logs. */
  @Override
  public String toString() {
    return "Plan %s (%s)".formatted(id, sections.keySet());
  }
}
