/**
 * Runs audits: one plan by {@link org.ehcqa.audit.Auditor}, many by {@link
 * org.ehcqa.audit.AuditRun}.
 *
 * <p>A run streams: plans are read, judged by several threads and written in the order of the
 * inputs, so that its memory does not grow with their number and two runs give the same bytes.
 */
@NullMarked
package org.ehcqa.audit;

import org.jspecify.annotations.NullMarked;
