/**
 * Judges the plan as a whole: sections apart, the right child, one set of pronouns, plain and
 * positive words, nothing said twice and nothing in another section's place.
 */
@NullMarked
package org.ehcqa.checker.plan;

import org.jspecify.annotations.NullMarked;
