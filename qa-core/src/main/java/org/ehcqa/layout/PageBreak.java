package org.ehcqa.layout;

/** The place where a page ends, in formats that have pages. */
public record PageBreak() implements Block {}
