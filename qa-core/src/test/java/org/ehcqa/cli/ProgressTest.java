package org.ehcqa.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Instant now = Instant.EPOCH;

  private Progress progress(boolean terminal, long total) {
    InstantSource ticking = () -> now = now.plus(Duration.ofSeconds(1));
    Clock clock = ticking.withZone(ZoneOffset.UTC);
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Progress(
        new Shell(
            InputStream.nullInputStream(),
            stream,
            stream,
            Map.of(),
            clock,
            new Terminal(false, false, terminal, false),
            new Interruption(),
            path -> ToyPlugins.all()),
        total);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_terminal_sees_one_line_that_is_written_over_and_cleared() {
    Progress progress = progress(true, 3);
    progress.progress(1, 0);
    progress.progress(2, 1);
    progress.end();
    assertTrue(said().startsWith("\r1 of 3 plans done\r2 of 3 plans done, 1 could not be read"));
    assertTrue(said().endsWith(" \r"));
    assertFalse(said().contains("\n"));
  }

  @Test
  void elsewhere_a_line_appears_every_few_seconds() {
    Progress progress = progress(false, 0);
    for (int done = 1; done <= 12; done++) {
      progress.progress(done, 0);
    }
    progress.end();
    assertEquals("5 plans done%n10 plans done%n".formatted(), said());
  }

  @Test
  void colour_and_rewriting_are_off_where_they_are_not_wanted() {
    assertTrue(Terminal.of("in,out,err", Map.of("TERM", "xterm")).colour());
    assertFalse(Terminal.of("in,out,err", Map.of("TERM", "xterm", "NO_COLOR", "1")).colour());
    assertFalse(Terminal.of("in,out,err", Map.of("TERM", "dumb")).err());
    assertFalse(Terminal.of("none", Map.of("TERM", "xterm")).err());
  }
}
