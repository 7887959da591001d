/** Tests of the measures, on sets small enough to compute by hand. */
@NullMarked
package org.ehcqa.evaluation;

import org.jspecify.annotations.NullMarked;
