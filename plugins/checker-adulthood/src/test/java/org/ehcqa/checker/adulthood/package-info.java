/** Tests of the checker, as sentences. */
@NullMarked
package org.ehcqa.checker.adulthood;

import org.jspecify.annotations.NullMarked;
