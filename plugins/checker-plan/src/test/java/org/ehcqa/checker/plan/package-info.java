/** Tests of the checker, as sentences. */
@NullMarked
package org.ehcqa.checker.plan;

import org.jspecify.annotations.NullMarked;
