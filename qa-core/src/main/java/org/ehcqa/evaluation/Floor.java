package org.ehcqa.evaluation;

import java.util.regex.Pattern;
import org.ehcqa.template.Grade;

/**
 * The simplest rule that could work: what counts something is sound.
 *
 * <p>It knows nothing of plans. A machine that is no better has learnt nothing.
 */
public final class Floor {

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
              + "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|half|daily|weekly"
              + "|fortnightly|monthly|termly|annually|each|every|once|twice)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final double REQUIRES_IMPROVEMENT_FROM = 0.25;
  private static final double GOOD_FROM = 0.5;
  private static final double OUTSTANDING_FROM = 0.75;

  private Floor() {}

  /** Whether the text holds neither a digit nor a word of number or frequency. */
  public static boolean callsWeak(String text) {
    return !NUMBER.matcher(text).find();
  }

  /** The grade of a section by the share of its lines that count something. */
  public static Grade grade(String section) {
    long lines = section.lines().filter(line -> !line.isBlank()).count();
    long counted = section.lines().filter(line -> !callsWeak(line)).count();
    double share = lines == 0 ? 0 : (double) counted / lines;
    if (share >= OUTSTANDING_FROM) {
      return Grade.OUTSTANDING;
    }
    if (share >= GOOD_FROM) {
      return Grade.GOOD;
    }
    return share >= REQUIRES_IMPROVEMENT_FROM ? Grade.REQUIRES_IMPROVEMENT : Grade.INADEQUATE;
  }
}
