/** Tests of the table, the JSON and the page. */
@NullMarked
package org.ehcqa.evaluation.report;

import org.jspecify.annotations.NullMarked;
