package org.ehcqa.index.copy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ehcqa.plan.Learner;
import org.ehcqa.plan.SectionCode;

/** The plans among which copies are looked for. They do not change while it goes on. */
public interface PlanTexts {

  /** How many plans there are. */
  int size() throws IOException;

  /** Hands out every plan, each time in the same order. */
  void forEach(Taker taker) throws IOException;

  /** The text of a section. */
  String text(int handle) throws IOException;

  /** Takes plans one after the other. */
  @FunctionalInterface
  interface Taker {
    void take(Source plan) throws IOException;
  }

  /**
   * A plan.
   *
   * @param issued the day the plan speaks from
   */
  record Source(
      String id, Learner learner, Optional<LocalDate> issued, List<SectionText> sections) {

    public Source {
      sections = List.copyOf(sections);
    }

    /** Omits names: it is a child's record, and this string reaches logs. */
    @Override
    public String toString() {
      return "Source[%s]".formatted(id);
    }
  }

  /**
   * A section.
   *
   * @param handle by which its text can be had again
   */
  record SectionText(int handle, SectionCode code, String text) {

    /** Omits the text: it is a child's record, and this string reaches logs. */
    @Override
    public String toString() {
      return "SectionText[%s]".formatted(code);
    }
  }
}
