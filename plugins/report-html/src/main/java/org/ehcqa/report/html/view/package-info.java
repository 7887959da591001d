/** What every page shares: its frame, its words, and how it shows a grade. */
@NullMarked
package org.ehcqa.report.html.view;

import org.jspecify.annotations.NullMarked;
