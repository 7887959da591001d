package org.ehcqa.index.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ehcqa.index.copy.CopiedPassage;
import org.ehcqa.index.copy.CopyFlags;
import org.ehcqa.index.copy.NearCopy;
import org.ehcqa.index.copy.WordDifference;
import org.ehcqa.result.FlagKind;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code ehcqa-copies/1}: the near copies of an index and the flags they give. */
public final class CopiesJson {

  /** The format's name. */
  public static final String SCHEMA = "ehcqa-copies/1";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final double TEN_THOUSAND = 10_000;

  private CopiesJson() {}

  /**
   * The near copies as one line, without a line end.
   *
   * @param plans how many plans were compared
   */
  public static String write(long plans, List<NearCopy> copies) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schema", SCHEMA).put("plans", plans);
    ArrayNode pairs = root.putArray("pairs");
    copies.forEach(copy -> add(copy, pairs.addObject()));
    ArrayNode flags = root.putArray("flags");
    CopyFlags.reasons(copies)
        .forEach(
            (plan, reasons) ->
                reasons.forEach(
                    because ->
                        flags
                            .addObject()
                            .put("plan", plan)
                            .put("flag", FlagKind.PASTED_FROM_ANOTHER_PLAN.id())
                            .put("because", because)));
    return MAPPER.writeValueAsString(root);
  }

  private static void add(NearCopy copy, ObjectNode pair) {
    WordDifference difference = WordDifference.of(copy);
    pair.put("similarity", Math.round(copy.similarity() * TEN_THOUSAND) / TEN_THOUSAND)
        .put("words", copy.words());
    add(pair.putObject("one"), copy.one(), copy.oneIssued(), copy.foreignInOne(), difference.one());
    add(
        pair.putObject("other"),
        copy.other(),
        copy.otherIssued(),
        copy.foreignInOther(),
        difference.other());
  }

  private static void add(
      ObjectNode node,
      CopiedPassage side,
      Optional<LocalDate> issued,
      List<String> foreign,
      List<int[]> different) {
    node.put("plan", side.plan());
    issued.ifPresent(day -> node.put("issued", day.toString()));
    node.put("section", side.section().name())
        .put("start", side.start())
        .put("end", side.end())
        .put("text", side.text());
    ArrayNode names = node.putArray("other-childs-names");
    foreign.forEach(names::add);
    ArrayNode differences = node.putArray("different");
    for (int[] word : different) {
      differences
          .addObject()
          .put("start", side.start() + word[0])
          .put("end", side.start() + word[1]);
    }
  }
}
