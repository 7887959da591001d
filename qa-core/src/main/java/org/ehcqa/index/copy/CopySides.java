package org.ehcqa.index.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ehcqa.index.copy.ReadSections.Read;
import org.ehcqa.plan.Learner;

/** Makes a near copy of a stretch that two sections share. */
final class CopySides {

  private static final int SHORTEST_NAME = 2;

  private CopySides() {}

  static NearCopy of(Read one, Read other, SharedSpans.Span span) {
    CopiedPassage left = side(one, span.oneFrom(), span.oneTo());
    CopiedPassage right = side(other, span.otherFrom(), span.otherTo());
    int words = Math.min(words(left), words(right));
    PlanPlace leftPlan = one.place().plan();
    PlanPlace rightPlan = other.place().plan();
    List<String> inLeft = foreign(left.text(), rightPlan, leftPlan);
    List<String> inRight = foreign(right.text(), leftPlan, rightPlan);
    return isFirst(leftPlan, rightPlan)
        ? new NearCopy(
            left,
            right,
            span.similarity(),
            words,
            leftPlan.issued(),
            rightPlan.issued(),
            inLeft,
            inRight)
        : new NearCopy(
            right,
            left,
            span.similarity(),
            words,
            rightPlan.issued(),
            leftPlan.issued(),
            inRight,
            inLeft);
  }

  private static CopiedPassage side(Read read, int from, int to) {
    int start = read.shingles().start(from);
    int end = read.shingles().end(to);
    return new CopiedPassage(
        read.place().plan().id(),
        read.place().code(),
        start,
        end,
        read.text().substring(start, end));
  }

  private static boolean isFirst(PlanPlace one, PlanPlace other) {
    boolean dated = one.issued().isPresent() && other.issued().isPresent();
    int order = dated ? one.issued().get().compareTo(other.issued().get()) : 0;
    return order == 0 ? one.id().compareTo(other.id()) < 0 : order < 0;
  }

  private static int words(CopiedPassage side) {
    return WordScan.of(side.text()).size();
  }

  // Names of the one child, as written, that are not also the other's.
  private static List<String> foreign(String text, PlanPlace of, PlanPlace in) {
    Set<String> found = new TreeSet<>();
    WordScan words = WordScan.of(text);
    Set<Long> written = NameMask.capitals(words);
    for (String name : firstNames(of.learner())) {
      long hash = name.length() < SHORTEST_NAME ? 0 : WordScan.hash(name);
      if (written.contains(hash) && !in.names().contains(hash)) {
        found.add(name);
      }
    }
    return new ArrayList<>(found);
  }

  private static List<String> firstNames(Learner learner) {
    return Stream.concat(learner.knownAs().stream(), learner.name().stream())
        .map(name -> name.strip().split("[\\s\u00a0]+", 2)[0])
        .filter(name -> name.codePoints().anyMatch(Character::isLetter))
        .toList();
  }
}
