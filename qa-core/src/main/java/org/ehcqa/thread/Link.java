package org.ehcqa.thread;

/**
 * Two strands that belong together.
 *
 * @param from the one that stands earlier in the thread
 * @param to the one that stands later
 */
public record Link(Strand from, Strand to, Basis basis) {}
