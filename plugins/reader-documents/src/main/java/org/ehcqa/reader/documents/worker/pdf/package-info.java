/**
 * Rebuilds lines, paragraphs, columns and tables of a PDF from where its characters stand.
 *
 * <p>A PDF has no paragraphs and mostly no tables. What belongs together is told by gaps that no
 * line crosses, by starts that stand below each other, by ruled lines, and by whether the next word
 * would still have fitted on the line before.
 */
@NullMarked
package org.ehcqa.reader.documents.worker.pdf;

import org.jspecify.annotations.NullMarked;
