package org.ehcqa.text;

import java.util.Optional;

/**
 * What stands around a statement.
 *
 * @param heading the sub-heading, table header or label above it; empty when there is none
 * @param before the statement before it in the same paragraph
 * @param after the statement after it in the same paragraph
 * @param line number of its line within the section, from 0
 * @param row whether it is a row of a table, its cells parted by " | "
 */
public record Surroundings(
    String heading, Optional<String> before, Optional<String> after, int line, boolean row) {}
