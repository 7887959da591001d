package org.ehcqa.cli;

/**
 * Sets words off from the text around them: by escape sequences on a terminal that understands
 * them, by the characters themselves elsewhere.
 *
 * @param colour whether escape sequences are written
 */
record Ink(boolean colour) {

  private static final String BOLD = "\u001b[1m";
  private static final String UNDERLINE = "\u001b[4m";
  private static final String PLAIN = "\u001b[0m";

  static Ink of(Shell shell) {
    return new Ink(shell.terminal().out() && shell.terminal().colour());
  }

  /** A heading or a word that matters. */
  String strong(String words) {
    return colour ? BOLD + words + PLAIN : words;
  }

  /** Text with the part between ‹ and › set off; the marks stay where nothing else can do it. */
  String marked(String text) {
    return colour ? text.replace("‹", UNDERLINE).replace("›", PLAIN) : text;
  }
}
