/**
 * Reports for other programs: {@code summary.csv} for spreadsheets, {@code audit.sarif} for tools
 * that show findings.
 *
 * <p>Both are written plan by plan into a {@code .part} file that takes its name when the run is
 * finished, so that a file with the right name is always whole.
 */
@NullMarked
package org.ehcqa.report.exports;

import org.jspecify.annotations.NullMarked;
