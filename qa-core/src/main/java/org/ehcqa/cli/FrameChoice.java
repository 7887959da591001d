package org.ehcqa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ehcqa.plan.Plan;
import org.ehcqa.sample.FrameSource;
import org.ehcqa.sample.PlanFacts;
import org.ehcqa.sample.file.AuditFrame;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.PlanSink;
import org.ehcqa.spi.Unreadable;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.GradeBands;
import org.ehcqa.template.Templates;
import org.ehcqa.yaml.YamlException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say which plans there are: a report's audits, or an index. */
final class FrameChoice {

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description = "The audits.jsonl of a report: the plans to draw from.")
  private Optional<Path> from = Optional.empty();

  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "An index of plans to draw from, in place of --from and --plans.")
  private Optional<Path> index = Optional.empty();

  @Option(
      names = "--plans",
      arity = "1..*",
      paramLabel = "PATH",
      description = "The same plans, for what their front sheets state, such as team and author.")
  private List<Path> plans = new ArrayList<>();

  @Option(
      names = "--audited",
      paramLabel = "DATE",
      description = "The day of the audits: Inadequate plans are due again eight weeks after it.")
  private Optional<LocalDate> audited = Optional.empty();

  @Mixin private PluginFolder plugins = new PluginFolder();

  /** The index to draw from, when there is one. */
  Optional<Path> index() {
    return index;
  }

  /** Reads the frame from wherever the options say. */
  FrameSource.Read read(Shell shell) throws IOException {
    List<String> faults = new ArrayList<>();
    FrameSource.Read read = source(shell, faults).read();
    faults.addAll(read.faults());
    return new FrameSource.Read(read.frame(), faults);
  }

  private FrameSource source(Shell shell, List<String> faults) throws IOException {
    Map<String, Optional<GradeBands>> known = new HashMap<>();
    Function<String, Optional<GradeBands>> bands =
        template -> known.computeIfAbsent(template, FrameChoice::bands);
    if (index.isPresent()) {
      if (from.isPresent() || !plans.isEmpty()) {
        throw new Problem("--index holds grades and front sheets: leave out --from and --plans");
      }
      return new IndexFrame(index.get(), audited, bands);
    }
    Path file =
        from.orElseThrow(
            () ->
                new Problem(
                    "--from or --index is missing: name the audits.jsonl of a report, or an"
                        + " index"));
    Inputs.requireThere(List.of(file));
    Inputs.requireThere(plans);
    return new AuditFrame(file, plans.isEmpty() ? Map.of() : facts(shell, faults), audited, bands);
  }

  // Only a carried template of the very same version can say where its grades begin.
  private static Optional<GradeBands> bands(String reference) {
    try {
      AuditTemplate template =
          Templates.carried().require(reference.substring(0, reference.indexOf('@')));
      return template.reference().equals(reference)
          ? Optional.of(template.overallBands())
          : Optional.empty();
    } catch (YamlException | StringIndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private Map<String, PlanFacts> facts(Shell shell, List<String> faults) throws IOException {
    Facts facts = new Facts(faults);
    try (Installed installed = plugins.open(shell)) {
      for (PlanDocument document : Inputs.find(plans, installed.endings(), Optional.empty())) {
        installed.readers().stream()
            .filter(reader -> reader.endings().contains(document.ending()))
            .findFirst()
            .ifPresent(reader -> facts.take(reader, document));
      }
    }
    return facts.byPlan;
  }

  /** Keeps of each plan only what it may be stratified by. */
  private static final class Facts implements PlanSink {

    private final Map<String, PlanFacts> byPlan = new HashMap<>();
    private final List<String> faults;

    private Facts(List<String> faults) {
      this.faults = faults;
    }

    private void take(PlanReader reader, PlanDocument document) {
      try {
        reader.read(document, this);
      } catch (RuntimeException | StackOverflowError e) {
        faults.add(
            "%s: the reader failed (%s); open the file and save it again"
                .formatted(document.source(), e.getClass().getSimpleName()));
      }
    }

    @Override
    public void plan(Plan plan) {
      byPlan.putIfAbsent(plan.id(), PlanFacts.of(plan));
    }

    @Override
    public void unreadable(Unreadable unreadable) {
      faults.add("%s: %s".formatted(unreadable.source(), unreadable.message()));
    }
  }
}
