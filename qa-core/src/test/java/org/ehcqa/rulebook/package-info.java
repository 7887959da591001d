/** Tests of the rule book. */
@NullMarked
package org.ehcqa.rulebook;

import org.jspecify.annotations.NullMarked;
