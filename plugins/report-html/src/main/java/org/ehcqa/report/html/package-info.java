/**
 * The HTML report of a run: a page a plan, an overview, and the stylesheet they share.
 *
 * <p>Pages are plain files that open from a folder without a network. A plan's page is written as
 * soon as the plan is audited; what the overview needs is kept as a few numbers a plan.
 */
@NullMarked
package org.ehcqa.report.html;

import org.jspecify.annotations.NullMarked;
