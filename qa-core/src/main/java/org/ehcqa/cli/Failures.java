package org.ehcqa.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.ehcqa.audit.MissingCheckersException;
import org.ehcqa.index.IndexProblem;
import org.ehcqa.index.query.QueryFault;
import org.ehcqa.plugin.PluginProblem;
import org.ehcqa.yaml.YamlException;
import picocli.CommandLine.ExecutionException;

/** Says in a sentence why a command could not do its work. */
final class Failures {

  private final Shell shell;
  private final boolean debug;

  Failures(Shell shell, boolean debug) {
    this.shell = shell;
    this.debug = debug;
  }

  /** Explains a failure to the person, with its stack trace only if that was asked for. */
  ExitCode explain(Throwable failure) {
    Throwable cause = unwrapped(failure);
    if (debug) {
      failure.printStackTrace(shell.err());
    }
    if (cause instanceof QueryFault query) {
      shell.say(query.pointed());
      return ExitCode.USAGE;
    }
    if (isTheirs(cause)) {
      shell.say(String.valueOf(cause.getMessage()));
      return ExitCode.USAGE;
    }
    if (cause instanceof IOException io) {
      shell.say(sentence(io));
      return ExitCode.USAGE;
    }
    shell.say(
        "Something went wrong inside ehcqa (%s), which is not your fault."
            .formatted(cause.getClass().getSimpleName()));
    shell.say("Please report it with what the same command prints when --debug is added.");
    return ExitCode.INTERNAL;
  }

  // What went wrong while a class was set up or a method was called for us lies one deeper.
  private static Throwable unwrapped(Throwable failure) {
    boolean wrapper =
        failure instanceof UncheckedIOException
            || failure instanceof ExceptionInInitializerError
            || failure instanceof ExecutionException;
    Throwable cause = failure.getCause();
    return wrapper && cause != null ? unwrapped(cause) : failure;
  }

  private static boolean isTheirs(Throwable cause) {
    return cause instanceof Problem
        || cause instanceof YamlException
        || cause instanceof PluginProblem
        || cause instanceof IndexProblem
        || cause instanceof MissingCheckersException;
  }

  private static String sentence(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return "%s: this account may not read or write it; ask for access, or choose another folder"
          .formatted(denied.getFile());
    }
    if (e instanceof FileSystemException file) {
      return "%s: cannot be read or written (%s)"
          .formatted(
              file.getFile(),
              file.getReason() == null ? e.getClass().getSimpleName() : file.getReason());
    }
    return "A file could not be read or written (%s); check the disk's space, then run it again"
        .formatted(e.getMessage());
  }
}
