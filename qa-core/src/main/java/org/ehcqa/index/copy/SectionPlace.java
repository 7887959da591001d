package org.ehcqa.index.copy;

import org.ehcqa.plan.SectionCode;

/**
 * Where a section is.
 *
 * @param handle by which its text can be had
 * @param firstWindow the number of its first window, or of the next section's where it has none
 */
record SectionPlace(PlanPlace plan, int handle, SectionCode code, int firstWindow) {}
