package org.ehcqa.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehcqa.plan.PlanDates;

/** Tells what each date of a front sheet is the date of, by the words before it. */
final class FrontDates {
  private enum Event {
    BIRTH,
    ADVICE,
    IGNORED,
    NEXT,
    DECISION,
    REQUESTED,
    DRAFT,
    FINAL,
    LAST;

    final Pattern words =
        Pattern.compile(FrontField.WORDS.alternatives("date." + name().toLowerCase(Locale.ROOT)));
  }

  private static final Pattern EARLIER =
      Pattern.compile(FrontField.WORDS.alternatives("date.earlier"));
  private static final Pattern CLAUSE = Pattern.compile("[;,()]|\\.\\s|\\band\\b");

  private final Map<Event, List<LocalDate>> dates = new EnumMap<>(Event.class);
  private final Map<Event, List<LocalDate>> earlier = new EnumMap<>(Event.class);

  FrontDates(List<FrontFacts.Fact> facts) {
    facts.forEach(this::take);
  }

  Optional<LocalDate> birth() {
    return first(Event.BIRTH);
  }

  PlanDates dates() {
    return new PlanDates(
        earliest(Event.REQUESTED),
        first(Event.DECISION),
        first(Event.ADVICE),
        latest(Event.DRAFT),
        latest(Event.FINAL),
        latest(Event.LAST),
        latest(Event.NEXT));
  }

  private void take(FrontFacts.Fact fact) {
    String value = fact.value();
    if (takeInOrder(fact)) {
      return;
    }
    int from = 0;
    boolean labelUsed = false;
    for (WrittenDates.Found found : WrittenDates.in(value)) {
      String before = value.substring(from, found.start());
      from = found.end();
      Optional<Event> own = event(before);
      String description = own.isPresent() ? before : fact.label();
      Optional<Event> event = own.or(() -> event(fact.label()));
      if (own.isEmpty() && labelUsed) {
        continue;
      }
      labelUsed = true;
      event.ifPresent(e -> add(e, found.date(), lastClause(description)));
    }
  }

  /** A label such as "Draft / first final" names its dates in order; a single date is the first. */
  private boolean takeInOrder(FrontFacts.Fact fact) {
    List<WrittenDates.Found> found = WrittenDates.in(fact.value());
    List<String> labels = List.of(fact.label().split("\\s*/\\s*", -1));
    List<Optional<Event>> events = labels.stream().map(FrontDates::event).toList();
    boolean inOrder =
        labels.size() > 1
            && !found.isEmpty()
            && events.stream().allMatch(Optional::isPresent)
            && event(fact.value().substring(0, found.get(0).start())).isEmpty();
    if (inOrder) {
      for (int i = 0; i < Math.min(labels.size(), found.size()); i++) {
        if (i > 0
            && event(fact.value().substring(found.get(i - 1).end(), found.get(i).start()))
                .isPresent()) {
          break;
        }
        add(
            events.get(i).orElseThrow(),
            found.get(i).date(),
            labels.get(i).toLowerCase(Locale.ROOT));
      }
    }
    return inOrder;
  }

  private void add(Event event, LocalDate date, String description) {
    boolean isEarlier = event != Event.NEXT && EARLIER.matcher(description).find();
    (isEarlier ? earlier : dates).computeIfAbsent(event, e -> new ArrayList<>()).add(date);
  }

  /** The event named last before the date; a clause nearer to the date decides. */
  private static Optional<Event> event(String text) {
    String words = text.toLowerCase(Locale.ROOT);
    Optional<Event> near = match(lastClause(words));
    return near.isPresent() ? near : match(words);
  }

  private static Optional<Event> match(String words) {
    for (Event event : Event.values()) {
      Matcher matcher = event.words.matcher(words);
      if (matcher.find()) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  private static String lastClause(String text) {
    String[] clauses = CLAUSE.split(text.toLowerCase(Locale.ROOT), -1);
    for (int i = clauses.length - 1; i >= 0; i--) {
      if (clauses[i].chars().anyMatch(Character::isLetter)) {
        return clauses[i];
      }
    }
    return "";
  }

  private Optional<LocalDate> first(Event event) {
    return known(event).stream().findFirst();
  }

  private Optional<LocalDate> earliest(Event event) {
    List<LocalDate> all = new ArrayList<>(dates.getOrDefault(event, List.of()));
    all.addAll(earlier.getOrDefault(event, List.of()));
    return all.stream().min(LocalDate::compareTo);
  }

  private Optional<LocalDate> latest(Event event) {
    return known(event).stream().max(LocalDate::compareTo);
  }

  private List<LocalDate> known(Event event) {
    List<LocalDate> current = dates.getOrDefault(event, List.of());
    return current.isEmpty() ? earlier.getOrDefault(event, List.of()) : current;
  }
}
