/** Tests of reading files of grades. */
@NullMarked
package org.ehcqa.agreement.csv;

import org.jspecify.annotations.NullMarked;
