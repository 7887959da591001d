package org.ehcqa.cli;

import java.util.concurrent.Callable;
import org.ehcqa.plugin.LoadedPlugin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ehcqa plugin}: says what is installed. */
@Command(
    name = "plugin",
    header = "List the plugins: the checkers, readers and report formats that are installed.",
    description = {
      "",
      "A plugin is one jar in the plugins folder. Plugins are trusted code: put only jars you trust"
          + " there.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa plugin list",
      "  ehcqa plugin list --plugins our-plugins",
      "  EHCQA_PLUGINS=our-plugins ehcqa plugin list"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:" + ExitCode.Meaning.DONE,
      "2:there is no such folder, or a plugin does not start",
      "4:" + ExitCode.Meaning.INTERNAL
    })
final class PluginCommand implements Callable<Integer> {

  private final Shell shell;

  @Spec private CommandSpec spec = CommandSpec.create();

  PluginCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "'ehcqa plugin' needs one of: list.");
  }

  @Command(
      name = "list",
      header = "List the plugins, and what each adds.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  ehcqa plugin list",
        "  ehcqa plugin list --plugins our-plugins",
        "  EHCQA_PLUGINS=our-plugins ehcqa plugin list"
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:" + ExitCode.Meaning.DONE,
        "2:there is no such folder, or a plugin does not start"
      })
  int list(@Mixin PluginFolder plugins) {
    try (Installed installed = plugins.open(shell)) {
      for (LoadedPlugin plugin : installed.plugins()) {
        shell
            .out()
            .println("%s %s: %s".formatted(plugin.id(), plugin.version(), plugin.description()));
        plugin.extensions().forEach(extension -> shell.out().println("  " + extension));
      }
      shell.say("%d plugins in %s".formatted(installed.plugins().size(), plugins.path(shell)));
      return ExitCode.DONE.code();
    }
  }
}
