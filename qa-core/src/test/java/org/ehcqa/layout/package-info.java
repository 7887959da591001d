@NullMarked
package org.ehcqa.layout;

import org.jspecify.annotations.NullMarked;
