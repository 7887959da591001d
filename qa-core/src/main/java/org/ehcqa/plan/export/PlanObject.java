package org.ehcqa.plan.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.plan.Advice;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.PlanDates;
import org.ehcqa.plan.PlanStatus;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.Setting;
import org.ehcqa.plan.YearGroup;
import org.ehcqa.yaml.Nearest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One {@code ehc-plan/1} object, its fields checked one by one. */
final class PlanObject {

  private static final List<String> SECTION_NAMES =
      java.util.Arrays.stream(SectionCode.values()).map(Enum::name).toList();

  private final JsonNode root;
  private final String source;
  private final String fallbackId;
  private final List<String> faults = new ArrayList<>();

  PlanObject(JsonNode root, String source, String fallbackId) {
    this.root = root;
    this.source = source;
    this.fallbackId = fallbackId;
  }

  Plan plan() throws PlanFault {
    if (!root.isObject()) {
      throw new PlanFault("a JSON object was expected, with 'id' and 'sections'");
    }
    Optional<String> format = text(root, "", "format");
    if (format.isPresent() && !format.get().equals(PlanJson.FORMAT)) {
      throw new PlanFault(
          "format is not '%s'; export the plan in that format".formatted(PlanJson.FORMAT));
    }
    PlanBuilder builder =
        new PlanBuilder(text(root, "", "id").orElse(fallbackId), source)
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
      throw new PlanFault(String.join("; ", faults));
    }
    return builder.build();
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
    return new Setting(text(setting, "setting.", "name"), text(setting, "setting.", "type"));
  }

  private PlanDates dates() {
    JsonNode dates = object(root, "", "dates");
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
    int index = 0;
    for (JsonNode item : list) {
      String path = "advice[%d].".formatted(index++);
      advice.add(
          new Advice(
              text(item, path, "type").orElse("unspecified"),
              text(item, path, "author"),
              text(item, path, "role"),
              date(item, path, "date")));
    }
    return advice;
  }

  private void addSections(PlanBuilder builder) {
    JsonNode sections = root.path("sections");
    if (!sections.isObject()) {
      faults.add("sections is missing: an object with the text of sections A to K is expected");
      return;
    }
    for (Map.Entry<String, JsonNode> entry : sections.properties()) {
      Optional<SectionCode> code = SectionCode.find(entry.getKey());
      if (code.isEmpty()) {
        faults.add(
            "sections.%s is no section.%s Sections: %s"
                .formatted(
                    entry.getKey(),
                    Nearest.hint(entry.getKey(), SECTION_NAMES),
                    String.join(", ", SECTION_NAMES)));
      } else {
        text(sections, "sections.", entry.getKey())
            .ifPresent(text -> builder.section(code.get(), text.replace("\r\n", "\n")));
      }
    }
  }

  private void addNotes(PlanBuilder builder) {
    for (JsonNode note : root.path("notes")) {
      builder.note(note.asString());
    }
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
    String text = node.asString();
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

  private static boolean absent(JsonNode node) {
    return node.isMissingNode() || node.isNull();
  }
}
