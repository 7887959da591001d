/**
 * The {@code ehcqa-audit/1} format: one audited plan as one line of JSON, written and read back.
 */
@NullMarked
package org.ehcqa.result.json;

import org.jspecify.annotations.NullMarked;
