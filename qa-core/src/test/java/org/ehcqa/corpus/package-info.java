@NullMarked
package org.ehcqa.corpus;

import org.jspecify.annotations.NullMarked;
