/**
 * Judges sections I, J and K, the front sheet and the clocks: placement, direct payments, the
 * advice of regulation 6, twenty weeks to a final plan and a review each year.
 */
@NullMarked
package org.ehcqa.checker.process;

import org.jspecify.annotations.NullMarked;
