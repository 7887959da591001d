package org.ehcqa.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** The index that the build writes into a plugin; a class it does not list is never loaded. */
public final class ExtensionIndex {

  private ExtensionIndex() {}

  /**
   * Fails unless the class is listed.
   *
   * @throws AssertionError naming the class and what is listed
   */
  public static void requireListed(Class<?> extension) {
    Set<String> listed = listed(extension.getClassLoader());
    if (!listed.contains(extension.getName())) {
      throw new AssertionError(
          "%s is not in META-INF/extensions.idx, which lists %s; is it marked @Extension?"
              .formatted(extension.getName(), listed));
    }
  }

  // Tests have an index of their own beside the one that is packed, so all are read.
  private static Set<String> listed(ClassLoader loader) {
    Set<String> listed = new TreeSet<>();
    try {
      for (URL index : Collections.list(loader.getResources("META-INF/extensions.idx"))) {
        try (InputStream in = index.openStream()) {
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .forEach(listed::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return listed;
  }
}
