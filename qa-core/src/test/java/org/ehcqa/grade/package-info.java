/** Tests of grading. */
@NullMarked
package org.ehcqa.grade;

import org.jspecify.annotations.NullMarked;
