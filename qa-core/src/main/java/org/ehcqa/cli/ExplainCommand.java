package org.ehcqa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ehcqa.audit.RulesInForce;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.rule.SwitchedOff;
import org.ehcqa.rulebook.RuleBookPage;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Criterion;
import org.ehcqa.template.TemplateArea;
import org.ehcqa.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ehcqa explain}. */
@Command(
    name = "explain",
    header = "Say why a rule or a criterion matters, and show examples.",
    description = {
      "",
      "Prints what a rule looks for, why that matters to a family, the law or guidance it rests on,"
          + " and text that it flags and passes. For a criterion it prints the question, what each"
          + " grade looks like, and the rules that bear on it.",
      "",
      "With --all it writes the rule book instead: every rule and criterion on one page, and which"
          + " paragraphs of law and guidance they look at.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa explain F2",
      "  ehcqa explain F.unquantified-support",
      "  ehcqa explain --all --out rule-book"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:" + ExitCode.Meaning.DONE,
      "2:there is no such rule or criterion, or a setting needs mending",
      "4:" + ExitCode.Meaning.INTERNAL
    })
final class ExplainCommand implements Callable<Integer> {

  private final Shell shell;

  @Parameters(
      arity = "0..1",
      paramLabel = "RULE|CRITERION",
      description = "A rule's id, or a criterion's.")
  private String asked = "";

  @Option(names = "--all", description = "Write the rule book: every rule and criterion.")
  private boolean all;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the rule book; made if it does not exist.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      defaultValue = "html,md",
      description = "Pages of the rule book: html, md (default: ${DEFAULT-VALUE}).")
  private List<String> formats = new ArrayList<>();

  @Option(
      names = "--template",
      paramLabel = "NAME",
      defaultValue = "full-plan",
      description = "Template that asks the criterion (default: ${DEFAULT-VALUE}).")
  private String template = "";

  @Mixin private TemplateFolder templates = new TemplateFolder();

  @Mixin private HouseRulesFolder houseRules = new HouseRulesFolder();

  @Mixin private PluginFolder plugins = new PluginFolder();

  ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (all == !asked.isEmpty() || all != out.isPresent()) {
      throw new Problem(
          "Name a rule or criterion, such as F2, or write the rule book with --all --out DIR");
    }
    try (Installed installed = plugins.open(shell)) {
      AuditTemplate policy = templates.require(template);
      RuleBook rules = RulesInForce.of(policy, installed.checkers(), houseRules.read(shell));
      if (all) {
        write(rules, policy);
        return ExitCode.DONE.code();
      }
      ExplanationPage page = new ExplanationPage(shell, rules);
      Optional<Rule> rule = rule(rules);
      Optional<TemplateArea> area = area(policy);
      if (rule.isPresent()) {
        page.print(rule.get(), policy.criterion(rule.get().criterion()));
      } else if (area.isPresent()) {
        page.print(criterion(area.get()).orElseThrow(), area.get(), policy);
      } else {
        throw unknown(rules, policy);
      }
      return ExitCode.DONE.code();
    }
  }

  private void write(RuleBook rules, AuditTemplate policy) throws IOException {
    Path folder = out.orElseThrow();
    Set<String> known = new TreeSet<>(Set.of("html", "md"));
    for (String format : formats) {
      if (!known.contains(format)) {
        throw new Problem(
            "There is no rule book as '%s'. Formats: %s"
                .formatted(format, String.join(", ", known)));
      }
    }
    Files.createDirectories(folder);
    for (String format : formats) {
      Path page = folder.resolve("rule-book." + format);
      Files.writeString(
          page,
          format.equals("md")
              ? RuleBookPage.markdown(rules, policy)
              : RuleBookPage.html(rules, policy));
      shell.say("Wrote %s".formatted(page));
    }
  }

  private Optional<Rule> rule(RuleBook rules) {
    return known(rules).filter(rule -> rule.id().equalsIgnoreCase(asked)).findFirst();
  }

  private static Stream<Rule> known(RuleBook rules) {
    return Stream.concat(
        rules.rules().stream(), rules.switchedOff().stream().map(SwitchedOff::rule));
  }

  private Optional<TemplateArea> area(AuditTemplate policy) {
    return policy.areas().stream().filter(area -> criterion(area).isPresent()).findFirst();
  }

  private Optional<Criterion> criterion(TemplateArea area) {
    return area.criteria().stream().filter(c -> c.id().equalsIgnoreCase(asked)).findFirst();
  }

  private Problem unknown(RuleBook rules, AuditTemplate policy) {
    List<String> known = new ArrayList<>();
    known(rules).forEach(rule -> known.add(rule.id()));
    policy.areas().forEach(area -> area.criteria().forEach(c -> known.add(c.id())));
    boolean rule = asked.contains(".");
    String tidy = rule ? asked : asked.toUpperCase(Locale.ROOT);
    return new Problem(
        "There is no rule or criterion '%s'.%s 'ehcqa template show %s' lists the criteria."
            .formatted(asked, Nearest.hint(tidy, known), template));
  }
}
