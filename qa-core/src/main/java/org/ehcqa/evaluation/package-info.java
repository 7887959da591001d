/**
 * Measures how well the machine agrees with people: statements and quotes that were labelled sound
 * or weak, and plans that were graded.
 *
 * <p>Beside each figure stands that of the floor, the simplest rule that could work. A figure that
 * is no better than its floor says that the machine has learnt nothing.
 */
@NullMarked
package org.ehcqa.evaluation;

import org.jspecify.annotations.NullMarked;
