/**
 * Reads a file of grades: one grading a row, in the columns item, rater and grade and, where there
 * are any, section, date, role and columns to group by.
 *
 * <p>A row that cannot be taken is named with its file, line and column, and the others go on.
 */
@NullMarked
package org.ehcqa.agreement.csv;

import org.jspecify.annotations.NullMarked;
