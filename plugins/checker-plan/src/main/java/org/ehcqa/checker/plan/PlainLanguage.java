package org.ehcqa.checker.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehcqa.plan.Passage;
import org.ehcqa.plan.Section;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.result.Assessment;
import org.ehcqa.result.Finding;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.spi.CheckContext;
import org.ehcqa.text.PlanText;
import org.ehcqa.text.Statement;

/** Answers W6: sentences of a length that can be read aloud, and short forms spelt out. */
final class PlainLanguage {

  private static final int LONG = 40;
  private static final int NEAR = 20;
  private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{3,}\\b");
  private static final List<SectionCode> READ =
      List.of(
          SectionCode.B, SectionCode.C, SectionCode.D, SectionCode.E, SectionCode.F, SectionCode.G);
  private static final Pattern SHORT_FORM = Pattern.compile("\\b[A-Z][A-Za-z]?[A-Z]{1,4}s?\\b");
  private static final Set<String> KNOWN =
      Set.of(
          "SEN", "SEND", "EHC", "EHCP", "NHS", "GP", "GCSE", "GCSEs", "PE", "IT", "ICT", "UK", "TV",
          "DVD", "BBC", "ID", "PIN", "OK", "AM", "PM", "HIV", "MRI", "CD", "DT", "RE", "ASD",
          "ADHD", "IQ", "USB", "PSHE", "BTEC", "SENCO", "SENCo", "TA", "LSA", "EP", "OT", "BSL",
          "CAMHS", "II", "III", "IV");

  private PlainLanguage() {}

  static Assessment answer(PlanText plan, Names names, CheckContext context) {
    List<Passage> read = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    boolean counted = !context.rules().isOff("W.long-sentence");
    for (SectionCode section : READ) {
      for (Statement statement : plan.statements(section)) {
        read.add(statement.passage());
        if (counted && statement.words().size() > LONG && !statement.around().row()) {
          findings.add(longSentence(statement.passage(), context.rules()));
        }
      }
    }
    int easy = read.size() - findings.size();
    findings.addAll(shortForms(plan, names, context.rules()));
    return new Assessment(
        "W6",
        context.statusOf("W6", easy, read.size()),
        read,
        easy,
        findings,
        "%d of %d sentences have at most %d words.".formatted(easy, read.size(), LONG));
  }

  private static Finding longSentence(Passage passage, RuleBook rules) {
    return Finding.of(
        rules.require("W.long-sentence"), passage.section(), passage.start(), passage.text());
  }

  private static List<Finding> shortForms(PlanText plan, Names names, RuleBook rules) {
    Set<String> seen = new HashSet<>(KNOWN);
    List<Finding> findings = new ArrayList<>();
    for (Section section : plan.plan().sections().values()) {
      if (READ.contains(section.code())) {
        Matcher matcher = SHORT_FORM.matcher(section.text());
        while (matcher.find()) {
          boolean learner = names.isLearner(matcher.group());
          if (seen.add(matcher.group()) && !learner && !needsNone(matcher, section.text())) {
            findings.add(
                Finding.of(
                    rules.require("W.short-form"),
                    section.code(),
                    matcher.start(),
                    matcher.group()));
          }
        }
      }
    }
    return findings;
  }

  private static boolean needsNone(Matcher form, String text) {
    int from = Math.max(0, form.start() - NEAR);
    int to = Math.min(text.length(), form.end() + NEAR);
    // COME, MORE, DOUGH: a list in capitals is of signs or symbols.
    boolean listed =
        CAPITALS.matcher(text.substring(from, form.start())).find()
            || CAPITALS.matcher(text.substring(form.end(), to)).find();
    boolean placeholder =
        form.group().matches("X+") || (form.start() > 0 && text.charAt(form.start() - 1) == '[');
    boolean inBrackets = form.start() > 0 && text.charAt(form.start() - 1) == '(';
    boolean bracketAfter = text.startsWith(" (", form.end());
    return listed || placeholder || inBrackets || bracketAfter;
  }
}
