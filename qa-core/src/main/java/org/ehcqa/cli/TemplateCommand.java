package org.ehcqa.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.TemplateArea;
import org.ehcqa.yaml.YamlException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ehcqa template}: lists, shows and validates audit templates. */
@Command(
    name = "template",
    header = "List, show or validate audit templates.",
    description = {
      "",
      "A template is one kind of audit: its criteria, their weights and the bands of the grades, in"
          + " a YAML file. Copy one, change it, validate it, and name it with --template.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa template list",
      "  ehcqa template show full-plan",
      "  ehcqa template validate audit-templates/full-plan.yaml"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:" + ExitCode.Meaning.DONE,
      "2:a template has faults, or there is no such template",
      "4:" + ExitCode.Meaning.INTERNAL
    })
final class TemplateCommand implements Callable<Integer> {

  private final Shell shell;

  @Spec private CommandSpec spec = CommandSpec.create();

  TemplateCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "'ehcqa template' needs one of: list, show, validate.");
  }

  @Command(
      name = "list",
      header = "List the templates: name, version and what each is for.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  ehcqa template list",
        "  ehcqa template list --templates our-templates",
        "  ehcqa template list | cut -f1"
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:" + ExitCode.Meaning.DONE, "2:" + ExitCode.Meaning.USAGE})
  int list(@Mixin TemplateFolder templates) {
    for (String name : templates.names()) {
      AuditTemplate template = templates.require(name);
      shell
          .out()
          .println("%s\t%s\t%s".formatted(name, template.version(), template.title().strip()));
    }
    return ExitCode.DONE.code();
  }

  @Command(
      name = "show",
      header = "Show a template's areas, weights and criteria.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  ehcqa template show full-plan",
        "  ehcqa template show our-templates/short.yaml",
        "  ehcqa template show health-focus --templates our-templates"
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:" + ExitCode.Meaning.DONE,
        "2:there is no such template, or it has faults"
      })
  int show(
      @Parameters(paramLabel = "NAME", description = "Template by name or .yaml file.") String name,
      @Mixin TemplateFolder templates) {
    AuditTemplate template = templates.require(name);
    Ink ink = Ink.of(shell);
    shell.out().println(ink.strong("%s: %s".formatted(template.reference(), template.title())));
    shell.out().println(template.purpose().strip());
    shell.out().println("In use from: " + template.effective());
    shell.out().println("Needs: " + String.join(", ", template.checkers()));
    for (TemplateArea area : template.areas()) {
      shell.out().println();
      shell
          .out()
          .println(
              ink.strong(
                  "%s  %s (weight %s)"
                      .formatted(area.area().id(), area.area().title(), weight(area.weight()))));
      area.criteria()
          .forEach(
              c ->
                  shell
                      .out()
                      .println(
                          "  %-4s %-9s %-8s %s"
                              .formatted(c.id(), c.importance(), c.judgedBy(), c.question())));
    }
    return ExitCode.DONE.code();
  }

  @Command(
      name = "validate",
      header = "Check template files, and say which line needs what.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  ehcqa template validate our-templates/short.yaml",
        "  ehcqa template validate audit-templates/full-plan.yaml other.yaml",
        "  ehcqa template validate               every template there is"
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:every template is sound", "2:a template has faults"})
  int validate(
      @Parameters(
              arity = "0..*",
              paramLabel = "FILE",
              description = "Template files (default: every template there is).")
          List<Path> files,
      @Mixin TemplateFolder templates) {
    List<String> names = new ArrayList<>();
    if (files == null || files.isEmpty()) {
      names.addAll(templates.names());
    } else {
      files.forEach(file -> names.add(file.toString()));
    }
    boolean sound = true;
    for (String name : names) {
      sound &= isSound(name, templates);
    }
    return (sound ? ExitCode.DONE : ExitCode.USAGE).code();
  }

  private boolean isSound(String name, TemplateFolder templates) {
    try {
      AuditTemplate template = templates.validated(name);
      shell.out().println("%s: sound (%s)".formatted(name, template.reference()));
      return true;
    } catch (YamlException | Problem e) {
      shell.out().println(e.getMessage());
      return false;
    }
  }

  private static String weight(double weight) {
    return weight == Math.rint(weight)
        ? String.valueOf((long) weight)
        : String.format(Locale.ROOT, "%.2f", weight);
  }
}
