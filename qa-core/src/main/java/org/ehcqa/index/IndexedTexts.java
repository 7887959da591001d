package org.ehcqa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.Bits;
import org.ehcqa.index.copy.PlanTexts;
import org.ehcqa.plan.SectionCode;

/** The plans of an index, in the order they lie in, which is the fastest to read. */
final class IndexedTexts implements PlanTexts {

  private static final Set<String> READ =
      Set.of(Fields.PLAN, Fields.SECTION, Fields.TEXT, Fields.SUMMARY);

  private final DirectoryReader reader;

  IndexedTexts(DirectoryReader reader) {
    this.reader = reader;
  }

  @Override
  public int size() throws IOException {
    return StoredPlans.byId(reader).size();
  }

  @Override
  public void forEach(Taker taker) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Batch batch = new Batch(taker);
      StoredFields stored = leaf.reader().storedFields();
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        if (live == null || live.get(doc)) {
          batch.read(leaf.docBase + doc, stored.document(doc, READ));
        }
      }
      batch.hand();
    }
  }

  @Override
  public String text(int handle) throws IOException {
    return reader.storedFields().document(handle, Set.of(Fields.TEXT)).get(Fields.TEXT);
  }

  /** The plans that were written together: first their own documents, then section by section. */
  private static final class Batch {

    private final Taker taker;
    private final Map<String, IndexedPlan> plans = new LinkedHashMap<>();
    private final Map<String, List<SectionText>> sections = new HashMap<>();

    private Batch(Taker taker) {
      this.taker = taker;
    }

    private void read(int handle, Document document) throws IOException {
      String summary = document.get(Fields.SUMMARY);
      String id = document.get(Fields.PLAN);
      if (summary == null) {
        sections.computeIfAbsent(id, plan -> new ArrayList<>()).add(section(handle, document));
        return;
      }
      if (!sections.isEmpty()) {
        hand();
      }
      plans.put(id, PlanSummaries.read(summary));
    }

    private void hand() throws IOException {
      for (IndexedPlan plan : plans.values()) {
        List<SectionText> texts = sections.getOrDefault(plan.id(), List.of());
        taker.take(new Source(plan.id(), plan.learner(), plan.dates().issued(), texts));
      }
      plans.clear();
      sections.clear();
    }

    private static SectionText section(int handle, Document document) {
      SectionCode code = SectionCode.find(document.get(Fields.SECTION)).orElseThrow();
      return new SectionText(handle, code, document.get(Fields.TEXT));
    }
  }
}
