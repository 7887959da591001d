/** Tests of auditing one plan and many. */
@NullMarked
package org.ehcqa.audit;

import org.jspecify.annotations.NullMarked;
