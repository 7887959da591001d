/** Tests of estimates, by formula and by simulation. */
@NullMarked
package org.ehcqa.sample.estimate;

import org.jspecify.annotations.NullMarked;
