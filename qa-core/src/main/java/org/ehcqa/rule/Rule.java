package org.ehcqa.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.text.Trait;

/**
 * One rule of the rule book.
 *
 * <p>A rule of kind {@link RuleKind#STATEMENT} flags a statement that holds one of its phrases or
 * lexicon entries (where it names any), has all traits of {@code when} and none of {@code unless}.
 *
 * @param id section letter or area, a dot, and a name for the fault: {@code F.unquantified-support}
 * @param sections where it looks
 * @param criterion the criterion it bears on, such as "F2"
 * @param summary the fault in one line
 * @param why why it matters to a family
 * @param ask what the writer is asked for; {@code {quote}} stands for the quoted words, {@code
 *     {untold}} for what the statement leaves out of how much, how often and by whom
 * @param source the paragraph, regulation or case it rests on
 * @param phrases words that are flagged; see {@link org.ehcqa.text.PhraseSet} for the notation
 * @param lexicons names of phrase lists shared by all checkers
 * @param quoteStatement whether the finding quotes the whole statement rather than the phrase
 */
@SoundRule
public record Rule(
    @NotBlank(message = "is missing: a rule needs an id")
        @Pattern(
            regexp = "(A|B|C|D|E|F|G|H|H1|H2|I|J|K|P|W)\\.[a-z][a-z0-9-]*",
            message = "must be a section letter, a dot and a name in small letters and hyphens")
        String id,
    RuleKind kind,
    @NotEmpty(message = "is missing: say in which sections the rule looks")
        List<SectionCode> sections,
    @NotBlank(message = "is missing: say which criterion the rule bears on") String criterion,
    @NotNull(message = "is missing: failing, concern or note") Severity severity,
    @NotBlank(message = "is missing: name the fault in one line") String summary,
    @NotBlank(message = "is missing: say why it matters") String why,
    @NotBlank(message = "is missing: say what the writer should supply") String ask,
    @NotBlank(message = "is missing: name the paragraph, regulation or case") String source,
    List<String> phrases,
    List<String> lexicons,
    List<Trait> when,
    List<Trait> unless,
    Boolean quoteStatement,
    @NotNull(message = "is missing: a rule needs flagged and passed examples") @Valid
        RuleExamples examples) {

  public Rule {
    quoteStatement = quoteStatement != null && quoteStatement;
    kind = kind == null ? RuleKind.STATEMENT : kind;
    sections = sections == null ? List.of() : List.copyOf(sections);
    phrases = phrases == null ? List.of() : List.copyOf(phrases);
    lexicons = lexicons == null ? List.of() : List.copyOf(lexicons);
    when = when == null ? List.of() : List.copyOf(when);
    unless = unless == null ? List.of() : List.copyOf(unless);
  }

  /** Whether the rule looks for words, rather than for traits alone. */
  public boolean looksForWords() {
    return !phrases.isEmpty() || !lexicons.isEmpty();
  }
}
