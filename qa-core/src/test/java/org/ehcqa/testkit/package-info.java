/**
 * What tests of the core and of plugins share: small plans, checks of rule files, of checkers and
 * of a plugin's imports.
 *
 * <p>Nothing here needs a test framework: a failed check is an {@link java.lang.AssertionError}
 * whose message says what was expected and what was found.
 */
@NullMarked
package org.ehcqa.testkit;

import org.jspecify.annotations.NullMarked;
