package org.ehcqa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ehcqa.audit.AuditStream;
import org.ehcqa.audit.Auditor;
import org.ehcqa.index.IndexedPlan;
import org.ehcqa.index.PlanIndex;
import org.ehcqa.index.PlanSearch;
import org.ehcqa.plan.Plan;
import org.ehcqa.plan.export.PlanJson;
import org.ehcqa.result.PlanAudit;
import org.ehcqa.spi.PlanDocument;
import org.ehcqa.spi.PlanReader;
import org.ehcqa.spi.Unreadable;

/** Brings an index up to date with plans: adds what is new, replaces what has changed. */
final class IndexUpdate implements AuditStream.Taker {

  private static final int COMMIT_EVERY = 1_000;
  private static final int MOST_LISTED = 10;
  private static final double MILLIS = 1_000;

  private final PlanIndex index;
  private final Auditor auditor;
  private final Shell shell;
  private final AuditStream stream;
  private final String judging;
  private final long began;
  private final Map<String, String> sources = new HashMap<>();
  private final List<Unreadable> refused = new ArrayList<>();
  private final List<String> gone = new ArrayList<>();
  private final Progress progress;
  private long added;
  private long changed;
  private long unchanged;
  private boolean ended;
  private boolean pruned;
  private long flagged;

  IndexUpdate(PlanIndex index, Auditor auditor, List<PlanReader> readers, Shell shell) {
    this.index = index;
    this.auditor = auditor;
    this.shell = shell;
    this.judging = auditor.fingerprint(Home.version());
    this.stream = new AuditStream(auditor, readers, this::isKnown);
    this.began = shell.clock().millis();
    this.progress = new Progress(shell, 0);
  }

  /** Stops after the plan that is being added. May be called from any thread. */
  void interrupt() {
    stream.interrupt();
  }

  /** Reads, audits and adds the documents. */
  void run(List<PlanDocument> documents, int threads, boolean prune) throws IOException {
    ended = stream.run(documents, threads, this);
    progress.end();
    index.commit();
    if (ended) {
      findGone();
      pruned = prune && !gone.isEmpty();
    }
    if (pruned) {
      for (String id : gone) {
        index.remove(id);
      }
      index.erase();
    }
  }

  /** Flags the plans that share a passage with another child's plan. */
  void flagCopies() throws IOException {
    if (ended) {
      try (PlanSearch search = index.search()) {
        flagged = index.flagCopies(search.nearCopies());
      }
    }
  }

  @Override
  public void audited(Plan plan, PlanAudit audit) throws IOException {
    if (!isFirst(plan)) {
      return;
    }
    boolean known = index.fingerprint(plan.id()).isPresent();
    try {
      index.put(plan, audit, fingerprint(plan));
    } catch (IllegalArgumentException e) {
      refused(
          new Unreadable(
              plan.source(),
              Unreadable.Reason.WRONG_VALUE,
              "the plan's reference is too long to be indexed; give it a shorter one"));
      return;
    }
    changed += known ? 1 : 0;
    added += known ? 0 : 1;
    // What is committed survives a sudden end, and a second run leaves it as it is.
    if ((added + changed) % COMMIT_EVERY == 0) {
      index.commit();
    }
    showProgress();
  }

  @Override
  public void unchanged(Plan plan) {
    if (isFirst(plan)) {
      unchanged++;
      showProgress();
    }
  }

  @Override
  public void refused(Unreadable unreadable) {
    refused.add(unreadable);
    showProgress();
  }

  /** Says what was done. */
  void summarise(Path folder) {
    String seconds = String.format(Locale.ROOT, "%.1f", (shell.clock().millis() - began) / MILLIS);
    shell.say(
        "Added %,d, changed %,d, left %,d as they were, by %s as of %s, in %s seconds."
            .formatted(
                added,
                changed,
                unchanged,
                auditor.template().reference(),
                auditor.asOf(),
                seconds));
    if (!refused.isEmpty()) {
      shell.say("Could not read %,d:".formatted(refused.size()));
      listed(refused.stream().map(r -> "%s: %s".formatted(r.source(), r.message())).toList());
    }
    sayGone();
    if (flagged > 0) {
      shell.say(
          "%,d plans share a passage with the plan of another child; see: ehcqa copies --index %s"
              .formatted(flagged, folder));
    }
    shell.say(
        ended
            ? "The index %s holds %,d plans.".formatted(folder, index.ids().size())
            : "Stopped. What was added is whole; run the same command again to go on.");
  }

  private void sayGone() {
    if (!gone.isEmpty()) {
      shell.say(
          pruned
              ? "Took out %s that %s not below these paths:".formatted(plans(gone), are(gone))
              : "%s of the index %s not below these paths, and stay there (--prune takes them out):"
                  .formatted(plans(gone), are(gone)));
      listed(gone);
    }
  }

  /** How the update ended. */
  ExitCode exit() {
    if (!ended) {
      return ExitCode.INTERRUPTED;
    }
    return refused.isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE;
  }

  private boolean isKnown(Plan plan) {
    return index.fingerprint(plan.id()).filter(fingerprint(plan)::equals).isPresent();
  }

  // Otherwise the second of two plans with one reference would take the first one's place unseen.
  private boolean isFirst(Plan plan) {
    String first = sources.putIfAbsent(plan.id(), plan.source());
    if (first != null) {
      refused(
          new Unreadable(
              plan.source(),
              Unreadable.Reason.WRONG_VALUE,
              "its reference %s is that of %s, which was indexed; give each plan its own"
                  .formatted(plan.id(), first)));
    }
    return first == null;
  }

  private void findGone() throws IOException {
    List<String> missing =
        index.ids().stream().filter(id -> !sources.containsKey(id)).sorted().toList();
    if (missing.isEmpty()) {
      return;
    }
    try (PlanSearch search = index.search()) {
      for (String id : missing) {
        Optional<IndexedPlan> plan = search.plan(id);
        if (plan.filter(known -> isRefused(known.source())).isEmpty()) {
          gone.add(id);
        }
      }
    }
  }

  // A file that cannot be read today is still there.
  private boolean isRefused(String source) {
    return refused.stream()
        .anyMatch(r -> source.equals(r.source()) || source.startsWith(r.source() + "#"));
  }

  private String fingerprint(Plan plan) {
    return PlanIndex.fingerprintOf(judging, plan.source(), PlanJson.write(plan));
  }

  private void showProgress() {
    progress.progress(added + changed + unchanged + refused.size(), refused.size());
  }

  private void listed(List<String> lines) {
    lines.stream().limit(MOST_LISTED).forEach(line -> shell.say("  " + line));
    if (lines.size() > MOST_LISTED) {
      shell.say("  and %,d more".formatted(lines.size() - MOST_LISTED));
    }
  }

  private static String plans(List<String> ids) {
    return ids.size() == 1 ? "1 plan" : "%,d plans".formatted(ids.size());
  }

  private static String are(List<String> ids) {
    return ids.size() == 1 ? "is" : "are";
  }
}
