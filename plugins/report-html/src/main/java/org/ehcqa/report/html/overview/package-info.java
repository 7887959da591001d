/** The run at a glance: grades, commonest faults, where to look first, and every plan. */
@NullMarked
package org.ehcqa.report.html.overview;

import org.jspecify.annotations.NullMarked;
