package org.ehcqa.sample;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a design knew of every plan when it drew: the plan's stratum, its risk, its day. Two frames
 * with the same keys give the same sample for the same seed, whatever else changed in the plans.
 */
public final class FrameKeys {

  private final SortedMap<String, String> keys;

  private FrameKeys(SortedMap<String, String> keys) {
    this.keys = Collections.unmodifiableSortedMap(keys);
  }

  /** The keys of plans by id. */
  public static FrameKeys of(Map<String, String> keys) {
    SortedMap<String, String> sorted = new TreeMap<>(CodePointOrder.INSTANCE);
    sorted.putAll(keys);
    return new FrameKeys(sorted);
  }

  static FrameKeys of(SamplingFrame frame, Function<Candidate, String> key) {
    SortedMap<String, String> keys = new TreeMap<>(CodePointOrder.INSTANCE);
    frame.candidates().forEach(candidate -> keys.put(candidate.plan(), key.apply(candidate)));
    return new FrameKeys(keys);
  }

  /** Keys by id, in the order of the ids by code point. */
  public SortedMap<String, String> byPlan() {
    return keys;
  }

  /** SHA-256 of the lines "id, tab, key, line feed" in UTF-8, as 64 hexadecimal digits. */
  public String sha256() {
    StringBuilder lines = new StringBuilder();
    keys.forEach((plan, key) -> lines.append(plan).append('\t').append(key).append('\n'));
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(Draws.sha256(bytes));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FrameKeys that && keys.equals(that.keys);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }

  @Override
  public String toString() {
    return "%d plans, %s".formatted(keys.size(), sha256());
  }
}
