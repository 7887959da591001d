package org.ehcqa.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import org.ehcqa.plan.Plan;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.PlanSink;
import org.ehcqa.spi.Unreadable;
import org.ehcqa.testkit.PlanFixture;

/**
 * Reads a plan from each line, as the text of its section F: from {@code .many} line by line, from
 * {@code .one} in one go. Some words make it misbehave.
 */
final class LineReader implements PlanReader {

  @Override
  public String name() {
    return "reader-test";
  }

  @Override
  public Set<String> endings() {
    return Set.of("many", "one");
  }

  @Override
  public boolean holdsMany(PlanDocument document) {
    return document.ending().equals("many");
  }

  @Override
  public void read(PlanDocument document, PlanSink sink) {
    try (BufferedReader lines = Files.newBufferedReader(document.file())) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String mark = holdsMany(document) ? "#" + number : "";
        read(line, document.source() + mark, document.stem() + mark, sink);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(String line, String source, String id, PlanSink sink) {
    switch (line) {
      case "bad" -> sink.unreadable(new Unreadable(source, Unreadable.Reason.DAMAGED, "bad"));
      case "throw" -> throw new IllegalStateException("reader broke");
      case "overflow" -> throw new StackOverflowError();
      default -> sink.plan(plan(line, source, id));
    }
  }

  private static Plan plan(String line, String source, String id) {
    return PlanFixture.planFrom(id, source).section("F", line).build();
  }
}
