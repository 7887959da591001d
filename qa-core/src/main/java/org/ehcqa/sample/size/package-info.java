/**
 * How many plans to audit, and what a given number can tell.
 *
 * <p>Every formula bears the name it is published under and is tested against its source's own
 * figures. Rates and confidences are decimal numbers, not binary ones: 3.5% of 400 is 14, where
 * binary arithmetic makes it a little more and rounds it up to 15.
 */
@NullMarked
package org.ehcqa.sample.size;

import org.jspecify.annotations.NullMarked;
