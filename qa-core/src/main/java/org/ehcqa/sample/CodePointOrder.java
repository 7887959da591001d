package org.ehcqa.sample;

import java.util.Comparator;

/** Orders text by Unicode code point, which no locale, machine or version of Java changes. */
final class CodePointOrder implements Comparator<String> {

  static final CodePointOrder INSTANCE = new CodePointOrder();

  private CodePointOrder() {}

  @Override
  public int compare(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length()) {
      int a = one.codePointAt(at);
      int b = other.codePointAt(at);
      if (a != b) {
        return Integer.compare(a, b);
      }
      at += Character.charCount(a);
    }
    return Integer.compare(one.length(), other.length());
  }
}
