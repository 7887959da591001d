package org.ehcqa.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ehcqa} without a command. */
@Command(
    name = "ehcqa",
    versionProvider = RootCommand.Version.class,
    header = "Audits Education, Health and Care plans against a QA framework.",
    description = {
      "",
      "The program proposes a grade for each section and for the plan, and quotes the words it"
          + " rests on. A person confirms or changes the grade. Nothing leaves this computer."
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa score corpus/plans --out report     audit a folder of plans",
      "  ehcqa check --section F draft.txt         judge a piece of text while writing it",
      "  ehcqa help score                          what a command does, and its options"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:" + ExitCode.Meaning.DONE,
      "1:" + ExitCode.Meaning.BELOW + ", or a figure under --floor-file",
      "2:" + ExitCode.Meaning.USAGE,
      "3:" + ExitCode.Meaning.UNREADABLE,
      "4:" + ExitCode.Meaning.INTERNAL,
      "130:" + ExitCode.Meaning.INTERRUPTED
    })
final class RootCommand implements Callable<Integer> {

  private final Shell shell;

  @Spec private CommandSpec spec = CommandSpec.create();

  RootCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(shell.err(), spec.commandLine().getColorScheme());
    shell.say("");
    shell.say("A command is missing.");
    return ExitCode.USAGE.code();
  }

  /** The version of the jar that runs. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "ehcqa %s (Java %s)".formatted(Home.version(), System.getProperty("java.version"))
      };
    }
  }
}
