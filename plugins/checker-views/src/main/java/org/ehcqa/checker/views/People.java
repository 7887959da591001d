package org.ehcqa.checker.views;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ehcqa.plan.Advice;
import org.ehcqa.plan.Plan;
import org.ehcqa.text.Lexicon;
import org.ehcqa.text.Words;

/**
 * Who is who in section A.
 *
 * @param learner the words of the learner's names, in small letters
 * @param parents the words of the names under which parents gave their views
 */
record People(Set<String> learner, Set<String> parents) {

  private static final Pattern OF_SOMEBODY =
      Pattern.compile("[’']s? (mum|mam|mother|dad|father|parent|famil|carer|foster|step|nan|gran)");
  private static final Set<String> NOT_NAMES =
      Set.of("and", "with", "the", "mr", "mrs", "ms", "miss", "dr", "an", "a", "of");

  /** The people of a plan, by its front sheet and its list of advice. */
  static People of(Plan plan) {
    Set<String> learner = new HashSet<>();
    Stream.of(plan.learner().name(), plan.learner().knownAs())
        .flatMap(Optional::stream)
        .forEach(name -> learner.addAll(words(name)));
    Set<String> parents = new HashSet<>();
    plan.advice().stream()
        .filter(People::isFromParents)
        .map(Advice::author)
        .flatMap(Optional::stream)
        .forEach(name -> parents.addAll(words(name)));
    parents.removeAll(learner);
    parents.removeAll(NOT_NAMES);
    return new People(Set.copyOf(learner), Set.copyOf(parents));
  }

  /** Whether a line names the learner. */
  boolean isLearner(String line) {
    return words(line).stream().anyMatch(learner::contains);
  }

  /**
   * Whether a line is about the parents: it says so, gives their names, or, as a heading, joins two
   * names that are not the learner's.
   */
  boolean areParents(String line, boolean saysSo) {
    return saysSo
        || words(line).stream().anyMatch(parents::contains)
        || (!isLearner(line)
            && line.matches("\\p{Lu}[\\p{L}’'-]+ (and|&) \\p{Lu}[\\p{L}’'-]+.{0,20}"));
  }

  /** Whether a heading opens the parents' part: "Kacper's mum", but not "Kacper and his family". */
  boolean isParentsHeading(String line, boolean saysSo) {
    boolean ofLearner = OF_SOMEBODY.matcher(line).find();
    return areParents(line, saysSo) && (ofLearner || !isLearner(line));
  }

  private static boolean isFromParents(Advice advice) {
    String from = advice.type() + " " + advice.role().orElse("");
    return Lexicon.standard().find(Words.of(from)).containsKey("views.parent");
  }

  private static List<String> words(String text) {
    Words words = Words.of(text.toLowerCase(Locale.ROOT));
    return Stream.iterate(0, i -> i < words.size(), i -> i + 1).map(words::form).toList();
  }
}
