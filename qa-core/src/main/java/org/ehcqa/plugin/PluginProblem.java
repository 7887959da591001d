package org.ehcqa.plugin;

/** The plugins cannot be used; the message says which, and what to do. */
public final class PluginProblem extends RuntimeException {

  /** A problem whose message names folder or plugin and the cure. */
  public PluginProblem(String message) {
    super(message);
  }
}
