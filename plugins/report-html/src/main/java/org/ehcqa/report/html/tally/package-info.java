/**
 * What the overview needs of a run: counts, and a line a plan.
 *
 * <p>Memory grows by a few hundred bytes a plan and not with the length of its text.
 */
@NullMarked
package org.ehcqa.report.html.tally;

import org.jspecify.annotations.NullMarked;
