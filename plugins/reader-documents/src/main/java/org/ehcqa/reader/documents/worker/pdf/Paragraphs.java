package org.ehcqa.reader.documents.worker.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ehcqa.layout.Line;

/** Joins rows of running text to paragraphs. */
final class Paragraphs {
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:[•·▪◦●○■‣⁃\\uf0b7\\uf0a7]|[*–-]\\s|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s|[A-Z]\\d{1,2}\\s|\\d{1,2}\\.\\d{1,2}\\s).*");
  private static final double WIDEST_LEADING = 1.75;
  private static final double SPREAD = 1.17;

  private final Typography typography;

  Paragraphs(Typography typography) {
    this.typography = typography;
  }

  /**
   * The paragraphs of rows that stand below each other.
   *
   * @param limit where the text ends on the right
   */
  List<Line> of(List<TextRow> rows, double limit) {
    List<Line> lines = new ArrayList<>();
    double pitch = usualPitch(rows);
    List<Segment> open = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!open.isEmpty() && !joins(rows.get(i - 1), rows.get(i), limit, pitch)) {
        lines.add(typography.line(open));
        open = new ArrayList<>();
      }
      open.add(rows.get(i).whole());
    }
    if (!open.isEmpty()) {
      lines.add(typography.line(open));
    }
    return lines;
  }

  private boolean joins(TextRow before, TextRow row, double limit, double pitch) {
    Segment upper = before.whole();
    Segment lower = row.whole();
    double distance = row.baseline() - before.baseline();
    boolean sameStyle = Math.abs(upper.size() - lower.size()) < 0.6 && upper.bold() == lower.bold();
    boolean near =
        distance <= WIDEST_LEADING * lower.size()
            && (pitch == 0 || distance <= SPREAD * pitch * typography.scale(lower));
    if (!near || !sameStyle || ITEM.matcher(lower.text()).matches()) {
      return false;
    }
    if (before.segments().size() > 1 || row.segments().size() > 1) {
      return false;
    }
    boolean full =
        upper.right() + 0.2 * upper.size() + lower.firstWordWidth() > limit - 0.1 * upper.size();
    boolean inSentence =
        Character.isLowerCase(lower.text().codePointAt(0)) && !upper.text().matches(".*[.!?:]$");
    return full || (inSentence && !typography.isHeading(upper));
  }

  private static double usualPitch(List<TextRow> rows) {
    double[] pitches = new double[Math.max(0, rows.size() - 1)];
    int count = 0;
    for (int i = 1; i < rows.size(); i++) {
      double distance = rows.get(i).baseline() - rows.get(i - 1).baseline();
      if (distance > 0.9 * rows.get(i).size() && distance < WIDEST_LEADING * rows.get(i).size()) {
        pitches[count++] = distance;
      }
    }
    double[] known = Arrays.copyOf(pitches, count);
    Arrays.sort(known);
    return count == 0 ? 0 : known[count / 4];
  }
}
