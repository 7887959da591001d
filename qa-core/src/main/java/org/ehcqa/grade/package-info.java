/**
 * Turns answers to criteria into grades, each with its reasons: criteria to areas, areas to the
 * plan, then the template's caps. The grade before the caps is kept.
 */
@NullMarked
package org.ehcqa.grade;

import org.jspecify.annotations.NullMarked;
