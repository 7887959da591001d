package org.ehcqa.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.sample.Allotment;
import org.ehcqa.sample.Design;
import org.ehcqa.template.Grade;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;

/** Builds the commands, and only the one that is asked for where the first word says which. */
final class CommandTree {

  private static final int WIDTH = 90;

  private static final Map<String, Function<Shell, Object>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("score", ScoreCommand::new);
    COMMANDS.put("read", ReadCommand::new);
    COMMANDS.put("check", CheckCommand::new);
    COMMANDS.put("explain", ExplainCommand::new);
    COMMANDS.put("agree", AgreeCommand::new);
    COMMANDS.put("sample", SampleCommand::new);
    COMMANDS.put("sample-size", SampleSizeCommand::new);
    COMMANDS.put("estimate", EstimateCommand::new);
    COMMANDS.put("evaluate", EvaluateCommand::new);
    COMMANDS.put("index", IndexCommand::new);
    COMMANDS.put("search", SearchCommand::new);
    COMMANDS.put("copies", CopiesCommand::new);
    COMMANDS.put("template", TemplateCommand::new);
    COMMANDS.put("plugin", PluginCommand::new);
    COMMANDS.put("doctor", DoctorCommand::new);
    COMMANDS.put("generate", GenerateCommand::new);
    COMMANDS.put("help", shell -> new HelpCommand());
  }

  private CommandTree() {}

  static CommandLine of(Shell shell, List<String> args) {
    CommandLine tree = new CommandLine(new RootCommand(shell));
    String first = args.isEmpty() ? "" : args.get(0);
    Function<Shell, Object> only = COMMANDS.get(first);
    if (only == null || first.equals("help")) {
      COMMANDS.forEach((name, command) -> tree.addSubcommand(name, command.apply(shell)));
    } else {
      tree.addSubcommand(first, only.apply(shell));
    }
    addCommonOptions(tree);
    tree.getCommandSpec()
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version.")
                .build());
    TypedWords words = new TypedWords();
    tree.registerConverter(LocalDate.class, words::date);
    tree.registerConverter(Grade.class, words::grade);
    tree.registerConverter(SectionCode.class, words::section);
    tree.registerConverter(DraftKind.class, words::kind);
    tree.registerConverter(Design.class, words::design);
    tree.registerConverter(Allotment.class, words::allotment);
    tree.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8));
    tree.setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
    tree.setUsageHelpWidth(WIDTH);
    boolean colour = shell.terminal().out() && shell.terminal().colour();
    tree.setColorScheme(Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF));
    return tree;
  }

  private static void addCommonOptions(CommandLine command) {
    if (!(command.getCommand() instanceof HelpCommand)) {
      command
          .getCommandSpec()
          .addOption(
              OptionSpec.builder("-h", "--help")
                  .usageHelp(true)
                  .description("Show this help.")
                  .build())
          .addOption(
              OptionSpec.builder("--debug")
                  .description("Print the details of a failure, for a report of a fault.")
                  .build());
    }
    command.getSubcommands().values().forEach(CommandTree::addCommonOptions);
  }
}
