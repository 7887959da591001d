/**
 * What an audit found: findings that quote, assessments of criteria, grades with their reasons.
 *
 * <p>Everything is a record and immutable. The machine proposes; nothing here says what a person
 * decided.
 */
@NullMarked
package org.ehcqa.result;

import org.jspecify.annotations.NullMarked;
