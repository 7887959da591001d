/** Writes what a search or a comparison found, for programs and for people. */
@NullMarked
package org.ehcqa.index.report;

import org.jspecify.annotations.NullMarked;
