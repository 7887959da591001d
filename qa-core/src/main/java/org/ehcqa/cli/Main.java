package org.ehcqa.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The program {@code ehcqa}. */
public final class Main {

  private final Shell shell;

  Main(Shell shell) {
    this.shell = shell;
  }

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    // Before the first logger: slf4j-simple reads its settings once.
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    System.setProperty("org.slf4j.simpleLogger.log.org.pf4j", "error");
    System.setProperty("org.slf4j.simpleLogger.log.org.hibernate", "error");
    System.setProperty("org.jboss.logging.provider", "slf4j");
    System.setProperty("org.slf4j.simpleLogger.showThreadName", "false");
    System.setProperty("org.slf4j.simpleLogger.showLogName", "false");
    Shell shell = Shell.ofProcess();
    int code = new Main(shell).run(List.of(args));
    shell.out().flush();
    shell.err().flush();
    shell.interruption().ended();
    System.exit(code);
  }

  /** Runs one command and gives its exit code, having said what a code other than 0 means. */
  int run(List<String> args) {
    CommandLine tree = CommandTree.of(shell, args);
    tree.setParameterExceptionHandler((e, given) -> misused(e));
    Failures failures = new Failures(shell, args.contains("--debug"));
    tree.setExecutionExceptionHandler((e, command, given) -> failures.explain(e).code());
    int code = run(tree, args, failures);
    if (code != ExitCode.DONE.code()) {
      ExitCode.find(code)
          .ifPresent(exit -> shell.say("Exit code %d: %s.".formatted(code, exit.meaning())));
    }
    shell.out().flush();
    return code;
  }

  // picocli explains exceptions but lets errors through, such as a plugin that does not link.
  private static int run(CommandLine tree, List<String> args, Failures failures) {
    try {
      return tree.execute(args.toArray(String[]::new));
    } catch (LinkageError | StackOverflowError | OutOfMemoryError e) {
      return failures.explain(e).code();
    }
  }

  private int misused(ParameterException e) {
    CommandLine command = e.getCommandLine();
    shell.say(Misuse.sentence(e));
    String name = command.getCommandSpec().qualifiedName(" ");
    shell.say("For help: %s --help".formatted(name));
    return ExitCode.USAGE.code();
  }
}
