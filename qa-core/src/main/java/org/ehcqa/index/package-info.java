/**
 * The index of plans: every section searchable with its grade, findings and the facts of its plan.
 *
 * <p>{@link org.ehcqa.index.PlanIndex} writes, {@link org.ehcqa.index.PlanSearch} reads; one may
 * write while many read. The only user of Lucene's index classes.
 */
@NullMarked
package org.ehcqa.index;

import org.jspecify.annotations.NullMarked;
