package org.ehcqa.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

  private static final Set<String> READ = Set.of(Fields.SECTION, Fields.TEXT, Fields.SUMMARY);

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
      StoredFields stored = leaf.reader().storedFields();
      Bits live = leaf.reader().getLiveDocs();
      List<SectionText> sections = new ArrayList<>();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        if (live == null || live.get(doc)) {
          Document document = stored.document(doc, READ);
          String summary = document.get(Fields.SUMMARY);
          if (summary == null) {
            sections.add(section(leaf.docBase + doc, document));
          } else {
            // A plan's own document is the last of its documents, which lie together.
            taker.take(source(PlanSummaries.read(summary), sections));
            sections = new ArrayList<>();
          }
        }
      }
    }
  }

  @Override
  public String text(int handle) throws IOException {
    return reader.storedFields().document(handle, Set.of(Fields.TEXT)).get(Fields.TEXT);
  }

  private static SectionText section(int handle, Document document) {
    SectionCode code = SectionCode.find(document.get(Fields.SECTION)).orElseThrow();
    return new SectionText(handle, code, document.get(Fields.TEXT));
  }

  private static Source source(IndexedPlan plan, List<SectionText> sections) {
    return new Source(plan.id(), plan.learner(), plan.dates().issued(), sections);
  }
}
