package org.ehcqa.index.copy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ehcqa.index.copy.PlanTexts.SectionText;

/**
 * Finds near copies among plans: passages of 25 words or more that stand in the plans of two
 * different children, whatever their names.
 *
 * <p>What stands in very many plans, at least {@value #FEWEST_OF_TEMPLATE} and one in {@value
 * #ONE_IN}, is the authority's own text and no copy. Every plan is read three times: to learn which
 * words are names, which shingles are the authority's, and to compare.
 */
public final class NearCopies {

  static final int FEWEST_OF_TEMPLATE = 8;
  static final int ONE_IN = 50;

  private static final int FEWEST_WORDS = 25;
  private static final int VOCABULARY_PLANS = 4_000;
  private static final int MOST_TOGETHER = 100;

  private final PlanTexts texts;
  private final NameMask mask = new NameMask();
  private final ShingleCounts counts = new ShingleCounts();
  private final List<SectionPlace> sections = new ArrayList<>();
  private final PairSet pairs = new PairSet();
  private int template;

  private NearCopies(PlanTexts texts) {
    this.texts = texts;
  }

  /** All near copies, by place. */
  public static List<NearCopy> among(PlanTexts texts) throws IOException {
    return new NearCopies(texts).find();
  }

  private List<NearCopy> find() throws IOException {
    learnNames();
    countShingles();
    try (BandFiles bands = new BandFiles()) {
      hash(bands);
      bands.groups(this::propose);
    }
    return confirm();
  }

  // The words of some thousand plans spread over all are as good as those of all.
  private void learnNames() throws IOException {
    int every = Math.max(1, texts.size() / VOCABULARY_PLANS);
    int[] read = {0};
    texts.forEach(
        plan -> {
          if (read[0]++ % every == 0) {
            plan.sections().forEach(section -> mask.learn(section.text()));
          }
        });
    template = Math.max(FEWEST_OF_TEMPLATE, texts.size() / ONE_IN);
  }

  private void countShingles() throws IOException {
    texts.forEach(
        plan -> {
          Set<Long> names = NameMask.names(plan.learner());
          for (SectionText section : plan.sections()) {
            Shingles all = mask.masked(section.text(), names).shingles();
            for (int i = 0; i < all.size(); i++) {
              counts.add(all.hash(i));
            }
          }
          counts.endPlan();
        });
  }

  private void hash(BandFiles bands) throws IOException {
    MinHash hash = new MinHash();
    texts.forEach(
        plan -> {
          PlanPlace place = PlanPlace.of(plan);
          for (SectionText section : plan.sections()) {
            sections.add(
                new SectionPlace(place, section.handle(), section.code(), bands.windows()));
            Shingles shingles = telling(section.text(), place);
            for (int[] window : Windows.of(section.text(), shingles)) {
              bands.add(hash.bands(shingles, window[0], window[1]));
            }
          }
        });
  }

  private Shingles telling(String text, PlanPlace plan) {
    return mask.masked(text, plan.names())
        .shingles()
        .without(shingle -> counts.of(shingle) >= template);
  }

  private void propose(int[] windows) {
    int[] found = Arrays.stream(windows).map(this::sectionOf).distinct().toArray();
    // Of a text that many share, each is compared with the first alone.
    int firsts = found.length > MOST_TOGETHER ? 1 : found.length;
    for (int i = 0; i < firsts; i++) {
      for (int j = i + 1; j < found.length; j++) {
        if (sections.get(found[i]).plan().isOther(sections.get(found[j]).plan())) {
          pairs.add(found[i], found[j]);
        }
      }
    }
  }

  private int sectionOf(int window) {
    int low = 0;
    int high = sections.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sections.get(middle).firstWindow() <= window) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private List<NearCopy> confirm() throws IOException {
    List<NearCopy> copies = new ArrayList<>();
    ReadSections read = new ReadSections(texts, sections, this::telling);
    for (long pair : pairs.sorted()) {
      ReadSections.Read one = read.section((int) (pair >>> Integer.SIZE));
      ReadSections.Read other = read.section((int) pair);
      for (SharedSpans.Span span : SharedSpans.of(one.shingles(), other.shingles())) {
        NearCopy copy = CopySides.of(one, other, span);
        if (copy.words() >= FEWEST_WORDS) {
          copies.add(copy);
        }
      }
    }
    copies.sort(NearCopy.BY_PLACE);
    return copies;
  }
}
