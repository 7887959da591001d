/** Tests of the education checker and the thread. */
@NullMarked
package org.ehcqa.checker.education;

import org.jspecify.annotations.NullMarked;
