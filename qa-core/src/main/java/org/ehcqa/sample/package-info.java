/**
 * Draws plans to audit and moderate, and says who audits them.
 *
 * <p>A {@link org.ehcqa.sample.SamplingFrame} lists the plans there are. A {@link
 * org.ehcqa.sample.Design} draws from it by a seed, in one canonical order and with whole numbers,
 * so that the same seed and plans give the same sample on every machine. Designs by chance give
 * each plan a known chance of being drawn, from which rates of all plans can be estimated; the
 * others are samples by judgement, and no rate may be estimated from them.
 */
@NullMarked
package org.ehcqa.sample;

import org.jspecify.annotations.NullMarked;
