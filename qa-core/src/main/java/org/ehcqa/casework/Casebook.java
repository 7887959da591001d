package org.ehcqa.casework;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/**
 * The record of an authority's audits, in one file. Thread-safe; several processes may have it
 * open.
 */
public final class Casebook implements AutoCloseable {

  private final CasebookFile file;
  private final Clock clock;

  private Casebook(CasebookFile file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Opens the casebook of a data folder, and makes folder and casebook where there are none.
   *
   * @throws CasebookProblem when the folder is on a network drive or synchronised, or the file is
   *     damaged, of another program or of a newer ehcqa
   */
  public static Casebook open(Path dataFolder) throws IOException {
    return open(dataFolder, Clock.systemUTC());
  }

  /** Opens the casebook with a clock from which all its days and times are taken. */
  public static Casebook open(Path dataFolder, Clock clock) throws IOException {
    return new Casebook(CasebookFile.open(DataFolder.open(dataFolder).file()), clock);
  }

  /** Who takes part. */
  public People people() {
    return new People(file);
  }

  /** Cycles of audits, and who audits what in them. */
  public Cycles cycles() {
    return new Cycles(file, clock);
  }

  /** Plans and the machine's proposals. */
  public Plans plans() {
    return new Plans(file, clock);
  }

  /** What auditors judge. */
  public Judgements judgements() {
    return new Judgements(file, clock);
  }

  /** Where auditors differ, and how that was settled. */
  public Moderation moderation() {
    return new Moderation(file, clock);
  }

  /** What is to be done about plans. */
  public Actions actions() {
    return new Actions(file, clock);
  }

  /** The log that shows tampering. */
  public CaseLog log() {
    return new CaseLog(file);
  }

  /** Copies of this casebook. */
  public Backups backups() {
    return new Backups(file, clock);
  }

  /** Takes plans out for good. */
  public Erasure erasure() {
    return new Erasure(file, clock);
  }

  @Override
  public void close() {
    file.close();
  }
}
