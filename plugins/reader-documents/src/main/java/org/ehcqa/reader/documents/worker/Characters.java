package org.ehcqa.reader.documents.worker;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Replaces characters that are typesetting and not text. */
public final class Characters {
  private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

  private Characters() {}

  /**
   * Ligatures taken apart, soft hyphens and zero-width marks dropped, unusual spaces made plain.
   * Curly quotes stay as they were written.
   */
  public static String clean(String text) {
    String apart =
        LIGATURE
            .matcher(text)
            .replaceAll(m -> Normalizer.normalize(m.group(), Normalizer.Form.NFKC));
    return apart
        .replaceAll("[\\u00AD\\u200B\\u2060\\uFEFF]", "")
        .replaceAll("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]", " ");
  }
}
