/** Tests of what pages of figures share. */
@NullMarked
package org.ehcqa.page;

import org.jspecify.annotations.NullMarked;
