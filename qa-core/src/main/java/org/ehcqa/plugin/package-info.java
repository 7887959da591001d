/**
 * Loads plugins from a folder of jars. The only user of PF4J besides the extension points.
 *
 * <p>Plugins are trusted code: Java offers no real sandbox, so put only jars you trust into the
 * folder.
 */
@NullMarked
package org.ehcqa.plugin;

import org.jspecify.annotations.NullMarked;
