package org.ehcqa.sample.size;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One answer about the size of a sample.
 *
 * @param question "margin", "periods", "discovery", "show-share", "attribute" or "told"
 * @param formula the name of the formula and where it is published
 * @param figures what was asked and what came out, by name, in the order of the sentence; empty
 *     where it cannot be computed
 * @param sentence the answer in plain words
 */
public record SizeAnswer(
    String question, String formula, Map<String, Optional<BigDecimal>> figures, String sentence) {

  public SizeAnswer {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }
}
