/** Tests of what is written about agreement. */
@NullMarked
package org.ehcqa.agreement.report;

import org.jspecify.annotations.NullMarked;
