/** Tests of the markup. */
@NullMarked
package org.ehcqa.report.html.markup;

import org.jspecify.annotations.NullMarked;
