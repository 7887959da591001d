package org.ehcqa.plan.export;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ehcqa.plan.Advice;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.PlanBuilder;
import org.ehcqa.plan.PlanDates;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.export.PlanFault.Kind;
import org.ehcqa.validation.Constraints;
import org.ehcqa.validation.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes {@code ehc-plan/1}. Thread-safe. */
public final class PlanJson {

  /** The format's name, in every object's {@code format}. */
  public static final String FORMAT = "ehc-plan/1";

  private static final long LARGEST_DOCUMENT = 64L << 20;
  private static final int LARGEST_TEXT = 16 << 20;
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final int DEEPEST = 32;

  private static final String LIMITS =
      "no plan is as large: at most 64 MB in all, 16 MB a text and %d levels are read"
          .formatted(DEEPEST);

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxDocumentLength(LARGEST_DOCUMENT)
                          .maxStringLength(LARGEST_TEXT)
                          .maxNestingDepth(DEEPEST)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Constraints constraints;

  private PlanJson(Clock clock) {
    this.constraints = Constraints.at(clock);
  }

  /** A reader that takes "today" from a clock. */
  public static PlanJson at(Clock clock) {
    return new PlanJson(clock);
  }

  /**
   * The plan of one JSON object.
   *
   * @param source how reports name the input
   * @param fallbackId the reference when the object has no {@code id}
   * @throws PlanFault naming every field with a wrong type or an impossible value
   */
  public Plan read(String json, String source, String fallbackId) throws PlanFault {
    try {
      return sound(
          MAPPER.readTree(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json),
          source,
          fallbackId);
    } catch (JacksonException e) {
      throw notJson(e);
    }
  }

  /** The plan of one JSON object, read from a stream that the caller closes. */
  public Plan read(InputStream json, String source, String fallbackId) throws PlanFault {
    try {
      return sound(MAPPER.readTree(json), source, fallbackId);
    } catch (JacksonException e) {
      throw notJson(e);
    }
  }

  private Plan sound(JsonNode root, String source, String fallbackId) throws PlanFault {
    PlanBuilder builder = new PlanObject(root, source, fallbackId).plan();
    Plan plan = builder.build();
    List<Violation> broken = constraints.broken(plan);
    String errors =
        broken.stream()
            .filter(violation -> !violation.query())
            .map(PlanJson::sentence)
            .collect(Collectors.joining("; "));
    if (!errors.isEmpty()) {
      throw new PlanFault(Kind.WRONG_VALUE, errors);
    }
    // A query is a question to the auditor: it travels with the plan, once.
    broken.stream()
        .map(PlanJson::sentence)
        .filter(question -> !plan.notes().contains(question))
        .forEach(builder::note);
    return builder.build();
  }

  private static String sentence(Violation violation) {
    return violation.path() + " " + violation.message();
  }

  // The library's own message quotes the input, which may be plan text.
  private static PlanFault notJson(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return new PlanFault(Kind.TOO_LARGE, LIMITS);
    }
    if (e instanceof JacksonIOException) {
      return new PlanFault(Kind.NOT_JSON, "the file could not be read to its end");
    }
    return new PlanFault(Kind.NOT_JSON, "this is not JSON" + place(e.getLocation()));
  }

  private static String place(@Nullable TokenStreamLocation location) {
    if (location == null) {
      return "";
    }
    return location.getLineNr() == 1
        ? " from character %d on".formatted(location.getColumnNr())
        : " from line %d, column %d on".formatted(location.getLineNr(), location.getColumnNr());
  }

  /** The plan as one line of JSON. What is absent is left out. */
  public static String write(Plan plan) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("format", FORMAT).put("id", plan.id());
    plan.status().ifPresent(status -> root.put("status", status.label()));
    root.set("learner", learner(plan.learner()));
    put(root, "localAuthority", plan.localAuthority());
    put(root, "team", plan.team());
    put(root, "author", plan.author());
    ObjectNode setting = root.putObject("setting");
    put(setting, "name", plan.setting().name());
    put(setting, "type", plan.setting().type());
    root.set("dates", dates(plan.dates()));
    put(root, "primaryNeed", plan.primaryNeed());
    ArrayNode advice = root.putArray("advice");
    plan.advice().forEach(item -> advice.add(advice(item)));
    ObjectNode sections = root.putObject("sections");
    for (SectionCode code : SectionCode.values()) {
      plan.section(code).ifPresent(section -> sections.put(code.name(), section.text()));
    }
    ArrayNode notes = root.putArray("notes");
    plan.notes().forEach(notes::add);
    if (!plan.unplaced().isEmpty()) {
      root.put("unplaced", plan.unplaced());
    }
    return MAPPER.writeValueAsString(root);
  }

  private static ObjectNode learner(Learner learner) {
    ObjectNode node = MAPPER.createObjectNode();
    put(node, "name", learner.name());
    put(node, "knownAs", learner.knownAs());
    put(node, "dateOfBirth", learner.dateOfBirth().map(LocalDate::toString));
    put(node, "pronouns", learner.pronouns());
    learner
        .yearGroupAsWritten()
        .ifPresentOrElse(
            written -> node.put("yearGroup", written),
            () -> learner.yearGroup().ifPresent(year -> node.put("yearGroup", year.number())));
    return node;
  }

  private static ObjectNode dates(PlanDates dates) {
    ObjectNode node = MAPPER.createObjectNode();
    put(node, "requested", dates.requested().map(LocalDate::toString));
    put(node, "decisionToAssess", dates.decisionToAssess().map(LocalDate::toString));
    put(node, "adviceDue", dates.adviceDue().map(LocalDate::toString));
    put(node, "draftSent", dates.draftSent().map(LocalDate::toString));
    put(node, "finalised", dates.finalised().map(LocalDate::toString));
    put(node, "lastReview", dates.lastReview().map(LocalDate::toString));
    put(node, "nextReview", dates.nextReview().map(LocalDate::toString));
    return node;
  }

  private static ObjectNode advice(Advice advice) {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("type", advice.type());
    put(node, "author", advice.author());
    put(node, "role", advice.role());
    put(node, "date", advice.date().map(LocalDate::toString).or(advice::dateAsWritten));
    return node;
  }

  private static void put(ObjectNode node, String key, Optional<String> value) {
    value.ifPresent(text -> node.put(key, text));
  }
}
