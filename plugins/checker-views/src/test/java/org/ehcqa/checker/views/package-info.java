/** Tests of the checker, as sentences. */
@NullMarked
package org.ehcqa.checker.views;

import org.jspecify.annotations.NullMarked;
