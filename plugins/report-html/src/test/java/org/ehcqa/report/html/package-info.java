/** Tests of the HTML report, over small plans written for them. */
@NullMarked
package org.ehcqa.report.html;

import org.jspecify.annotations.NullMarked;
