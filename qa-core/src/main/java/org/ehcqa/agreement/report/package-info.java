/** Writes the agreement of auditors as tables for the terminal, as JSON and as a web page. */
@NullMarked
package org.ehcqa.agreement.report;

import org.jspecify.annotations.NullMarked;
