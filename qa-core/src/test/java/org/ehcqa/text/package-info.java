/** Tests of how text is read. */
@NullMarked
package org.ehcqa.text;

import org.jspecify.annotations.NullMarked;
