/** Tests of the CSV and SARIF reports, over audits written for them. */
@NullMarked
package org.ehcqa.report.exports;

import org.jspecify.annotations.NullMarked;
