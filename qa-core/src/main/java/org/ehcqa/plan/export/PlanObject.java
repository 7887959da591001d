package org.ehcqa.plan.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ehcqa.plan.Advice;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.PlanDates;
import org.ehcqa.plan.PlanStatus;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.Setting;
import org.ehcqa.plan.YearGroup;
import org.ehcqa.plan.export.PlanFault.Kind;
import org.ehcqa.yaml.Nearest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One {@code ehc-plan/1} object, its fields checked one by one. */
final class PlanObject {

  private static final List<String> SECTION_NAMES =
      java.util.Arrays.stream(SectionCode.values()).map(Enum::name).toList();

  private static final List<String> ROOT =
      List.of(
          "format",
          "id",
          "status",
          "learner",
          "localAuthority",
          "team",
          "author",
          "setting",
          "dates",
          "primaryNeed",
          "advice",
          "sections",
          "notes",
          "unplaced");
  private static final List<String> LEARNER =
      List.of("name", "knownAs", "dateOfBirth", "pronouns", "yearGroup");
  private static final List<String> SETTING = List.of("name", "type");
  private static final List<String> DATES =
      List.of(
          "requested",
          "decisionToAssess",
          "adviceDue",
          "draftSent",
          "finalised",
          "lastReview",
          "nextReview");
  private static final List<String> ADVICE = List.of("type", "author", "role", "date");

  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  private final JsonNode root;
  private final String source;
  private final String fallbackId;
  private final Set<String> faults = new LinkedHashSet<>();
  private final UnreadKeys unread = new UnreadKeys();

  PlanObject(JsonNode root, String source, String fallbackId) {
    this.root = root;
    this.source = source;
    this.fallbackId = fallbackId;
  }

  PlanBuilder plan() throws PlanFault {
    requirePlan();
    PlanBuilder builder =
        new PlanBuilder(id().orElse(fallbackId), source)
            .status(status())
            .learner(learner())
            .localAuthority(text(root, "", "localAuthority"))
            .team(text(root, "", "team"))
            .author(text(root, "", "author"))
            .setting(setting())
            .dates(dates())
            .primaryNeed(text(root, "", "primaryNeed"))
            .advice(advice())
            .unplaced(text(root, "", "unplaced").orElse(""));
    addSections(builder);
    addNotes(builder);
    if (!faults.isEmpty()) {
      throw new PlanFault(Kind.WRONG_VALUE, String.join("; ", faults));
    }
    return builder;
  }

  private void requirePlan() throws PlanFault {
    if (!root.isObject()) {
      throw new PlanFault(Kind.NOT_A_PLAN, "a JSON object was expected, with 'id' and 'sections'");
    }
    JsonNode format = root.path("format");
    if (absent(format)
        ? absent(root.path("sections"))
        : !format.asString("").equals(PlanJson.FORMAT)) {
      throw new PlanFault(
          Kind.NOT_A_PLAN,
          absent(format)
              ? "sections is missing: an object with the text of sections A to K is expected"
              : "format is not '%s'; export the plan in that format".formatted(PlanJson.FORMAT));
    }
  }

  private Optional<String> id() {
    return text(root, "", "id");
  }

  private Optional<PlanStatus> status() {
    Optional<String> label = text(root, "", "status");
    Optional<PlanStatus> status = label.flatMap(PlanStatus::find);
    if (label.isPresent() && status.isEmpty()) {
      faults.add("status must be draft, final or amended final");
    }
    return status;
  }

  private Learner learner() {
    JsonNode learner = object(root, "", "learner");
    unread.collect(learner, "learner.", LEARNER);
    JsonNode year = learner.path("yearGroup");
    Optional<YearGroup> group = Optional.empty();
    Optional<String> written = Optional.empty();
    if (year.isNumber()) {
      group = YearGroup.parse(year.asString());
      if (group.isEmpty() || !year.isIntegralNumber()) {
        faults.add("learner.yearGroup must lie between -4 and 20, with Reception as 0");
      }
    } else {
      written = text(learner, "learner.", "yearGroup");
      group = written.flatMap(YearGroup::parse);
    }
    return new Learner(
        text(learner, "learner.", "name"),
        text(learner, "learner.", "knownAs"),
        date(learner, "learner.", "dateOfBirth"),
        text(learner, "learner.", "pronouns"),
        group,
        written);
  }

  private Setting setting() {
    JsonNode setting = object(root, "", "setting");
    unread.collect(setting, "setting.", SETTING);
    return new Setting(text(setting, "setting.", "name"), text(setting, "setting.", "type"));
  }

  private PlanDates dates() {
    JsonNode dates = object(root, "", "dates");
    unread.collect(dates, "dates.", DATES);
    return new PlanDates(
        date(dates, "dates.", "requested"),
        date(dates, "dates.", "decisionToAssess"),
        date(dates, "dates.", "adviceDue"),
        date(dates, "dates.", "draftSent"),
        date(dates, "dates.", "finalised"),
        date(dates, "dates.", "lastReview"),
        date(dates, "dates.", "nextReview"));
  }

  private List<Advice> advice() {
    JsonNode list = root.path("advice");
    List<Advice> advice = new ArrayList<>();
    if (!absent(list) && !list.isArray()) {
      faults.add("advice must be a list");
      return advice;
    }
    for (int i = 0; i < list.size(); i++) {
      advice(list.get(i), "advice[%d]".formatted(i)).ifPresent(advice::add);
    }
    return advice;
  }

  private Optional<Advice> advice(JsonNode item, String path) {
    if (!item.isObject()) {
      faults.add("%s must be an object".formatted(path));
      return Optional.empty();
    }
    unread.collect(item, path + ".", ADVICE);
    Optional<String> partly = text(item, path + ".", "date").filter(PlanObject::isPartOfDate);
    return Optional.of(
        new Advice(
            text(item, path + ".", "type").orElse("unspecified"),
            text(item, path + ".", "author"),
            text(item, path + ".", "role"),
            partly.isPresent() ? Optional.empty() : date(item, path + ".", "date"),
            partly));
  }

  private void addSections(PlanBuilder builder) {
    JsonNode sections = root.path("sections");
    if (!sections.isObject()) {
      faults.add("sections is missing: an object with the text of sections A to K is expected");
      return;
    }
    Set<SectionCode> seen = EnumSet.noneOf(SectionCode.class);
    for (String key : sections.propertyNames()) {
      Optional<SectionCode> code = SectionCode.find(key);
      if (code.isEmpty()) {
        faults.add(noSection(key));
      } else if (!seen.add(code.get())) {
        faults.add("sections.%s stands there twice; join the two".formatted(code.get()));
      } else {
        text(sections, "sections.", key)
            .ifPresent(
                text -> builder.section(code.get(), LINE_END.matcher(text).replaceAll("\n")));
      }
    }
  }

  private static String noSection(String key) {
    return "sections.%s is no section.%s Sections: %s"
        .formatted(
            UnreadKeys.shortened(key),
            Nearest.hint(key, SECTION_NAMES),
            String.join(", ", SECTION_NAMES));
  }

  private void addNotes(PlanBuilder builder) {
    JsonNode notes = root.path("notes");
    boolean texts = notes.isArray() && notes.valueStream().allMatch(JsonNode::isString);
    if (!absent(notes) && !texts) {
      faults.add("notes must be a list of texts");
    } else {
      notes.forEach(note -> builder.note(WellFormed.text(note.asString())));
    }
    if (id().isEmpty()) {
      builder.note("The plan has no id; %s stands in for it.".formatted(fallbackId));
    }
    unread.collect(root, "", ROOT);
    unread.note().ifPresent(builder::note);
  }

  private JsonNode object(JsonNode parent, String path, String key) {
    JsonNode node = parent.path(key);
    if (!absent(node) && !node.isObject()) {
      faults.add("%s%s must be an object".formatted(path, key));
      return MissingNode.getInstance();
    }
    return node;
  }

  // An empty section text is kept: the heading stood there with nothing below it.
  private Optional<String> text(JsonNode parent, String path, String key) {
    JsonNode node = parent.path(key);
    if (absent(node)) {
      return Optional.empty();
    }
    if (!node.isString()) {
      faults.add("%s%s must be text".formatted(path, key));
      return Optional.empty();
    }
    String text = WellFormed.text(node.asString());
    return text.isBlank() && !path.equals("sections.") ? Optional.empty() : Optional.of(text);
  }

  private Optional<LocalDate> date(JsonNode parent, String path, String key) {
    Optional<String> written = text(parent, path, key);
    if (written.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(written.get().strip()));
    } catch (DateTimeParseException e) {
      faults.add("%s%s is no date that exists; write it as 2026-05-03".formatted(path, key));
      return Optional.empty();
    }
  }

  // Reports are often dated by month or year alone: kept as written, never made up to a day.
  private static boolean isPartOfDate(String text) {
    return text.strip().matches("\\d{4}(-(0[1-9]|1[0-2]))?");
  }

  private static boolean absent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }
}
