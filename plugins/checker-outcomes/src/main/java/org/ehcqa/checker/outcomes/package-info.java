/**
 * Judges section E: outcomes that are the learner's own, measurable and timed, and not provision in
 * disguise; and the golden thread from needs through outcomes to provision (Code of Practice 9.64
 * to 9.69).
 */
@NullMarked
package org.ehcqa.checker.outcomes;

import org.jspecify.annotations.NullMarked;
