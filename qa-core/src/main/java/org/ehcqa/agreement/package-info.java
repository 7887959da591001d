/**
 * How well auditors agree with each other: shares of agreement, kappas, alphas, AC1 and AC2, and
 * intra-class correlations, each with an interval; each auditor's bias and its drift.
 *
 * <p>Pure statistics: nothing here reads a file or a plan. Every figure is made of sums over items,
 * so that the bootstrap can have it again of any resample at the cost of an addition.
 */
@NullMarked
package org.ehcqa.agreement;

import org.jspecify.annotations.NullMarked;
