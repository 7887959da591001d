/** Tests of the statistics, against published figures and a second program. */
@NullMarked
package org.ehcqa.agreement;

import org.jspecify.annotations.NullMarked;
