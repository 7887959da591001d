package org.ehcqa.plugin;

import java.util.List;

/**
 * A plugin of the folder.
 *
 * @param extensions what it adds, such as "checker for C1, C2, G1"
 */
public record LoadedPlugin(String id, String version, String description, List<String> extensions) {

  public LoadedPlugin {
    extensions = List.copyOf(extensions);
  }
}
