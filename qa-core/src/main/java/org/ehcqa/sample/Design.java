package org.ehcqa.sample;

import java.util.Arrays;
import java.util.Optional;

/** The ways of drawing a sample. */
public enum Design {
  /** Every plan is as likely as any other, and so is every set of plans. */
  RANDOM("random", false),
  /** Every so many plans of an ordered list, from a random start. */
  SYSTEMATIC("systematic", false),
  /** So many from each stratum at random. */
  STRATIFIED("stratified", false),
  /** Plans that the machine finds weak are likelier, each with a known chance. */
  RISK("risk", false),
  /** The plans whose grade the machine is least sure of. */
  BOUNDARY("boundary", true),
  /** The most similar passages that different auditors graded differently. */
  INCONSISTENT("inconsistent", true),
  /** The plans that are due to be audited again, the longest overdue first. */
  REAUDIT("reaudit", true);

  private final String id;
  private final boolean judgement;

  Design(String id, boolean judgement) {
    this.id = id;
    this.judgement = judgement;
  }

  /** The name in commands and files. */
  public String id() {
    return id;
  }

  /** Whether plans are picked for what they are, so that no rate of all plans may be estimated. */
  public boolean judgement() {
    return judgement;
  }

  /** The design with this name; empty for any other word. */
  public static Optional<Design> find(String id) {
    return Arrays.stream(values()).filter(design -> design.id.equals(id)).findFirst();
  }
}
