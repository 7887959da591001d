package org.ehcqa.rulebook;

import jakarta.validation.constraints.NotBlank;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ehcqa.rule.Rule;
import org.ehcqa.rule.RuleBook;
import org.ehcqa.template.AuditTemplate;
import org.ehcqa.template.Criterion;
import org.ehcqa.template.TemplateArea;
import org.ehcqa.yaml.StrictYaml;

/** Which places of law and guidance the rules and criteria look at. */
final class Coverage {

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /**
   * A place that is listed.
   *
   * @param place in the spelling of {@link Citations}
   * @param title what stands there, in our own words
   */
  record Place(
      @NotBlank(message = "is missing: name paragraph, regulation or case") String place,
      @NotBlank(message = "is missing: say in a few words what stands there") String title) {}

  /** A place with the rules and criteria that look at it. */
  record Entry(Place place, Set<String> rules, Set<String> criteria) {

    boolean isSeen() {
      return !rules.isEmpty() || !criteria.isEmpty();
    }

    private boolean holds(String cited) {
      return cited.equals(place.place()) || cited.startsWith(place.place() + "(");
    }
  }

  private Coverage(List<Place> places) {
    places.forEach(place -> entries.put(place.place(), empty(place)));
  }

  /** The places that the program lists, with what looks at each; others that are cited follow. */
  static Coverage of(RuleBook rules, AuditTemplate template) {
    Coverage coverage = new Coverage(listed());
    for (Rule rule : rules.rules()) {
      Citations.of(rule.source())
          .forEach(cited -> coverage.at(cited).forEach(entry -> entry.rules().add(rule.id())));
    }
    for (TemplateArea area : template.areas()) {
      for (Criterion criterion : area.criteria()) {
        Citations.of(criterion.basis())
            .forEach(
                cited -> coverage.at(cited).forEach(entry -> entry.criteria().add(criterion.id())));
      }
    }
    return coverage;
  }

  static List<Place> listed() {
    InputStream in =
        Objects.requireNonNull(Coverage.class.getResourceAsStream("coverage.yaml"), "coverage");
    return StrictYaml.readTrustedList("coverage.yaml", in, Place.class);
  }

  /** The places something looks at. */
  List<Entry> seen() {
    return entries.values().stream().filter(Entry::isSeen).toList();
  }

  /** The places nothing looks at. */
  List<Place> unseen() {
    return entries.values().stream().filter(entry -> !entry.isSeen()).map(Entry::place).toList();
  }

  private List<Entry> at(String cited) {
    List<Entry> at = new ArrayList<>();
    entries.values().stream().filter(entry -> entry.holds(cited)).forEach(at::add);
    if (at.isEmpty()) {
      Entry more = empty(new Place(cited, ""));
      entries.put(cited, more);
      at.add(more);
    }
    return at;
  }

  private static Entry empty(Place place) {
    return new Entry(place, new LinkedHashSet<>(), new LinkedHashSet<>());
  }
}
