/**
 * Rules as data: what to look for, why it matters, what to ask for and where that is written.
 *
 * <p>Java says how to look; the YAML beside a checker says what a SEND officer may want to change.
 * Every rule carries flagged and passed examples, and the build runs them.
 */
@NullMarked
package org.ehcqa.rule;

import org.jspecify.annotations.NullMarked;
