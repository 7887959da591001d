package org.ehcqa.checker.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ehcqa.plan.Advice;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.SectionCode;
import org.ehcqa.text.Words;

/**
 * Who is who in a plan.
 *
 * @param learner the words of the learner's names, in small letters
 * @param introduced words of names that the plan itself introduces as somebody else, in small
 *     letters
 */
record Names(Set<String> learner, Set<String> introduced) {

  private static final Set<String> FIRST_NAMES = firstNames();

  // A person of the child's life is met in A, D, H, J or K, or comes with a relation or a surname.
  private static final SectionCode[] PEOPLE = {
    SectionCode.A, SectionCode.D, SectionCode.H1, SectionCode.H2, SectionCode.J, SectionCode.K
  };
  private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}[\\p{L}’'-]+");
  private static final Pattern WITH_RELATION =
      Pattern.compile(
          "(?iu:brother|sister|twin|cousin|friends?|mum|mam|mother|dad|father|aunt|auntie|uncle|nan"
              + "|gran|grandad|grandma|carer|dog|cat|horse|pet|by|with|and|miss|mrs|mr|ms|dr|nurse"
              + "|worker|teacher|assistant|therapist|tutor|mentor|named|called|named:),?"
              + " (\\p{Lu}[\\p{L}’'-]+)");
  private static final Pattern WITH_SURNAME =
      Pattern.compile("(\\p{Lu}[\\p{L}’'-]+) \\p{Lu}[\\p{L}’'-]+");
  private static final Pattern WITH_ROLE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}’'-]+?)(?:(?:,| \\() (?:\\p{Ll}|a |the |his |her |their )"
              + "|[’']s (?:mum|mother|dad|father|sister|brother|family|home|house|class|room|group"
              + "|team|office|dog|club|assistant|service)\\b)");

  /** The people of a plan. */
  static Names of(Plan plan) {
    Set<String> learner = new HashSet<>();
    Stream.of(plan.learner().name(), plan.learner().knownAs())
        .flatMap(Optional::stream)
        .forEach(name -> addWords(name, learner));
    Set<String> introduced = new HashSet<>();
    Stream.of(plan.localAuthority(), plan.author(), plan.setting().name(), plan.team())
        .flatMap(Optional::stream)
        .forEach(name -> addWords(name, introduced));
    plan.advice().stream()
        .map(Advice::author)
        .flatMap(Optional::stream)
        .forEach(name -> addWords(name, introduced));
    for (SectionCode section : PEOPLE) {
      addGroups(CAPITAL, 0, plan.text(section), introduced);
    }
    plan.sections().values().forEach(section -> addIntroduced(section.text(), introduced));
    introduced.removeAll(learner);
    return new Names(Set.copyOf(learner), Set.copyOf(introduced));
  }

  /** Whether a word is a common first name. */
  static boolean isFirstName(String word) {
    return FIRST_NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isLearner(String word) {
    return learner.contains(word.toLowerCase(Locale.ROOT));
  }

  boolean isIntroduced(String word) {
    return introduced.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a text names the learner. */
  boolean namesLearner(String text) {
    Words words = Words.of(text);
    return Stream.iterate(0, i -> i < words.size(), i -> i + 1)
        .anyMatch(i -> learner.contains(words.form(i)));
  }

  private static void addIntroduced(String text, Set<String> introduced) {
    addGroups(WITH_RELATION, 1, text, introduced);
    addGroups(WITH_SURNAME, 1, text, introduced);
    addGroups(WITH_ROLE, 1, text, introduced);
  }

  private static void addGroups(Pattern pattern, int group, String text, Set<String> to) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      addWords(matcher.group(group), to);
    }
  }

  private static void addWords(String name, Set<String> to) {
    Words words = Words.of(name);
    for (int i = 0; i < words.size(); i++) {
      to.add(words.form(i));
    }
    // "Pi-Joon" is two words to the tokeniser and one to the family.
    to.add(name.toLowerCase(Locale.ROOT).replaceAll("[’']s$", ""));
  }

  private static Set<String> firstNames() {
    try (InputStream in = Names.class.getResourceAsStream("first-names.txt")) {
      if (in == null) {
        throw new IllegalStateException("checker-plan was built without its list of first names");
      }
      String names = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Set.of(names.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException("The list of first names cannot be read", e);
    }
  }
}
