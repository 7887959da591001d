/** Tests of strict reading. */
@NullMarked
package org.ehcqa.yaml;

import org.jspecify.annotations.NullMarked;
