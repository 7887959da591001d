/** Tests of the outcomes checker and the thread. */
@NullMarked
package org.ehcqa.checker.outcomes;

import org.jspecify.annotations.NullMarked;
