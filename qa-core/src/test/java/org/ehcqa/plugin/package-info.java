/** Tests of loading plugins. */
@NullMarked
package org.ehcqa.plugin;

import org.jspecify.annotations.NullMarked;
