/** Tests of the export reader over small files written for each of them. */
@NullMarked
package org.ehcqa.reader.exports;

import org.jspecify.annotations.NullMarked;
