/** Tests of the casebook. */
@NullMarked
package org.ehcqa.casework;

import org.jspecify.annotations.NullMarked;
