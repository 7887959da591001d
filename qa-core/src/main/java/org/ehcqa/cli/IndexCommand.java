package org.ehcqa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ehcqa.audit.Auditor;
import org.ehcqa.index.PlanIndex;
import org.ehcqa.index.PlanSearch;
import org.ehcqa.spi.PlanDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ehcqa index}. */
@Command(
    name = "index",
    header = "Audit plans and keep them in an index that can be searched.",
    description = {
      "",
      "Reads each plan, audits it and adds it to the index. A plan that has not changed since, under"
          + " the same template, rules and day, is left as it is. Plans of the index that are not"
          + " below the paths stay, unless --prune is given. Plans that share a passage with another"
          + " child's plan are flagged; \"ehcqa copies\" shows the passages.",
      "",
      "The index holds the plans' text: keep it as safe as the plans.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa index corpus/plans --index plans.index",
      "  ehcqa index plans/ --index plans.index --prune --as-of 2026-09-01",
      "  ehcqa index --index plans.index --remove BX-2041"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:" + ExitCode.Meaning.DONE,
      "2:" + ExitCode.Meaning.USAGE,
      "3:" + ExitCode.Meaning.UNREADABLE,
      "4:" + ExitCode.Meaning.INTERNAL,
      "130:" + ExitCode.Meaning.INTERRUPTED + "; run the same command again to go on"
    })
final class IndexCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(arity = "0..*", paramLabel = "PATH", description = "Plans, or folders of plans.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--index",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the index; made if it does not exist.")
  private Path folder = Path.of("");

  @Option(
      names = "--prune",
      description = "Take plans out of the index that are not below the paths any more.")
  private boolean prune;

  @Option(
      names = "--remove",
      paramLabel = "ID",
      description = "Take a plan out by its reference, and its text out of the files; repeatable.")
  private List<String> removed = new ArrayList<>();

  @Option(names = "--no-copies", description = "Do not compare the plans for passages they share.")
  private boolean withoutCopies;

  @Mixin private TemplateChoice template = new TemplateChoice();

  @Mixin private Workers threads = new Workers();

  @Mixin private AuditDay asOf = new AuditDay();

  @Mixin private HouseRulesFolder houseRules = new HouseRulesFolder();

  @Mixin private PluginFolder plugins = new PluginFolder();

  IndexCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty() && removed.isEmpty()) {
      throw new Problem("PATH is missing: name plans or folders of plans, or a plan to --remove");
    }
    int workers = threads.require();
    Inputs.requireThere(paths);
    return (paths.isEmpty() ? removeOnly() : update(workers)).code();
  }

  private ExitCode removeOnly() throws IOException {
    // Opening an index for writing would make one.
    PlanSearch.open(folder).close();
    try (PlanIndex index = PlanIndex.open(folder)) {
      remove(index);
    }
    return ExitCode.DONE;
  }

  private void remove(PlanIndex index) throws IOException {
    for (String id : removed) {
      if (index.fingerprint(id).isEmpty()) {
        throw new Problem("%s: the index holds no plan '%s'".formatted(folder, id));
      }
      index.remove(id);
    }
    if (!removed.isEmpty()) {
      index.erase();
      shell.say("Removed %s.".formatted(String.join(", ", removed)));
    }
  }

  private ExitCode update(int workers) throws IOException {
    try (Installed installed = plugins.open(shell)) {
      Auditor auditor =
          Auditor.of(
              template.require(), installed.checkers(), houseRules.read(shell), asOf.of(shell));
      List<PlanDocument> documents = Inputs.find(paths, installed.endings(), Optional.of(folder));
      try (PlanIndex index = PlanIndex.open(folder)) {
        remove(index);
        IndexUpdate update = new IndexUpdate(index, auditor, installed.readers(), shell);
        shell.interruption().onSignal(update::interrupt);
        update.run(documents, workers, prune);
        if (!withoutCopies) {
          update.flagCopies();
        }
        update.summarise(folder);
        return update.exit();
      }
    }
  }
}
