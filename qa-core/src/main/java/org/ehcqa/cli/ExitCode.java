package org.ehcqa.cli;

import java.util.Arrays;
import java.util.Optional;

/** How a command ended, as the number a script sees. */
enum ExitCode {
  DONE(0, Meaning.DONE),
  BELOW(1, Meaning.BELOW + ", or a figure under --floor-file"),
  USAGE(2, Meaning.USAGE),
  UNREADABLE(3, Meaning.UNREADABLE),
  INTERNAL(4, Meaning.INTERNAL),
  INTERRUPTED(130, Meaning.INTERRUPTED);

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  int code() {
    return code;
  }

  String meaning() {
    return meaning;
  }

  static Optional<ExitCode> find(int code) {
    return Arrays.stream(values()).filter(exit -> exit.code == code).findFirst();
  }

  /** The meanings as constants, because the help texts are annotations. */
  static final class Meaning {
    static final String DONE = "done";
    static final String BELOW = "done, and a plan fell under --fail-under";
    static final String FIGURE_BELOW = "done, and a figure fell under --floor-file";
    static final String USAGE = "nothing was done: the command or a setting needs mending";
    static final String UNREADABLE = "done, but some inputs could not be read";
    static final String INTERNAL = "a fault inside ehcqa";
    static final String INTERRUPTED = "interrupted; what was written is whole";

    private Meaning() {}
  }
}
