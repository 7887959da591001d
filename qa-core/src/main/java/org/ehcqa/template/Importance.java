package org.ehcqa.template;

import java.util.Locale;

/** Whether the law requires what a criterion asks, or good practice does. */
public enum Importance {
  ESSENTIAL,
  QUALITY;

  /** The name used in files. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
