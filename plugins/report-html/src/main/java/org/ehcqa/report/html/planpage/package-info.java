/** The page of one plan: its grade, its text with the findings in place, and what to ask for. */
@NullMarked
package org.ehcqa.report.html.planpage;

import org.jspecify.annotations.NullMarked;
