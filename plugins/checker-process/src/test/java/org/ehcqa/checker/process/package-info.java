/** Tests of the checker, as sentences. */
@NullMarked
package org.ehcqa.checker.process;

import org.jspecify.annotations.NullMarked;
