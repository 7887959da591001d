/**
 * Tests of the built product: packed plugins through the plugin host, the program as a process, the
 * launcher and the README's example.
 */
@NullMarked
package org.ehcqa.house;

import org.jspecify.annotations.NullMarked;
