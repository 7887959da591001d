/** Tests of the plan model. */
@NullMarked
package org.ehcqa.plan;

import org.jspecify.annotations.NullMarked;
