@NullMarked
package org.ehcqa.index.copy;

import org.jspecify.annotations.NullMarked;
