/** Tests the checker on its rules' examples and on small plans. */
@NullMarked
package org.ehcqa.checker.socialcare;

import org.jspecify.annotations.NullMarked;
