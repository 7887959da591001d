package org.ehcqa.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ehcqa.plan.SectionCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ehcqa check}. */
@Command(
    name = "check",
    header = "Judge a piece of text as it is being written.",
    description = {
      "",
      "Reads text that is meant for one section of a plan and says of each statement whether it is"
          + " sound or weak, and why. What needs the whole plan, such as whether every need is met"
          + " by provision, is left to 'ehcqa score'.",
      "",
      "With --jsonl each line read is an object with id, section, text and, if you like, kind and"
          + " context (a heading above the text); each line written is the answer, with the id.",
      ""
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  ehcqa check --section F draft.txt",
      "  echo 'Sam will have access to therapy.' | ehcqa check --section F --json",
      "  ehcqa check --jsonl statements.jsonl > answers.jsonl"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:" + ExitCode.Meaning.DONE + ", whatever the verdict",
      "2:" + ExitCode.Meaning.USAGE,
      "3:" + ExitCode.Meaning.UNREADABLE + " (with --jsonl: their lines carry an error)",
      "4:" + ExitCode.Meaning.INTERNAL
    })
final class CheckCommand implements Callable<Integer> {

  private static final String STDIN = "-";

  private final Shell shell;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = STDIN,
      description = "Text in UTF-8; '-' or nothing reads standard input.")
  private String file = STDIN;

  @Option(
      names = "--section",
      paramLabel = "CODE",
      description = "Section the text is meant for: A to G, H1, H2, I, J or K.")
  private Optional<SectionCode> section = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "What the text is meant to be: outcome, provision, need or views (default: what the"
              + " section holds).")
  private Optional<DraftKind> kind = Optional.empty();

  @Option(names = "--json", description = "Write the answer as JSON.")
  private boolean json;

  @Option(names = "--jsonl", description = "Read and write JSON lines, one draft a line.")
  private boolean jsonl;

  @Mixin private TemplateChoice template = new TemplateChoice();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The day the check speaks from, such as 2026-05-03 (default: today).")
  private Optional<LocalDate> asOf = Optional.empty();

  @Mixin private HouseRulesFolder houseRules = new HouseRulesFolder();

  @Mixin private PluginFolder plugins = new PluginFolder();

  CheckCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    if (!jsonl && section.isEmpty()) {
      throw new Problem("--section is missing: name the section the text is meant for, such as F");
    }
    if (!file.equals(STDIN)) {
      Inputs.requireThere(List.of(Path.of(file)));
    }
    try (Installed installed = plugins.open(shell);
        InputStream in = file.equals(STDIN) ? shell.in() : Files.newInputStream(Path.of(file))) {
      DraftCheck check =
          new DraftCheck(
              installed.checkers(),
              template.require(),
              houseRules.read(shell),
              asOf.orElseGet(shell::today));
      return (jsonl ? lines(check, in) : one(check, in)).code();
    }
  }

  private ExitCode lines(DraftCheck check, InputStream in) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return new DraftLines(check, shell).judgeAll(lines) ? ExitCode.DONE : ExitCode.UNREADABLE;
  }

  private ExitCode one(DraftCheck check, InputStream in) throws IOException {
    if (file.equals(STDIN) && shell.terminal().in()) {
      shell.say("Type or paste the text, then press Ctrl-D (on Windows Ctrl-Z and Enter).");
    }
    Draft draft = Draft.of(section.orElseThrow(), kind, "", text(in.readAllBytes()));
    sayIfMisplaced(draft);
    DraftVerdict verdict = check.judge(draft);
    if (json) {
      shell.out().print(DraftJson.write(verdict) + "\n");
    } else {
      new DraftPage(shell).print(verdict);
    }
    return ExitCode.DONE;
  }

  private void sayIfMisplaced(Draft draft) {
    Optional<DraftKind> held = DraftKind.of(draft.section());
    if (!draft.kind().equals(held) && !draft.kind().equals(Optional.of(DraftKind.NIL))) {
      shell.say(
          "Note: section %s (%s) is not the place for %s."
              .formatted(
                  draft.section(),
                  draft.section().title(),
                  draft.kind().map(DraftKind::toString).orElse("this")));
    }
  }

  private String text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Problem(
          "%s: this is not text in UTF-8; save it as plain text, or use 'ehcqa read' for a document"
              .formatted(file.equals(STDIN) ? "standard input" : file));
    }
  }
}
