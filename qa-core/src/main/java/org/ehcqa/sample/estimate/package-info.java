/**
 * Shares of all plans, estimated from a sample that was drawn by chance and then graded by people.
 *
 * <p>The estimates rest on the design alone: each plan counts for as many as it stands for, one in
 * the chance with which it was drawn.
 */
@NullMarked
package org.ehcqa.sample.estimate;

import org.jspecify.annotations.NullMarked;
