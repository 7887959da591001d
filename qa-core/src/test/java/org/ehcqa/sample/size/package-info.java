/** Tests of sample sizes against the figures of their sources. */
@NullMarked
package org.ehcqa.sample.size;

import org.jspecify.annotations.NullMarked;
