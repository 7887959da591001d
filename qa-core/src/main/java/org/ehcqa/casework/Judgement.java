package org.ehcqa.casework;

import java.time.Instant;

/**
 * A verdict as it was saved.
 *
 * @param submitted whether the audit it belongs to was submitted; until then it is a draft
 */
public record Judgement(
    long id,
    long cycle,
    long planVersion,
    long assignment,
    String person,
    boolean submitted,
    Instant saved,
    Verdict verdict) {}
