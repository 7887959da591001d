/** Tests of the plan format. */
@NullMarked
package org.ehcqa.plan.export;

import org.jspecify.annotations.NullMarked;
