package org.ehcqa.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** How a frame differs from the one a sample was drawn from, as far as the design can tell. */
public final class FrameChanges {

  private FrameChanges() {}

  /** A sentence for each plan that came, went or changed; empty when the frames are alike. */
  public static List<String> between(FrameKeys before, FrameKeys now) {
    SortedMap<String, String> old = before.byPlan();
    SortedMap<String, String> fresh = now.byPlan();
    List<String> sentences = new ArrayList<>();
    fresh.forEach(
        (plan, key) -> {
          if (!old.containsKey(plan)) {
            sentences.add("%s came%s".formatted(plan, key.isEmpty() ? "" : " (" + key + ")"));
          }
        });
    old.forEach(
        (plan, key) -> {
          if (!fresh.containsKey(plan)) {
            sentences.add("%s went%s".formatted(plan, key.isEmpty() ? "" : " (" + key + ")"));
          } else if (!key.equals(fresh.get(plan))) {
            sentences.add("%s changed from '%s' to '%s'".formatted(plan, key, fresh.get(plan)));
          }
        });
    return sentences;
  }
}
