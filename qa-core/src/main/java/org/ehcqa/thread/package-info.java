/**
 * The golden thread: which hope, need, outcome and provision of a plan belong together.
 *
 * <p>They are joined by the plan's own numbers where it has them, else by their place in matching
 * tables, by area of need, or by the words they share. Nothing here knows a criterion or a grade: a
 * join that was not seen is a question, never proof that there is none.
 */
@NullMarked
package org.ehcqa.thread;

import org.jspecify.annotations.NullMarked;
