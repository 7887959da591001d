package org.ehcqa.layout;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ehcqa.plan.SectionCode;

/**
 * Finds where a plan's sections really begin when a contents list or a legend names them first.
 *
 * <p>An announcement runs through most of the sections with little text under each, and the
 * sections come again after it.
 */
final class Announcements {
  private static final int FEWEST_SECTIONS = 5;
  private static final double SHARE_THAT_RETURNS = 0.6;
  private static final int LONGEST_EXPLANATION = 45;

  private Announcements() {}

  /** The index of the block at which the real sections begin; 0 without an announcement. */
  static int end(List<Outline.Mention> mentions, List<Block> blocks) {
    int from = 0;
    int end = 0;
    while (from < mentions.size()) {
      int next = restart(mentions, from);
      if (next == mentions.size() || !announces(mentions, from, next, blocks)) {
        return end;
      }
      end = mentions.get(next).block();
      from = next;
    }
    return end;
  }

  private static int restart(List<Outline.Mention> mentions, int from) {
    Set<SectionCode> seen = EnumSet.noneOf(SectionCode.class);
    List<SectionCode> last = List.of();
    for (int i = from; i < mentions.size(); i++) {
      List<SectionCode> codes = mentions.get(i).heading().codes();
      List<SectionCode> before = last;
      boolean returns =
          codes.stream().anyMatch(c -> seen.contains(c) && !before.contains(c))
              && mentions.get(i).block() > mentions.get(from).block();
      if (returns && seen.size() >= FEWEST_SECTIONS) {
        return i;
      }
      seen.addAll(codes);
      last = codes;
    }
    return mentions.size();
  }

  private static boolean announces(
      List<Outline.Mention> mentions, int from, int next, List<Block> blocks) {
    Set<SectionCode> named = codes(mentions.subList(from, next));
    Set<SectionCode> later = codes(mentions.subList(next, mentions.size()));
    int count = named.size();
    later.retainAll(named);
    int last = mentions.get(next - 1).block();
    int words = words(blocks, mentions.get(from).block(), last);
    return later.size() >= SHARE_THAT_RETURNS * count
        && words <= LONGEST_EXPLANATION * (next - from);
  }

  private static Set<SectionCode> codes(List<Outline.Mention> mentions) {
    Set<SectionCode> codes = EnumSet.noneOf(SectionCode.class);
    mentions.forEach(m -> codes.addAll(m.heading().codes()));
    return codes;
  }

  private static int words(List<Block> blocks, int from, int to) {
    int words = 0;
    for (Block block : blocks.subList(from, to + 1)) {
      words += Phrases.count(PlainText.of(block));
    }
    return words;
  }
}
