@NullMarked
package org.ehcqa.index.report;

import org.jspecify.annotations.NullMarked;
