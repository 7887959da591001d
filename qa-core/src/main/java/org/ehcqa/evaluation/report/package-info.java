/** Writes an evaluation as a table for the terminal, as JSON and as a web page. */
@NullMarked
package org.ehcqa.evaluation.report;

import org.jspecify.annotations.NullMarked;
