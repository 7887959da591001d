@NullMarked
package org.ehcqa.index.query;

import org.jspecify.annotations.NullMarked;
