/**
 * The extension points: {@link org.ehcqa.spi.SectionChecker}, {@link org.ehcqa.spi.PlanReader} and
 * {@link org.ehcqa.spi.ReportWriter}, and what they are handed.
 *
 * <p>An implementation is a stateless class with a no-argument constructor, marked {@code
 * @org.pf4j.Extension}, in a plugin jar of its own.
 */
@NullMarked
package org.ehcqa.spi;

import org.jspecify.annotations.NullMarked;
