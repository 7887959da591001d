package org.ehcqa.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.plan.export.PlanJson;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.PlanSink;
import org.ehcqa.spi.Unreadable;

/** Reads documents one after the other and says of each what was found in it. */
final class Reading implements PlanSink {

  private final List<PlanReader> readers;
  private final Shell shell;
  private final PrintStream lines;
  private long read;
  private long refused;

  Reading(List<PlanReader> readers, Shell shell, PrintStream lines) {
    this.readers = readers;
    this.shell = shell;
    this.lines = lines;
  }

  /** Whether every document could be read. */
  boolean readAll(List<PlanDocument> documents) {
    documents.forEach(this::read);
    shell.say("Read %,d; %,d could not be read.".formatted(read, refused));
    return refused == 0;
  }

  private void read(PlanDocument document) {
    readers.stream()
        .filter(reader -> reader.endings().contains(document.ending()))
        .findFirst()
        .ifPresentOrElse(reader -> read(document, reader), () -> unsupported(document));
  }

  private void read(PlanDocument document, PlanReader reader) {
    try {
      reader.read(document, this);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      unreadable(
          new Unreadable(
              document.source(),
              Unreadable.Reason.DAMAGED,
              "the reader failed (%s); open the file and save it again"
                  .formatted(e.getClass().getSimpleName())));
    }
  }

  private void unsupported(PlanDocument document) {
    unreadable(
        new Unreadable(
            document.source(),
            Unreadable.Reason.UNSUPPORTED,
            "no reader takes this kind of file; save it as docx, odt, pdf, txt or ehc-plan JSON"));
  }

  @Override
  public void plan(Plan plan) {
    read++;
    lines.print(PlanJson.write(plan) + "\n");
    lines.flush();
    shell.say(plan.source());
    shell.say("  found:     " + sections(plan, true));
    shell.say("  not found: " + sections(plan, false));
    plan.notes().forEach(note -> shell.say("  note: " + note));
    if (!plan.unplaced().isBlank()) {
      shell.say("  note: some text belongs to no section; see \"unplaced\" in the line");
    }
  }

  @Override
  public void unreadable(Unreadable unreadable) {
    refused++;
    shell.say(unreadable.source());
    shell.say("  could not be read (%s): %s".formatted(unreadable.reason(), unreadable.message()));
  }

  private static String sections(Plan plan, boolean found) {
    List<String> codes = new ArrayList<>();
    for (SectionCode code : SectionCode.values()) {
      if (plan.section(code).isPresent() == found) {
        boolean blank = plan.section(code).filter(section -> section.isBlank()).isPresent();
        codes.add(blank ? code + " (blank)" : code.name());
      }
    }
    return codes.isEmpty() ? "none" : codes.stream().collect(Collectors.joining(", "));
  }
}
