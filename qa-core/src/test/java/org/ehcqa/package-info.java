/** Tests of the whole: its walls and its sizes. */
@NullMarked
package org.ehcqa;

import org.jspecify.annotations.NullMarked;
