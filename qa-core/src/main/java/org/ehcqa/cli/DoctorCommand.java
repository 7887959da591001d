package org.ehcqa.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ehcqa doctor}. */
@Command(
    name = "doctor",
    header = "Check that this installation is sound, and say what to do where it is not.",
    description = {
      "",
      "Looks at Java, the plugins, the templates and the checkers they need, the process that reads"
          + " documents, the house rules' examples, and the folder for temporary files; with"
          + " --index, also at an index.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa doctor",
      "  ehcqa doctor --plugins our-plugins",
      "  ehcqa doctor --templates our-templates --house-rules our-rules"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is well",
      "2:something needs mending; the lines that begin with MEND say what to do",
      "4:" + ExitCode.Meaning.INTERNAL
    })
final class DoctorCommand implements Callable<Integer> {

  private final Shell shell;

  @Mixin private TemplateFolder templates = new TemplateFolder();

  @Mixin private HouseRulesFolder houseRules = new HouseRulesFolder();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "Also read every file of this index to see whether it is sound.")
  private Optional<Path> index = Optional.empty();

  @Mixin private PluginFolder plugins = new PluginFolder();

  DoctorCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    Diagnosis diagnosis = new Diagnosis(shell);
    diagnosis.java();
    diagnosis.temporaryFiles();
    diagnosis.pluginsIn(plugins, templates, houseRules);
    index.ifPresent(diagnosis::index);
    return (diagnosis.isSound() ? ExitCode.DONE : ExitCode.USAGE).code();
  }
}
