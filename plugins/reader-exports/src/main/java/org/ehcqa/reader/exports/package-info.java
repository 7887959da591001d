/**
 * Reads what other systems export: {@code ehc-plan/1} as JSON, a list in JSON, or JSON Lines.
 *
 * <p>A file is taken plan by plan, however long it is; a plan that cannot be read costs only
 * itself.
 */
@NullMarked
package org.ehcqa.reader.exports;

import org.jspecify.annotations.NullMarked;
