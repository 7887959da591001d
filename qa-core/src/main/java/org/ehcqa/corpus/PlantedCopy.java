package org.ehcqa.corpus;

import org.ehcqa.plan.SectionCode;

/**
 * A passage that was taken from one invented plan and put into another, lightly edited.
 *
 * @param from id of the plan it was taken from
 * @param to id of the plan it was put into
 * @param start UTF-16 offset within the text of the section of {@code to}
 * @param end UTF-16 offset after it
 * @param words how many words it has
 * @param edits how many of them were changed, left out or added, names and pronouns aside
 * @param nameLeft whether the other child's name was left in
 */
public record PlantedCopy(
    String from,
    String to,
    SectionCode section,
    int start,
    int end,
    int words,
    int edits,
    boolean nameLeft) {}
