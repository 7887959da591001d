package org.ehcqa.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.Section;
import org.ehcqa.result.Flag;
import org.ehcqa.template.AuditArea;
import org.ehcqa.template.Grade;

/** Turns an audited plan into documents: one a section, and one for the plan. */
final class PlanDocuments {

  private static final int LONGEST_NAME = 500;
  private static final FieldType TEXT = new FieldType();

  static {
    TEXT.setTokenized(true);
    TEXT.setStored(true);
    // Offsets would add a quarter of the text's size, and a section that is shown is short enough
    // to be analysed again.
    TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    TEXT.freeze();
  }

  private final Plan plan;
  private final IndexedPlan summary;

  private PlanDocuments(Plan plan, IndexedPlan summary) {
    this.plan = plan;
    this.summary = summary;
  }

  /** The documents of a plan: of each section, and its own. */
  static List<Document> of(Plan plan, IndexedPlan summary, String fingerprint) {
    PlanDocuments documents = new PlanDocuments(plan, summary);
    List<Document> all = new ArrayList<>();
    plan.sections().values().forEach(section -> all.add(documents.section(section)));
    all.add(documents.whole(fingerprint));
    return all;
  }

  private Document whole(String fingerprint) {
    Document document = common(Fields.PLAN_KIND);
    summary.areas().values().forEach(area -> addCriteria(document, area));
    addRules(document, summary.findings());
    document.add(new StringField(Fields.WHOLE, plan.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField(Fields.FINGERPRINT, new BytesRef(fingerprint)));
    document.add(new BinaryDocValuesField(Fields.COPY_REASONS, new BytesRef()));
    document.add(new StoredField(Fields.SUMMARY, PlanSummaries.write(summary)));
    return document;
  }

  private Document section(Section section) {
    Document document = common(Fields.SECTION_KIND);
    String code = section.code().name();
    addWord(document, Fields.SECTION, code);
    document.add(new StoredField(Fields.SECTION, code));
    Optional<IndexedPlan.Area> area =
        Optional.ofNullable(summary.areas().get(AuditArea.of(section.code())));
    Grade grade = area.map(IndexedPlan.Area::grade).orElse(Grade.CANNOT_JUDGE);
    addWord(document, Fields.GRADE, grade.id());
    area.ifPresent(a -> addCriteria(document, a));
    addRules(
        document, summary.findings().stream().filter(f -> f.section() == section.code()).toList());
    document.add(new StoredField(Fields.SOURCE, plan.source()));
    document.add(new Field(Fields.TEXT, section.text(), TEXT));
    return document;
  }

  private Document common(String kind) {
    Document document = new Document();
    document.add(new StringField(Fields.KIND, kind, Field.Store.NO));
    document.add(new StringField(Fields.PLAN, plan.id(), Field.Store.YES));
    document.add(new SortedDocValuesField(Fields.PLAN, new BytesRef(plan.id())));
    document.add(new NumericDocValuesField(Fields.COPIES, 0));
    addWord(document, Fields.OVERALL, summary.overall().id());
    plan.learner()
        .yearGroup()
        .ifPresent(year -> addWord(document, Fields.YEAR, String.valueOf(year.number())));
    plan.primaryNeed().ifPresent(need -> addNeed(document, need));
    addNames(document, Fields.SETTING, plan.setting().name(), plan.setting().type());
    addNames(document, Fields.TEAM, plan.team());
    addNames(document, Fields.AUTHOR, plan.author());
    Set<String> flags = new TreeSet<>();
    summary.flags().stream().map(Flag::kind).forEach(flag -> flags.add(flag.id()));
    flags.forEach(id -> document.add(new StringField(Fields.FLAG, id, Field.Store.NO)));
    plan.dates()
        .issued()
        .ifPresent(
            day ->
                document.add(
                    new IntField(
                        Fields.ISSUED, Math.toIntExact(day.toEpochDay()), Field.Store.NO)));
    return document;
  }

  /** A name as it is compared: in lower case, with single spaces. */
  static String folded(String name) {
    return cut(name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " "));
  }

  // Longer values are no names, and Lucene refuses terms of more than 32 KB.
  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }

  private static void addCriteria(Document document, IndexedPlan.Area area) {
    area.criteria()
        .forEach(
            (id, status) ->
                document.add(new StringField(Fields.CRITERION, id + "=" + status, Field.Store.NO)));
  }

  private static void addRules(Document document, List<IndexedPlan.Place> findings) {
    Set<String> rules = new TreeSet<>();
    findings.forEach(finding -> rules.add(finding.rule()));
    rules.forEach(rule -> document.add(new StringField(Fields.RULE, rule, Field.Store.NO)));
  }

  // Searched by its postings, counted and sorted by its values.
  private static void addWord(Document document, String field, String word) {
    document.add(new StringField(field, word, Field.Store.NO));
    document.add(new SortedDocValuesField(field, new BytesRef(word)));
  }

  // Found whatever its case; counted as it was written.
  private static void addNeed(Document document, String need) {
    document.add(new StringField(Fields.NEED, folded(need), Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.NEED, new BytesRef(cut(need.strip()))));
  }

  @SafeVarargs
  private static void addNames(Document document, String field, Optional<String>... names) {
    for (Optional<String> name : names) {
      name.ifPresent(n -> document.add(new StringField(field, folded(n), Field.Store.NO)));
    }
  }
}
