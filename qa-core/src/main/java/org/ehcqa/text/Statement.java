package org.ehcqa.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ehcqa.plan.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A passage with what the recognisers see in it and what stands around it.
 *
 * <p>Computed on first use and kept; not thread-safe, as a plan is judged by one thread.
 */
public final class Statement {

  private final Passage passage;
  private final Surroundings around;
  private final Set<String> learner;
  private @Nullable Words words;
  private @Nullable Map<String, List<Hit>> hits;
  private @Nullable Set<Trait> traits;

  Statement(Passage passage, Surroundings around, Set<String> learner) {
    this.passage = passage;
    this.around = around;
    this.learner = learner;
  }

  /** The statement's place and text. */
  public Passage passage() {
    return passage;
  }

  /** What stands around it. */
  public Surroundings around() {
    return around;
  }

  /** The words of the learner's names, in lower case; empty when nobody knows them. */
  Set<String> learner() {
    return learner;
  }

  /** Its words. */
  public Words words() {
    if (words == null) {
      words = Words.of(passage.text());
    }
    return words;
  }

  /** Where entries of a lexicon stand in it, in order. */
  public List<Hit> hits(String lexicon) {
    return allHits().getOrDefault(lexicon, List.of());
  }

  /** Whether it holds an entry of a lexicon. */
  public boolean holds(String lexicon) {
    return !hits(lexicon).isEmpty();
  }

  /** What the recognisers say of it. */
  public Set<Trait> traits() {
    if (traits == null) {
      traits = Recogniser.traits(this);
    }
    return traits;
  }

  /** Whether it has a trait. */
  public boolean is(Trait trait) {
    return traits().contains(trait);
  }

  private Map<String, List<Hit>> allHits() {
    if (hits == null) {
      hits = Lexicon.standard().find(words());
    }
    return hits;
  }

  /** Omits the text: it is from a child's record. */
  @Override
  public String toString() {
    return "Statement " + passage;
  }
}
