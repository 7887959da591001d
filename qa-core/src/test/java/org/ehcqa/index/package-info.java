@NullMarked
package org.ehcqa.index;

import org.jspecify.annotations.NullMarked;
