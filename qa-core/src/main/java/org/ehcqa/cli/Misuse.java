package org.ehcqa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ehcqa.yaml.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a sentence what is wrong with the words of a command. */
final class Misuse {

  private Misuse() {}

  static String sentence(ParameterException e) {
    // A misspelt option is also a missing one; the word that was typed says more.
    List<String> unmatched =
        e instanceof UnmatchedArgumentException unknown
            ? unknown.getUnmatched()
            : e.getCommandLine().getUnmatchedArguments();
    if (!unmatched.isEmpty()) {
      return unknown(e.getCommandLine(), unmatched.get(0));
    }
    if (e instanceof MissingParameterException missing) {
      return missing.getMissing().stream().map(Misuse::missing).collect(Collectors.joining("\n"));
    }
    String message = String.valueOf(e.getMessage());
    return message.endsWith(".") ? message : message + ".";
  }

  private static String unknown(CommandLine command, String word) {
    CommandSpec spec = command.getCommandSpec();
    if (word.startsWith("-") && word.length() > 1) {
      List<String> options = new ArrayList<>();
      spec.options().forEach(option -> options.addAll(List.of(option.names())));
      String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
      return "%s has no option '%s'.%s"
          .formatted(spec.qualifiedName(" "), name, Nearest.hint(name, options));
    }
    if (spec.subcommands().isEmpty()) {
      return "'%s' is one argument too many for %s.".formatted(word, spec.qualifiedName(" "));
    }
    return "There is no command '%s %s'.%s Commands: %s."
        .formatted(
            spec.qualifiedName(" "),
            word,
            Nearest.hint(word, spec.subcommands().keySet()),
            String.join(", ", spec.subcommands().keySet()));
  }

  private static String missing(ArgSpec argument) {
    String what = argument.isOption() ? ((OptionSpec) argument).longestName() + " " : "";
    String why = argument.description().length == 0 ? "" : ": " + argument.description()[0];
    return "%s%s is missing%s".formatted(what, argument.paramLabel(), why);
  }
}
