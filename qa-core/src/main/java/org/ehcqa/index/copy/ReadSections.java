package org.ehcqa.index.copy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Reads sections by their number and keeps the last few. */
final class ReadSections {

  private static final int KEPT = 1_000;

  private final PlanTexts texts;
  private final List<SectionPlace> places;
  private final BiFunction<String, PlanPlace, Shingles> shingles;
  private final Map<Integer, Read> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Read> eldest) {
          return size() > KEPT;
        }
      };

  ReadSections(
      PlanTexts texts,
      List<SectionPlace> places,
      BiFunction<String, PlanPlace, Shingles> shingles) {
    this.texts = texts;
    this.places = places;
    this.shingles = shingles;
  }

  Read section(int number) throws IOException {
    Read known = kept.get(number);
    if (known != null) {
      return known;
    }
    SectionPlace place = places.get(number);
    String text = texts.text(place.handle());
    Read read = new Read(place, text, shingles.apply(text, place.plan()));
    kept.put(number, read);
    return read;
  }

  /** A section with its telling shingles. */
  record Read(SectionPlace place, String text, Shingles shingles) {}
}
