/**
 * The {@code ehc-plan/1} format: one JSON object a plan, read with precise errors and written back.
 *
 * <p>A wrong type or an impossible value is an error that names file, field and rule. An unknown
 * key is kept as a note, because councils' exports carry more than we read.
 */
@NullMarked
package org.ehcqa.plan.export;

import org.jspecify.annotations.NullMarked;
