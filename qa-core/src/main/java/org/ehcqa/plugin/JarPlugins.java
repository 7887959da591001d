package org.ehcqa.plugin;

import java.nio.file.Path;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;

/** PF4J set up to take single jars only, with our API and slf4j always from the program. */
final class JarPlugins extends JarPluginManager {

  JarPlugins(Path folder) {
    super(folder);
  }

  @Override
  protected PluginLoader createPluginLoader() {
    return new JarPluginLoader(this) {
      @Override
      public ClassLoader loadPlugin(Path jar, PluginDescriptor descriptor) {
        // Program first: with PF4J's own order a bundled copy of the API yields no extensions.
        PluginClassLoader loader =
            new PluginClassLoader(
                pluginManager, descriptor, getClass().getClassLoader(), ClassLoadingStrategy.APD);
        loader.addFile(jar.toFile());
        return loader;
      }
    };
  }
}
