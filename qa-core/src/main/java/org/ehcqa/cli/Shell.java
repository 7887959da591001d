package org.ehcqa.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;

/**
 * What surrounds a command.
 *
 * @param in standard input
 * @param out takes data
 * @param err takes everything said to a person
 * @param opener loads the plugins of a folder
 */
record Shell(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Map<String, String> env,
    Clock clock,
    Terminal terminal,
    Interruption interruption,
    Function<Path, Installed> opener) {

  /** The shell this process was started from. */
  static Shell ofProcess() {
    Map<String, String> env = System.getenv();
    return new Shell(
        System.in,
        utf8(FileDescriptor.out, 1 << 16),
        utf8(FileDescriptor.err, 1 << 10),
        env,
        Clock.system(ZoneId.systemDefault()),
        Terminal.of(System.getProperty("ehcqa.terminal", ""), env),
        new Interruption(),
        Installed::in);
  }

  // JSON is UTF-8 whatever the machine's own encoding is.
  private static PrintStream utf8(FileDescriptor descriptor, int buffer) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), buffer),
        false,
        StandardCharsets.UTF_8);
  }

  /** Says a line to the person. */
  void say(String line) {
    err.println(line);
    err.flush();
  }

  /** Today, by the shell's clock. */
  LocalDate today() {
    return LocalDate.now(clock);
  }
}
