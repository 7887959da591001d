package org.ehcqa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ehcqa.index.IndexCheck;
import org.ehcqa.index.IndexProblem;
import org.ehcqa.plan.Plan;
import org.ehcqa.plugin.PluginProblem;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.PlanSink;
import org.ehcqa.spi.SectionChecker;
import org.ehcqa.spi.Unreadable;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Criterion;
import org.ehcqa.template.JudgedBy;
import org.ehcqa.yaml.YamlException;

/** Looks at an installation part by part and prints a line for each. */
final class Diagnosis {

  private static final int OLDEST_JAVA = 17;

  private static final String TEST_PAGE =
      """
      <html><body><h1>Section B: Special educational needs</h1>
      <p>This page is a test of the reader.</p>
      <h1>Section F: Special educational provision</h1>
      <p>A test of the reader is made once by the program.</p></body></html>
      """;

  private final Shell shell;
  private boolean sound = true;

  Diagnosis(Shell shell) {
    this.shell = shell;
  }

  /** Whether no part needs mending. */
  boolean isSound() {
    return sound;
  }

  void java() {
    String version = System.getProperty("java.version");
    if (Runtime.version().feature() < OLDEST_JAVA) {
      mend("Java %s is too old; install Java %d or newer".formatted(version, OLDEST_JAVA));
    } else {
      well("Java %s; ehcqa %s".formatted(version, Home.version()));
    }
  }

  void temporaryFiles() {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    try {
      Files.deleteIfExists(Files.createTempFile("ehcqa", ".part"));
      well("temporary files can be written in %s".formatted(folder));
    } catch (IOException e) {
      mend(
          "nothing can be written in %s; set TMPDIR (Windows: TEMP) to a folder of your own"
              .formatted(folder));
    }
  }

  void pluginsIn(PluginFolder folder, TemplateFolder templates, HouseRulesFolder house) {
    try (Installed installed = folder.open(shell)) {
      if (installed.plugins().isEmpty()) {
        mend("%s holds no plugin; build the project".formatted(folder.path(shell)));
        return;
      }
      well("%d plugins in %s".formatted(installed.plugins().size(), folder.path(shell)));
      rules(installed.checkers());
      houseRules(house, installed.checkers());
      templates(templates, installed.checkers());
      readers(installed.readers());
    } catch (PluginProblem e) {
      mend(String.valueOf(e.getMessage()));
    }
  }

  void index(Path folder) {
    try {
      well("index %s is sound and holds %,d plans".formatted(folder, IndexCheck.plans(folder)));
    } catch (IndexProblem e) {
      mend(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      mend(
          "%s: cannot be read (%s); check the disk and this account's rights"
              .formatted(folder, e.getClass().getSimpleName()));
    }
  }

  private void rules(List<SectionChecker> checkers) {
    List<Rule> rules =
        checkers.stream().flatMap(checker -> checker.rules().rules().stream()).toList();
    long examples =
        rules.stream()
            .mapToLong(r -> r.examples().flagged().size() + r.examples().passed().size())
            .sum();
    well(
        "%d checkers with %,d rules and %,d examples"
            .formatted(checkers.size(), rules.size(), examples));
  }

  private void houseRules(HouseRulesFolder folder, List<SectionChecker> checkers) {
    if (folder.path(shell).isEmpty()) {
      return;
    }
    try {
      RuleBook carried = RuleBook.joined(checkers.stream().map(SectionChecker::rules));
      RuleBook rules = folder.read(shell).inForce(carried);
      long own = rules.rules().stream().filter(rule -> carried.find(rule.id()).isEmpty()).count();
      well(
          "house rules %s: %d of your own, %d switched off"
              .formatted(
                  rules.houseRules().orElse(folder.path(shell).orElseThrow().toString()),
                  own,
                  rules.switchedOff().size()));
    } catch (YamlException e) {
      mend(String.valueOf(e.getMessage()));
    }
  }

  private void templates(TemplateFolder templates, List<SectionChecker> checkers) {
    for (String name : templates.names()) {
      try {
        template(templates.validated(name), checkers);
      } catch (YamlException | Problem e) {
        mend(String.valueOf(e.getMessage()));
      }
    }
  }

  private void template(AuditTemplate template, List<SectionChecker> checkers) {
    Set<String> missing = new TreeSet<>(template.checkers());
    checkers.forEach(checker -> missing.remove(checker.name()));
    if (!missing.isEmpty()) {
      mend(
          "template %s needs %s; put the plugin jars into the plugins folder"
              .formatted(template.name(), String.join(", ", missing)));
      return;
    }
    Set<String> answered =
        checkers.stream().flatMap(c -> c.criteria().stream()).collect(Collectors.toSet());
    List<String> open =
        template.areas().stream()
            .flatMap(area -> area.criteria().stream())
            .filter(c -> c.judgedBy() == JudgedBy.MACHINE || c.judgedBy() == JudgedBy.BOTH)
            .map(Criterion::id)
            .filter(id -> !answered.contains(id))
            .toList();
    if (open.isEmpty()) {
      well("template %s is sound and has its checkers".formatted(template.reference()));
    } else {
      mend(
          "template %s leaves %s to the machine, but no checker answers that; set judged-by"
              .formatted(template.name(), String.join(", ", open)));
    }
  }

  private void readers(List<PlanReader> readers) {
    Set<String> endings = new TreeSet<>();
    readers.forEach(reader -> endings.addAll(reader.endings()));
    well("these files are read: %s".formatted(String.join(", ", endings)));
    readers.stream()
        .filter(reader -> reader.endings().contains("html"))
        .findFirst()
        .ifPresent(this::documents);
  }

  // Reading a page tells more than looking for the worker's jar: the worker must start and answer.
  private void documents(PlanReader reader) {
    try {
      Path page = Files.createTempFile("ehcqa-test", ".html");
      try {
        Files.writeString(page, TEST_PAGE);
        Answer answer = new Answer();
        reader.read(new PlanDocument(page, "test.html"), answer);
        answer.fault.ifPresentOrElse(
            fault -> mend("%s did not read a test page: %s".formatted(reader.name(), fault)),
            () -> well("%s started and read a test page".formatted(reader.name())));
      } finally {
        Files.deleteIfExists(page);
      }
    } catch (IOException | RuntimeException e) {
      mend(
          "%s failed on a test page (%s); build the project again"
              .formatted(reader.name(), e.getClass().getSimpleName()));
    }
  }

  private void well(String sentence) {
    shell.out().println("OK    " + sentence);
  }

  private void mend(String sentence) {
    sound = false;
    shell.out().println("MEND  " + sentence);
  }

  /** What the reader said of the test page. */
  private static final class Answer implements PlanSink {
    private Optional<String> fault = Optional.of("it gave no answer");

    @Override
    public void plan(Plan plan) {
      fault = Optional.empty();
    }

    @Override
    public void unreadable(Unreadable unreadable) {
      fault = Optional.of(unreadable.message());
    }
  }
}
