package org.ehcqa.cli;

import java.io.Console;
import java.util.Locale;
import java.util.Map;

/**
 * Which of the three streams are a terminal.
 *
 * @param in whether standard input is a terminal
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param colour whether colour is wanted and understood there
 */
record Terminal(boolean in, boolean out, boolean err, boolean colour) {

  /** No terminal: output goes to files or other programs. */
  static final Terminal NONE = new Terminal(false, false, false, false);

  /**
   * The terminal of this process.
   *
   * @param streams the launcher's {@code ehcqa.terminal}, such as "in,out,err"; Java itself cannot
   *     tell the streams apart
   */
  static Terminal of(String streams, Map<String, String> env) {
    boolean console = streams.isEmpty() && isConsole();
    boolean dumb = "dumb".equals(env.get("TERM"));
    boolean plain = dumb || !env.getOrDefault("NO_COLOR", "").isEmpty() || !understandsAnsi(env);
    return new Terminal(
        console || streams.contains("in"),
        console || streams.contains("out"),
        !dumb && (console || streams.contains("err")),
        !plain);
  }

  // An old Windows console prints escape sequences as they are.
  private static boolean understandsAnsi(Map<String, String> env) {
    boolean windows =
        System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    return !windows || env.containsKey("WT_SESSION") || env.containsKey("TERM");
  }

  // From JDK 22 on there may be a console object although nobody sits there.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException before22) {
      return true;
    }
  }
}
